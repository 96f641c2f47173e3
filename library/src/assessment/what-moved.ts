import type { Assessment } from "./assess.ts"
import type { Finding, View } from "./finding.ts"

/**
 * What a change of the account moved. `found otherwise`: some finding, or a circle, stands otherwise than before, or is
 * new or gone. `other reasons`: each stands as it did, for other reasons or with other things open. How many, or which,
 * is never said here: the page shows them in their place.
 */
export type Moved = "found otherwise" | "other reasons" | "nothing"

export function whatMoved(before: Assessment, now: Assessment): Moved {
  if (outcomesOf(before) !== outcomesOf(now)) return "found otherwise"
  return JSON.stringify(partsOf(before)) === JSON.stringify(partsOf(now)) ? "nothing" : "other reasons"
}

function outcomesOf({ duty, findings, circles }: Assessment): string {
  const places = circles.map(({ episodes, ownAccount, everythingSaid }) => [
    episodes,
    ...[ownAccount, everythingSaid].map(({ standings, possible, region, under18 }) => [
      standings,
      possible,
      region,
      under18,
    ]),
  ])
  return JSON.stringify([duty.gate, findings.map(outcomeOf), places])
}

function outcomeOf(finding: Finding): unknown {
  const { definition, episodes, kind } = finding
  if (kind === "not in force") return [definition, episodes, kind]
  return [definition, episodes, ...[finding.ownAccount, finding.everythingSaid].map(shownInBrief)]
}

/** What a line in the list of findings says of it. */
function shownInBrief({ standing, heard, because, asksForNoCoercion, completions, readings }: View): unknown {
  return [standing, heard, because ?? "", asksForNoCoercion, completions, readings]
}

function partsOf({ findings, circles }: Assessment): unknown {
  return [findings, circles]
}
