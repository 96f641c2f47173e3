import type { Finding, FindingNotInForce, View } from "distinguo/assessment"
import { memo } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import type { Evidence } from "../ladder/evidence.ts"
import { isSpokenOf } from "../ladder/rows.ts"
import { StandingMark } from "../standing/standing-mark.tsx"

interface Shown {
  readonly id: string
  readonly finding: Finding
  /** Nothing at all was said of it. */
  readonly quiet: boolean
  /** Anyone but the person spoke of these episodes. */
  readonly othersSpoke: boolean
}

/**
 * A definition as one line of the list: its heading, which says already that parts of it are from memory (CARE-19), and
 * its standing, on their own account first. Where nothing at all was said of it the line is quieter, and still there.
 */
export const FindingInBrief = memo(function FindingInBrief({ id, finding, quiet, othersSpoke }: Shown) {
  const { title, instrument, fromMemory } = finding
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
            {othersSpoke && <InBrief view={finding.everythingSaid} onWhat="with everything said" />}
          </>
        )}
      </span>
    </summary>
  )
})

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
