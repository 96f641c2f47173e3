import { insideOfTen, mostShrinking, shrinkingQuestion } from "distinguo/circles"
import { type FactId, factById, vocabulary } from "distinguo/facts"
import { all, any, evaluate, everyStanding, type Node, not, type Standing, type Standings } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { everyHarmDenied, randomStandings } from "./random-standings.ts"

const card = ["card", "fines", "borrowed", "returned", "reserved", "renewed"] as const
type Card = (typeof card)[number]

/** Three circles over a library card: two facts, one freedom among them, and one read by two of them. */
const onCard: Readonly<Record<"S" | "M" | "E", Node<Card>>> = {
  S: any<Card>("card"),
  M: any<Card>("fines", "borrowed"),
  E: any<Card>("returned", not<Card>("reserved"), all<Card>("renewed", "card")),
}

const standingsOnCard = fc
  .array(fc.constantFrom(...everyStanding), { minLength: card.length, maxLength: card.length })
  .map((each) => Object.fromEntries(card.map((fact, at) => [fact, each[at]])) as Record<Card, Standing>)

/** By brute force: every completion of what is not settled, and the places it comes to. */
function places(standings: Record<Card, Standing>): number {
  const found = new Set<string>()
  for (let way = 0; way < 2 ** card.length; way++) {
    const completed = Object.fromEntries(
      card.map((fact, at) => {
        const told = standings[fact]
        return [fact, told === "yes" || told === "no" ? told : ((way >> at) & 1) === 1 ? "yes" : "no"]
      }),
    ) as Standings<Card>
    found.add((["S", "M", "E"] as const).map((circle) => evaluate(onCard[circle], completed)).join())
  }
  return found.size
}

test("CIRCLES-19, CIRCLES-20: the question is the one brute force finds, ties by the order of the vocabulary", () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      standingsOnCard,
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
      (standings, costs) => {
        const cost = (fact: Card): number => costs[card.indexOf(fact)] ?? 1
        const worths = card.map((fact) => {
          if (standings[fact] !== "unknown") return 0
          const inside = fact === "reserved" ? "no" : "yes"
          const after = (answer: Standing) => places({ ...standings, [fact]: answer })
          const expected = insideOfTen * after(inside) + (10 - insideOfTen) * after(inside === "yes" ? "no" : "yes")
          return (10 * places(standings) - expected) / cost(fact)
        })
        const most = Math.max(...worths)
        const best = most <= 0 ? "none" : card[worths.indexOf(most)]
        seen.add(best ?? "none")
        expect(mostShrinking(onCard, card, standings, cost)).toBe(best)
      },
    ),
    runs(500),
  )
  expect(seen.size).toBe(card.length + 1)
})

const cost = (fact: FactId): number => factById(fact).cost
const asksAnything = () => true

test("CIRCLES-19: the first question is the cheapest, moving; then the one that settles a circle whatever is said", () => {
  const openly = (fact: FactId) => factById(fact).asking !== "raised"
  expect(shrinkingQuestion({}, cost, openly)).toBe("moved_within")
  expect(shrinkingQuestion({ moved_within: "no" }, cost, openly)).toBe("moved_across_border")
  const adult = { under_18_at_act: "no", moved_within: "yes" } as const
  expect(shrinkingQuestion(adult, cost, asksAnything)).toBe("sexual_services_exchanged")
  expect(factById(shrinkingQuestion(adult, cost, openly) as FactId).cost).toBe(1)
})

test("CIRCLES-20: nobody's freedom is doubted before it is told: a freedom is worth no more than any other fact at its cost", () => {
  const told = {
    ...everyHarmDenied,
    keeps_earnings: "unknown",
    wages_withheld: "unknown",
    moved_within: "yes",
  } as const
  const adult = { ...told, sexual_services_exchanged: "no", under_18_at_act: "no" } as const
  expect(shrinkingQuestion(adult, cost, asksAnything)).toBe("wages_withheld")
})

test("CIRCLES-21, CARE-8: never what is contested, settled, not permitted, not for a child, or can shrink nothing", () => {
  fc.assert(
    fc.property(randomStandings, fc.func(fc.boolean()), (standings, permitted) => {
      const asked = shrinkingQuestion(standings, cost, permitted)
      const age = standings.under_18_at_act
      if (asked === "none") return
      expect(standings[asked] ?? "unknown").toBe("unknown")
      expect(permitted(asked)).toBe(true)
      expect(["no", "unknown"]).toContain(age)
      expect(asked).not.toBe("under_18_at_act")
      if (age !== "no") expect(factById(asked).adultOnly).toBe(false)
    }),
    runs(300),
  )
  for (const age of ["yes", "contested"] as const) {
    expect(shrinkingQuestion({ under_18_at_act: age }, cost, asksAnything)).toBe("none")
  }
  const settled = {
    sexual_services_exchanged: "no",
    moved_within: "yes",
    wages_withheld: "yes",
    under_18_at_act: "no",
  } as const
  expect(shrinkingQuestion(settled, cost, asksAnything)).toBe("none")
  expect(shrinkingQuestion({}, cost, () => false)).toBe("none")
  // Their age would settle this picture, and no picture is a reason to ask for it.
  const turnsOnAge = { ...everyHarmDenied, sexual_services_exchanged: "yes", moved_within: "yes" } as const
  expect(shrinkingQuestion({ ...turnsOnAge, under_18_at_act: "unknown" }, cost, asksAnything)).toBe("none")
})

test("CIRCLES-21: a fact of no circle is never the question", () => {
  const outside = vocabulary.filter(({ id }) =>
    ["age", "safety", "what they agreed to"].includes(factById(id as FactId).topic),
  )
  const ids = new Set<string>(outside.map(({ id }) => id).filter((id) => !(id in everyHarmDenied)))
  expect(shrinkingQuestion({ under_18_at_act: "no" }, cost, (fact) => ids.has(fact))).toBe("none")
})
