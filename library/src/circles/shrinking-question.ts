import { type FactId, factById, vocabulary } from "../facts/index.ts"
import { type Node, type Polarity, polarities, type Standings } from "../reasoning/index.ts"
import { type Circle, circleTests, everyCircle } from "./circle.ts"
import { circlesOf } from "./circles-of.ts"
import { placesOfFacts } from "./interchangeable.ts"
import { regionsPossible } from "./region.ts"

/** Of ten answers to any fact, this many put the person inside the circle. Published, the same for all, never learnt. */
export const insideOfTen = 1

/**
 * The one unknown fact whose answer would shrink the set of possible regions most, for what it costs to be asked:
 * expected number of regions taken away, divided by the fact's asking cost (`facts`, 1 to 5). Exact: the set is worked
 * out again for the answer that puts them inside the circle and for the one that does not. Ties go by the vocabulary.
 *
 * The chance is one constant, 0.1, and it stands for the answer *inside the circle*: a yes, and of a freedom its loss.
 * Were it 0.1 for every yes, nobody's freedom would be believed before it was told. A single no among dozens of facts
 * takes nothing away and counts for nothing; entropy would count it, and would first have to hold that out of eighty
 * facts at 0.1 each one is all but certainly a yes. A picture must not begin with that.
 *
 * Never returned: their age, which no picture is a reason to ask for, a contested fact, one that cannot shrink the set, one for adults only unless they are known to have
 * been 18, and anything at all where they were or are said to have been under 18 (CARE-8). `permitted` is the
 * caller's: facts of class `raised` only at the desk, none that was declined, none where an age is doubtful.
 */
export function shrinkingQuestion(
  standings: Standings<FactId>,
  cost: (fact: FactId) => number,
  permitted: (fact: FactId) => boolean,
): FactId | "none" {
  const { under18 } = circlesOf(standings)
  if (under18 === "yes" || under18 === "contested") return "none"
  const facts = vocabulary
    .map(({ id }) => id as FactId)
    .filter((fact) => fact !== "under_18_at_act" && permitted(fact) && (under18 === "no" || !factById(fact).adultOnly))
  return mostShrinking(circleTests, facts, standings, cost)
}

/** The same over any three tests and any list of facts, so that it can be tried against brute force on small ones. */
export function mostShrinking<F extends string>(
  tests: Readonly<Record<Circle, Node<F>>>,
  facts: readonly F[],
  standings: Standings<F>,
  cost: (fact: F) => number,
): F | "none" {
  const places = (told: Standings<F>): number => regionsPossible(tests, told).length
  const now = places(standings)
  const sides = everyCircle.map((circle) => polarities(tests[circle]))
  let best: { readonly fact: F | "none"; readonly worth: number } = { fact: "none", worth: 0 }
  const placeOf = placesOfFacts(everyCircle.map((circle) => tests[circle]))
  const expectedAt = new Map<string, number>()
  const expectedOf = (fact: F, side: Polarity): number => {
    const left = (answer: "yes" | "no"): number => places({ ...standings, [fact]: answer })
    const [inside, outside] = side === "against" ? (["no", "yes"] as const) : (["yes", "no"] as const)
    // In tenths, so that equal worths are equal numbers and ties are ties.
    return insideOfTen * left(inside) + (10 - insideOfTen) * left(outside)
  }
  for (const fact of facts.filter((one) => (standings[one] ?? "unknown") === "unknown")) {
    const side = sides.map((sideOf) => sideOf.get(fact)).find((one) => one !== undefined)
    const place = placeOf.get(fact)
    if (side === undefined || place === undefined) continue
    const expected = expectedAt.get(place) ?? expectedOf(fact, side)
    expectedAt.set(place, expected)
    const worth = (10 * now - expected) / cost(fact)
    if (worth > best.worth) best = { fact, worth }
  }
  return best.fact
}
