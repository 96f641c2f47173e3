import { comeBack, type Finding, type FindingMade, type FindingNotInForce } from "distinguo/assessment"
import { useMemo } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import { type Evidence, someoneElseSpoke } from "../ladder/evidence.ts"
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
  const next = useMemo(() => (settlingMost === "not now" ? "nothing" : settlingMost(finding)), [settlingMost, finding])
  const asked = next === "nothing" ? { ownAccount: next, everythingSaid: next } : next
  return (
    <>
      <div className="views">
        <ViewOfAccount
          id={`${id}-own`}
          title="On their own account"
          view={ownAccount}
          evidence={{ ...evidence, reading: "own account" }}
          next={asked.ownAccount}
        />
        {someoneElseSpoke(evidence.episodes) ? (
          <ViewOfAccount
            id={`${id}-everything`}
            title="With everything said"
            view={everythingSaid}
            evidence={{ ...evidence, reading: "everything said" }}
            next={asked.everythingSaid}
          />
        ) : (
          <SameView id={`${id}-everything`} title="With everything said" view={everythingSaid} />
        )}
      </div>
      {[ownAccount, everythingSaid].some(({ standing }) => standing !== "yes") && (
        <p className="come-back">{comeBack}</p>
      )}
    </>
  )
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
  const when = lawOf.day < inForceFrom ? "not yet" : "no longer"
  return `This text was ${when} in force on ${dayInWords(lawOf.day)}, so it gives no finding for that day.`
}
