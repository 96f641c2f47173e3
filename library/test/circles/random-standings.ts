import { circleTests } from "distinguo/circles"
import type { FactId } from "distinguo/facts"
import { everyStanding, factsOf, polarities, type Standing, type Standings } from "distinguo/reasoning"
import fc from "fast-check"

export const harms = factsOf(circleTests.E)
export const circleFacts: readonly FactId[] = [
  ...new Set([...factsOf(circleTests.S), ...factsOf(circleTests.M), ...harms]),
]
const sides = polarities(circleTests.E)

/** What counts as exploitation of whoever was under 18, and of an adult by itself as nothing. */
export const withAChild: readonly FactId[] = [
  "sexual_services_exchanged",
  "meant_for_paid_sex",
  "third_party_gain",
  "paid_sex_managed_intended",
  "paid_sex_managed_occurred",
  "prostitution_of_others_exploited_intended",
  "sexual_exploitation_intended",
  "procured",
  "enticed",
  "led_away",
  "taken_to_other_country_for_paid_sex",
  "brothel_kept",
  "brothel_financed",
  "premises_let",
  "lived_on_earnings",
  "advertised",
  "place_shared_for_gain",
  "sexual_images_made",
  "patronised",
  "solicited",
]

/** What is harm at any age. */
export const harmsAtAnyAge = harms.filter((fact) => fact !== "under_18_at_act" && !withAChild.includes(fact))

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

/**
 * One way of bringing each circle to a standing. E comes to its no only where they were an adult or S is denied: a
 * child's sexual exchange is in E too, and while an age is open so may theirs be.
 */
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
