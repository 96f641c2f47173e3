import { circleTests } from "distinguo/circles"
import type { FactId } from "distinguo/facts"
import { everyStanding, factsOf, polarities, type Standing, type Standings } from "distinguo/reasoning"
import fc from "fast-check"

export const harms = factsOf(circleTests.E)
export const circleFacts: readonly FactId[] = [...factsOf(circleTests.S), ...factsOf(circleTests.M), ...harms]
const sides = polarities(circleTests.E)

/** The answer that speaks for a harm, or the one that denies it: of a freedom, its loss speaks for it. */
export function answered(fact: FactId, forHarm: boolean): Standing {
  return forHarm === (sides.get(fact) === "for") ? "yes" : "no"
}

export const everyHarmDenied = Object.fromEntries(
  harms.map((fact) => [fact, answered(fact, false)]),
) as Standings<FactId>

const anyStanding = fc.constantFrom(...everyStanding)

/** Few facts told, or all denied and a few told otherwise: so that every circle comes to every standing. */
export const randomStandings: fc.Arbitrary<Standings<FactId>> = fc
  .record({
    harmBefore: fc.constantFrom<Standings<FactId>>({}, everyHarmDenied),
    harm: fc.dictionary(fc.constantFrom(...harms), anyStanding, { maxKeys: 4 }),
    S: anyStanding,
    within: anyStanding,
    across: anyStanding,
    age: anyStanding,
  })
  .map(({ harmBefore, harm, S, within, across, age }) => ({
    ...harmBefore,
    ...harm,
    sexual_services_exchanged: S,
    moved_within: within,
    moved_across_border: across,
    under_18_at_act: age,
  }))

/** One way of bringing each circle to a standing. */
export function standingAt(S: Standing, M: Standing, E: Standing, age: Standing): Standings<FactId> {
  const oneHarm: Standings<FactId> = E === "unknown" ? {} : { wages_withheld: E }
  return {
    ...(E === "no" ? everyHarmDenied : oneHarm),
    sexual_services_exchanged: S,
    moved_within: M,
    moved_across_border: M === "no" ? "no" : "unknown",
    under_18_at_act: age,
  }
}

/** Every way of bringing the circles to their standings, at every age. */
export const everyPicture: readonly Standings<FactId>[] = everyStanding.flatMap((S) =>
  everyStanding.flatMap((M) => everyStanding.flatMap((E) => everyStanding.map((age) => standingAt(S, M, E, age)))),
)
