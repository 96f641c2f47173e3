import type { Assessment } from "./assess.ts"
import type { CirclesFound, Finding, View } from "./finding.ts"

/**
 * What a change of the account moved. `found otherwise`: some finding, or a circle, stands otherwise than before, or is
 * new or gone. `other reasons`: each stands as it did, for other reasons or with other things open. How many, or which,
 * is never said here: the page shows them in their place.
 */
export type Moved = "found otherwise" | "other reasons" | "nothing"

export function whatMoved(before: Assessment, now: Assessment): Moved {
  const asBefore =
    before.duty.gate === now.duty.gate &&
    areAlike(before.findings, now.findings, outcomeOf) &&
    areAlike(before.circles, now.circles, placeOf)
  if (!asBefore) return "found otherwise"
  const whole = <Of>(of: Of): Of => of
  return areAlike(before.findings, now.findings, whole) && areAlike(before.circles, now.circles, whole)
    ? "nothing"
    : "other reasons"
}

/** Whether two lists show alike, in their order. What was not read again is the very same, and is not looked into. */
function areAlike<Of>(before: readonly Of[], now: readonly Of[], shown: (of: Of) => unknown): boolean {
  if (before.length !== now.length) return false
  return before.every((one, at) => {
    const other = now[at]
    return one === other || (other !== undefined && isAlike(shown(one), shown(other)))
  })
}

/** Plain data, part by part: it stops at the first difference, and does not look into what is the very same. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  const [parts, others] = [one, other] as readonly Readonly<Record<string, unknown>>[]
  const names = Object.keys(parts ?? {})
  return (
    names.length === Object.keys(others ?? {}).length && names.every((name) => isAlike(parts?.[name], others?.[name]))
  )
}

function placeOf({ episodes, ownAccount, everythingSaid }: CirclesFound): unknown {
  const places = [ownAccount, everythingSaid].map(({ standings, possible, region, under18 }) => [
    standings,
    possible,
    region,
    under18,
  ])
  return [episodes, ...places]
}

function outcomeOf(finding: Finding): unknown {
  const { definition, episodes, kind } = finding
  if (kind === "not in force") return [definition, episodes, kind]
  return [definition, episodes, ...[finding.ownAccount, finding.everythingSaid].map(shownInBrief)]
}

/** What is shown of its outcome: each reading's own answer only where they differ. */
function shownInBrief({ standing, heard, because, asksForNoCoercion, completions, readings }: View): unknown {
  return [standing, heard, because ?? "", asksForNoCoercion, completions, because === "law open" ? readings : []]
}
