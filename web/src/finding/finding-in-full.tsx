import {
  type AtTheDesk,
  askAboutFinding,
  comeBack,
  type Finding,
  type FindingMade,
  type FindingNotInForce,
} from "distinguo/assessment"
import { useMemo, useRef } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import { type Evidence, someoneElseSpoke } from "../ladder/evidence.ts"
import { IfShown } from "./if-shown.tsx"
import type { SettlingMost } from "./settling-most.ts"
import { SameView, ViewOfAccount } from "./view-of-account.tsx"

interface Shown<F extends Finding = Finding> {
  readonly id: string
  readonly finding: F
  readonly evidence: Omit<Evidence, "reading">
  readonly settlingMost: SettlingMost | "not now"
}

/** What a definition opens into: which parts are from memory, the law of which day, and then the two readings. */
export function FindingInFull({ finding, ...shown }: Shown) {
  return (
    <div className="full">
      {finding.fromMemory.length > 0 && (
        <p className="small">Written from memory, not compared with a text: {finding.fromMemory.join("; ")}.</p>
      )}
      {finding.kind === "not in force" ? (
        <p>{notInForceInWords(finding)}</p>
      ) : (
        <>
          <p className="small">{lawInWords(finding)}</p>
          <BothReadings finding={finding} {...shown} />
        </>
      )}
    </div>
  )
}

/** The person's own account first, then with everything said (promise 2). */
function BothReadings({ id, finding, evidence, settlingMost }: Shown<FindingMade>) {
  const { ownAccount, everythingSaid } = finding
  const asked = useAsked(finding, settlingMost)
  return (
    <>
      <div className="views">
        <ViewOfAccount
          id={`${id}-own`}
          title="On their own account"
          view={ownAccount}
          evidence={{ ...evidence, reading: "own account" }}
          next={asked.ownAccount}
          exceptions={asked.exceptions}
        />
        {someoneElseSpoke(evidence.episodes) ? (
          <ViewOfAccount
            id={`${id}-everything`}
            title="With everything said"
            view={everythingSaid}
            evidence={{ ...evidence, reading: "everything said" }}
            next={asked.everythingSaid}
            exceptions={asked.exceptions}
          />
        ) : (
          <SameView id={`${id}-everything`} title="With everything said" view={everythingSaid} />
        )}
      </div>
      <IfShown finding={finding} />
      {[ownAccount, everythingSaid].some(({ standing }) => standing !== "yes") && (
        <p className="come-back">{comeBack}</p>
      )}
    </>
  )
}

type Asked = Pick<AtTheDesk, "exceptions"> & Readonly<Record<AccountReading, AtTheDesk["ownAccount"] | "nothing">>
type AccountReading = "ownAccount" | "everythingSaid"

const nothingAsked: Asked = Object.freeze({ ownAccount: "nothing", everythingSaid: "nothing", exceptions: [] })

/** Worked out while it is open; once closed it stays as it was, unseen, and is worked out again when it is opened. */
function useAsked(finding: FindingMade, settlingMost: SettlingMost | "not now"): Asked {
  const last = useRef<Asked>(nothingAsked)
  return useMemo(() => {
    if (settlingMost === "not now") return last.current
    const next = settlingMost(finding, askAboutFinding)
    last.current = next === "nothing" ? nothingAsked : next
    return last.current
  }, [settlingMost, finding])
}

const because: Readonly<Record<Finding["lawOf"]["because"], string>> = {
  "the day of the account": "the last day of what happened",
  "the day asked": "the day you chose",
  "no day was given": "today, because no day was given",
}

function lawInWords({ lawOf, inForceFrom }: Finding): string {
  const read = `read as the law stood on ${dayInWords(lawOf.day)}, ${because[lawOf.because]}`
  return `In force from ${dayInWords(inForceFrom)}, and ${read}.`
}

function notInForceInWords({ lawOf, inForceFrom }: FindingNotInForce): string {
  const day = dayInWords(lawOf.day)
  return lawOf.day < inForceFrom
    ? `No version of this text that is written down here was in force on ${day}; an older one may have been. It gives no finding for that day.`
    : `This text was no longer in force on ${day}, so it gives no finding for that day.`
}
