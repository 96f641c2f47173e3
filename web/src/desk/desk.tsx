import type { Account } from "distinguo/accounts"
import { type Assessment, type Request, whatMoved } from "distinguo/assessment"
import type { Readings } from "distinguo/reasoning"
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from "react"
import { today } from "../account/today.ts"
import { BeforeYouCall } from "../contact/before-you-call-later.tsx"
import { DutyGate } from "../duty/duty-gate.tsx"
import type { LawAsked } from "../law-asked/law-asked.ts"
import type { Held, House } from "../page/house.ts"
import { useOnPaper } from "../printing/on-paper.ts"
import { ProblemsFound } from "../problem/problems-found.tsx"
import { AccountAtTheDesk } from "./account-at-the-desk.tsx"
import { makeAssessor } from "./assessor.ts"
import { useLawAtTheDesk } from "./law-at-the-desk.ts"
import { type Changed, movedInWords } from "./moved-words.ts"
import { useSitting } from "./sitting.ts"

interface Asked {
  readonly house: House
  readonly held: Held
  readonly openFile: ReactNode
  /** Closes the account; asked first where something would be lost. */
  readonly close: () => void
}

/**
 * One account at the desk. While the duty gate holds nothing is assessed and nothing of any finding is in the page,
 * the choice of law included: its names alone would tell what could be found. Nothing can be written down either.
 */
export function Desk({ house, held, openFile, close }: Asked) {
  const { account, textbook } = held
  const { law, ask, under, notHere } = useLawAtTheDesk(account)
  const [readings, read] = useState<Readings>({})
  const [openedOn] = useState(today)
  const [assessor] = useState(makeAssessor)
  const sitting = useSitting(house, held)
  const { dutySaid } = sitting
  const request = useMemo<Request>(
    () => ({ under, on: law.on, today: openedOn, dutySaid, textbook, readings }),
    [under, law.on, openedOn, dutySaid, textbook, readings],
  )
  // The press is seen first: what follows from it is worked out and drawn once the screen has shown it.
  const follows = useDeferredValue(account)
  // Paper waits for nothing: what was just set aside must not be printed.
  const assessed = useOnPaper() ? account : follows
  const assessment = useMemo(() => assessor.assess(assessed, request), [assessor, assessed, request])
  const { onlyWriting } = sitting
  const holds = "duty" in assessment && assessment.duty.gate === "holds"
  const shown = "problem" in assessment ? "problem" : !holds ? "account" : onlyWriting ? "only writing" : "gate"
  const [moved, setMoved] = useState("")
  useVoice(house.say, shown, { account: assessed, law, request, assessment }, setMoved)
  const { restMayCome } = house
  useEffect(() => {
    if (shown === "account" || shown === "only writing") restMayCome()
  }, [shown, restMayCome])

  if ("problem" in assessment) {
    const { message, mend } = assessment.problem
    const problem = { line: "not known", column: "not known", message, mend } as const
    return (
      <>
        <CloseAccount close={close} />
        <ProblemsFound problems={[problem]} openFile={openFile} />
      </>
    )
  }
  if (shown === "gate") {
    return (
      <>
        <CloseAccount close={close} />
        {account.safeContact !== "nothing said" && <BeforeYouCall sitting={sitting} today={openedOn} />}
        <DutyGate
          duty={assessment.duty}
          itHasBeenSaid={() => sitting.sayDuty(true)}
          writeDownOnly={() => sitting.sayDuty("only writing")}
          leaveUndone={close}
        />
      </>
    )
  }
  return (
    <AccountAtTheDesk
      sitting={sitting}
      assessment={assessment}
      assessed={assessed}
      assessor={assessor}
      request={request}
      fromTheList={textbook}
      moved={moved}
      close={close}
      house={house}
      asked={{ law, ask, notHere, readings, read }}
      sayItAgain={() => sitting.sayDuty(false)}
    />
  )
}

function CloseAccount({ close }: { close: () => void }) {
  return (
    <p className="back">
      <button type="button" className="quiet" onClick={close}>
        Close this account
      </button>
    </p>
  )
}

/** Says what is on the screen, and after each change what became of what is found: in words, and never how much. */
function useVoice(
  say: (words: string) => void,
  shown: keyof typeof heard,
  { account, law, request, assessment }: Shown,
  setMoved: (words: string) => void,
): void {
  const last = useRef<(Shown & { readonly assessment: Assessment }) | "nothing">("nothing")
  useEffect(() => {
    say(heard[shown])
    last.current = "nothing"
    setMoved("")
  }, [say, shown, setMoved])
  useEffect(() => {
    if ("problem" in assessment) return
    const before = last.current
    last.current = { account, law, request, assessment }
    if (before === "nothing" || before.assessment === assessment) return
    const changed = whatChanged(before, { account, law, request })
    if (changed === "further law came") {
      // Nobody asked for anything just now: what was changed last is still said where it stands.
      say(furtherLawCame)
      return
    }
    const words =
      shown === "only writing" ? "Written down." : movedInWords(changed, whatMoved(before.assessment, assessment))
    setMoved(words)
    say(words)
  }, [say, shown, account, law, request, assessment, setMoved])
}

interface Shown {
  readonly account: Account
  readonly law: LawAsked
  readonly request: Request
  readonly assessment: Assessment | { readonly problem: unknown }
}

type AskedFor = Omit<Shown, "assessment">

function whatChanged(before: AskedFor, { account, law, request }: AskedFor): Changed | "further law came" {
  if (before.account !== account) return "the account"
  if (before.law === law && before.request.under !== request.under) return "further law came"
  return before.request.readings === request.readings ? "which law is read" : "how the law is read"
}

const furtherLawCame = "The texts that were on their way have come, and are read too."

const heard = {
  problem: "The file could not be read.",
  gate: "Opened. There are words to say to them first.",
  account: "Opened. What they said comes first, then the findings.",
  "only writing": "Opened. What they said is written down, and nothing is computed.",
} as const
