import type { Finding, FindingNotInForce, View } from "distinguo/assessment"
import { dayInWords } from "../account/days-in-words.ts"
import { type Evidence, someoneElseSpoke } from "../ladder/evidence.ts"
import { isSpokenOf } from "../ladder/rows.ts"
import { StandingMark } from "../standing/standing-mark.tsx"

interface Shown {
  readonly id: string
  readonly finding: Finding
  readonly evidence: Omit<Evidence, "reading">
}

/**
 * A definition as one line of the list: its heading, which says already that parts of it are from memory (CARE-19), and
 * its standing, on their own account first. Where nothing at all was said of it the line is quieter, and still there.
 */
export function FindingInBrief({ id, finding, evidence }: Shown) {
  const { title, instrument, fromMemory } = finding
  const quiet = isUnheardOf(finding, evidence)
  return (
    <summary className={quiet ? "brief unheard" : "brief"}>
      <h3 id={id}>
        {title}{" "}
        <span className="instrument">
          <bdi>{instrument}</bdi>
          {fromMemory.length > 0 && <span className="from-memory"> · some parts written from memory</span>}
        </span>
      </h3>{" "}
      <span className="brief-standings">
        {finding.kind === "not in force" ? (
          <span>{notInForceThen(finding)}</span>
        ) : quiet ? (
          <InBrief view={finding.ownAccount} onWhat="nothing said of it" />
        ) : (
          <>
            <InBrief view={finding.ownAccount} onWhat="on their own account" />
            {someoneElseSpoke(evidence.episodes) && (
              <InBrief view={finding.everythingSaid} onWhat="with everything said" />
            )}
          </>
        )}
      </span>
    </summary>
  )
}

/** A standing, what it rests on, and beside it what must never be missed of it. */
function InBrief({ view: { standing, because, asksForNoCoercion }, onWhat }: { view: View; onWhat: string }) {
  return (
    <span className="brief-standing">
      <StandingMark standing={standing} />{" "}
      <span className="on-what">
        {onWhat}
        {because === "law open" && ", the law is open"}
        {asksForNoCoercion && ", asks for no coercion"}
      </span>
    </span>
  )
}

/** Whether nobody's yes or no stands anywhere under it, and so nothing is known of it: on paper it is this line alone. */
export function isUnheardOf(finding: Finding, evidence: Omit<Evidence, "reading">): boolean {
  if (finding.kind !== "finding") return false
  const { ownAccount, everythingSaid } = finding
  if (ownAccount.standing !== "unknown" || everythingSaid.standing !== "unknown") return false
  return !isSpokenOf(everythingSaid.proof.root, { ...evidence, reading: "everything said" })
}

function notInForceThen({ lawOf, inForceFrom }: FindingNotInForce): string {
  return `${lawOf.day < inForceFrom ? "not yet" : "no longer"} in force on ${dayInWords(lawOf.day)}`
}
