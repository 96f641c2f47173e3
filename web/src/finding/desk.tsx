import type { Account } from "distinguo/accounts"
import { assess, type Request } from "distinguo/assessment"
import { type ReactNode, useEffect, useMemo, useState } from "react"
import { today } from "../account/days-in-words.ts"
import { DutyGate } from "../duty/duty-gate.tsx"
import { definitionsUnder, lawAtFirst } from "../law-asked/law-asked.ts"
import { LawAskedFields } from "../law-asked/law-asked-fields.tsx"
import { ProblemsFound } from "../problem/problems-found.tsx"
import { AccountAndFindings } from "./account-and-findings.tsx"
import { settlingMostIn } from "./settling-most.ts"

interface Asked {
  readonly account: Account
  readonly textbook: boolean
  readonly openFile: ReactNode
  readonly back: () => void
  readonly say: (words: string) => void
}

/**
 * One account at the desk. While the duty gate holds nothing is assessed and nothing of any finding is in the page,
 * the choice of law included: its names alone would tell what could be found.
 */
export function Desk({ account, textbook, openFile, back, say }: Asked) {
  const [dutySaid, setDutySaid] = useState(false)
  const [law, ask] = useState(lawAtFirst)
  const [openedOn] = useState(today)
  const request = useMemo<Request>(
    () => ({ under: definitionsUnder(law), on: law.on, today: openedOn, dutySaid, textbook, readings: {} }),
    [law, openedOn, dutySaid, textbook],
  )
  const assessment = useMemo(() => assess(account, request), [account, request])
  const settlingMost = useMemo(() => settlingMostIn(account, request), [account, request])
  const shown = "problem" in assessment ? "problem" : assessment.duty.gate === "holds" ? "gate" : "findings"
  useEffect(() => say(heard[shown]), [say, shown])

  if ("problem" in assessment) {
    const { message, mend } = assessment.problem
    const problem = { line: "not known", column: "not known", message, mend } as const
    return <ProblemsFound problems={[problem]} openFile={openFile} />
  }
  if (assessment.duty.gate === "holds") {
    return <DutyGate duty={assessment.duty} itHasBeenSaid={() => setDutySaid(true)} leaveUndone={back} />
  }
  return (
    <AccountAndFindings
      account={account}
      assessment={assessment}
      fromTheList={textbook}
      settlingMost={settlingMost}
      lawAsked={<LawAskedFields law={law} ask={ask} today={openedOn} />}
    />
  )
}

const heard = {
  problem: "The file could not be read.",
  gate: "Opened. There are words to say to them first.",
  findings: "Opened. What they said comes first, then the findings.",
} as const
