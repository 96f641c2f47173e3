import { circlesOf, circleTests, everyCircle, everyKind, kinds } from "../circles/index.ts"
import type { FactId } from "../facts/index.ts"
import { factsOf } from "../reasoning/index.ts"
import type { CirclesFound } from "./finding.ts"
import type { Group } from "./group.ts"

/** Every fact that the circles read, and the age by which they are named. */
export const readByCircles: readonly FactId[] = Object.freeze([
  ...new Set<FactId>([
    ...everyCircle.flatMap((circle) => factsOf(circleTests[circle])),
    ...everyKind.flatMap((kind) => factsOf(kinds[kind])),
    "under_18_at_act",
  ]),
])

/**
 * The circles of a group. No definition is asked here, and no day: they are the same under any law. Where both readings
 * of the account stand alike in all that the circles read, as wherever only the person spoke of it, they are read once.
 */
export function circlesFor(
  { episodes, ownAccount, everythingSaid }: Group,
  known: CirclesFound | undefined,
): CirclesFound {
  if (known !== undefined) return known
  const alike = readByCircles.every((fact) => ownAccount.standings[fact] === everythingSaid.standings[fact])
  const own = circlesOf(ownAccount.standings)
  return {
    episodes: episodes.map(({ id }) => id),
    ownAccount: own,
    everythingSaid: alike ? own : circlesOf(everythingSaid.standings),
  }
}
