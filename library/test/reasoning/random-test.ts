import type { Node, Standing, Standings } from "distinguo/reasoning"
import { element, not, reading } from "distinguo/reasoning"
import fc from "fast-check"

/** The facts random tests are made of: a library card's, never a person's. */
export const cardFacts = ["card", "fines", "borrowed", "returned", "reserved", "renewed"] as const
export type CardFact = (typeof cardFacts)[number]

const citation = { cites: "1", quotes: "a card", mark: "checked" } as const

/** Every fact keeps the side it is given here, so that every random test is unate. */
const literal: fc.Arbitrary<Node<CardFact>> = fc.constantFrom(...cardFacts).map((fact) => {
  const node = { kind: "fact", fact } as const
  return fact === "fines" || fact === "borrowed" ? not<CardFact>(node) : node
})

function joint(parts: fc.Arbitrary<Node<CardFact>>): fc.Arbitrary<Node<CardFact>> {
  const some = fc.array(parts, { minLength: 1, maxLength: 4 })
  return fc.oneof(
    some.map((of) => ({ kind: "all", of }) as const),
    some.map((of) => ({ kind: "any", of }) as const),
    some.chain((of) => fc.integer({ min: 1, max: of.length }).map((n) => ({ kind: "atLeast", n, of }) as const)),
    parts.map((of) => element<CardFact>("a part", citation, of)),
    // A second reversal inside a first would still be unate; one level keeps the shapes readable when they shrink.
    some.map((of) => not<CardFact>({ kind: "any", of: of.map((part) => not<CardFact>(part)) })),
  )
}

/** Unate tests in which facts may be mentioned more than once. */
export const unateTest: fc.Arbitrary<Node<CardFact>> = joint(joint(fc.oneof(literal, joint(literal))))

/** The same, with places where the law is open. */
export const openTest: fc.Arbitrary<Node<CardFact>> = fc
  .tuple(unateTest, unateTest, unateTest)
  .map(([one, other, rest]) => ({
    kind: "any",
    of: [
      reading<CardFact>(
        "how",
        "Which way is it read?",
        { name: "narrow", title: "narrowly", ...citation, of: one },
        { name: "wide", title: "widely", ...citation, of: other },
      ),
      rest,
    ],
  }))

/** Any tree at all, in which facts may stand in both polarities. */
export const anyTest: fc.Arbitrary<Node<CardFact>> = joint(
  joint(
    fc.oneof(
      literal,
      literal.map((node) => not<CardFact>(node)),
    ),
  ),
)

export function standingsOver(values: readonly Standing[]): fc.Arbitrary<Standings<CardFact>> {
  return fc
    .array(fc.constantFrom(...values), { minLength: cardFacts.length, maxLength: cardFacts.length })
    .map((each) => Object.fromEntries(cardFacts.map((fact, index) => [fact, each[index]])) as Standings<CardFact>)
}

/** Every way of answering the facts that are not settled. */
export function completions(standings: Standings<CardFact>): readonly Standings<CardFact>[] {
  return cardFacts.reduce<readonly Standings<CardFact>[]>(
    (all, fact) => {
      const standing = standings[fact] ?? "unknown"
      const ways = standing === "yes" || standing === "no" ? [standing] : (["yes", "no"] as const)
      return all.flatMap((so) => ways.map((way) => ({ ...so, [fact]: way })))
    },
    [{}],
  )
}

/** How often a property runs: `npm run test:long` multiplies it. */
export const runs = (count: number): { numRuns: number; seed?: number } => ({
  numRuns: Math.ceil(count * Number(process.env["DISTINGUO_RUNS"] ?? "1")),
  ...(process.env["DISTINGUO_SEED"] !== undefined && { seed: Number(process.env["DISTINGUO_SEED"]) }),
})
