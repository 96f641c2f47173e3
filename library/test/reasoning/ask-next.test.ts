import {
  all,
  any,
  askNext,
  atLeast,
  chanceOfYes,
  conclude,
  element,
  everyStanding,
  freeze,
  gains,
  isSettled,
  type Node,
  not,
  open,
  partsOf,
  reading,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { anyTest, type CardFact, cardFacts, openTest, runs, standingsOver } from "./random-test.ts"

const four = standingsOver(everyStanding)
const units = fc.constantFrom("fact" as const, "element" as const)
const somePermitted = fc.subarray([...cardFacts]).map((some) => (fact: CardFact) => some.includes(fact))
const costs = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 })
  .map((each) => (fact: CardFact) => each[cardFacts.indexOf(fact)] ?? 1)
const anyTree = fc.oneof(openTest, anyTest)

test("REASONING-31: only unknown facts that may be asked and can still matter are asked, and a silence says why", () => {
  fc.assert(
    fc.property(anyTree, four, somePermitted, costs, units, (node, standings, permitted, cost, unit) => {
      const next = askNext(node, standings, { cost, permitted, unit })
      const { facts, contested } = open(node, standings)
      if (next.kind === "ask") {
        expect(next.facts.length).toBeGreaterThan(0)
        for (const fact of next.facts) {
          expect(standings[fact]).toBe("unknown")
          expect(permitted(fact)).toBe(true)
          expect(facts).toContain(fact)
        }
        return
      }
      const why = facts.length > 0 ? "nothing permitted" : contested.length > 0 ? "only contested left" : "settled"
      expect(next.because).toBe(why)
      if (why === "nothing permitted") expect(facts.some(permitted)).toBe(false)
      const settled = conclude(node, standings).readings.every(({ standing }) => isSettled(standing))
      if (settled) expect(next.because).toBe("settled")
    }),
    runs(1500),
  )
})

test("REASONING-37: what a fact is expected to tell is given for exactly the facts that can still matter", () => {
  fc.assert(
    fc.property(openTest, four, (node, standings) => {
      const { facts, contested } = open(node, standings)
      const told = gains(node, standings)
      expect([...told.keys()].sort()).toEqual([...facts, ...contested].sort())
      for (const bits of told.values()) expect(bits).toBeGreaterThan(0)
      expect(gains(freeze(structuredClone(node)), standings)).toEqual(told)
    }),
    runs(1000),
  )
})

test("REASONING-37: the bits are those of the entropy, computed by trying every answer", () => {
  const bits = (p: number) => (p <= 0 || p >= 1 ? 0 : -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p)))
  const p = chanceOfYes
  const both = p * p
  expect(gains(all("card", "fines"), {}).get("card")).toBeCloseTo(bits(both) - p * bits(p), 12)
  const two = 3 * p * p * (1 - p) + p ** 3
  const left = p * bits(1 - (1 - p) ** 2) + (1 - p) * bits(p * p)
  expect(gains(atLeast(2, "card", "fines", "borrowed"), {}).get("fines")).toBeCloseTo(bits(two) - left, 12)
  const citation = { cites: "1", quotes: "a card", mark: "checked" } as const
  const way = (name: string, of: Node<CardFact>) => ({ name, title: name, ...citation, of })
  const openLaw = reading<CardFact>(
    "how",
    "Which?",
    way("narrow", all("card", "fines")),
    way("wide", any("card", "fines")),
  )
  const sum = gains(all<CardFact>("card", "fines"), {}).get("card")
  const other = gains(any<CardFact>("card", "fines"), {}).get("card")
  expect(gains(openLaw, {}).get("card")).toBeCloseTo((sum ?? 0) + (other ?? 0), 12)
  expect(gains(openLaw, {}, { how: "wide" }).get("card")).toBeCloseTo(other ?? 0, 12)
})

test("REASONING-38, CARE-7: other names for the same facts, or for the parts, give the same question", () => {
  fc.assert(
    fc.property(
      anyTree,
      four,
      costs,
      units,
      fc.shuffledSubarray([...cardFacts], { minLength: 6 }),
      (node, standings, cost, unit, names) => {
        const other = (fact: CardFact) => names[cardFacts.indexOf(fact)] ?? fact
        const back = (fact: CardFact) => cardFacts[names.indexOf(fact)] ?? fact
        const told = Object.fromEntries(cardFacts.map((fact) => [other(fact), standings[fact]]))
        const ours = askNext(node, standings, { cost, unit })
        const theirs = askNext(renamed(node, other), told, { cost: (fact) => cost(back(fact)), unit })
        if (ours.kind === "none") expect(theirs).toEqual(ours)
        else expect(theirs).toMatchObject({ kind: "ask", facts: ours.facts.map(other) })
      },
    ),
    runs(1000),
  )
})

/** The same tree over other names, its parts renamed too. */
function renamed(node: Node<CardFact>, other: (fact: CardFact) => CardFact): Node<CardFact> {
  if (node.kind === "fact") return { kind: "fact", fact: other(node.fact) }
  if (node.kind === "reading") {
    return { ...node, options: node.options.map((option) => ({ ...option, of: renamed(option.of, other) })) }
  }
  const parts = partsOf(node).map((part) => renamed(part, other))
  if (node.kind === "element") return { ...node, name: "another name", of: parts[0] ?? node.of }
  return (node.kind === "not" ? { ...node, of: parts[0] } : { ...node, of: parts }) as Node<CardFact>
}

test("REASONING-38: where two questions are as good, the order of the text decides", () => {
  const even = { cost: () => 2, unit: "fact" } as const
  expect(askNext(any("card", "fines"), {}, even)).toMatchObject({ facts: ["card"] })
  expect(askNext(any("fines", "card"), {}, even)).toMatchObject({ facts: ["fines"] })
  expect(askNext(atLeast(2, "renewed", "card", "fines"), {}, even)).toMatchObject({ facts: ["renewed"] })
})

const citation = { cites: "1", quotes: "a card", mark: "checked" } as const

test("REASONING-39: a whole part is asked at once: each of its open facts, or those that stand beside its parts", () => {
  const law = all(
    element("a reader", citation, any("card", "fines")),
    element("a loan", citation, any("borrowed", element("kept", citation, all("renewed", not("returned"))))),
  )
  const by = { cost: (fact: string) => (fact === "card" || fact === "fines" ? 1 : 3), unit: "element" } as const
  expect(askNext(law, {}, by)).toEqual({ kind: "ask", facts: ["card", "fines"], serves: ["a reader"] })
  expect(askNext(law, { fines: "contested" }, by)).toMatchObject({ facts: ["borrowed"], serves: ["a loan"] })
  expect(askNext(law, { card: "yes", borrowed: "no" }, by)).toEqual({
    kind: "ask",
    facts: ["renewed", "returned"],
    serves: ["a loan", "kept"],
  })
  const permitted = (fact: string) => fact !== "borrowed"
  expect(askNext(law, { card: "yes" }, { ...by, permitted })).toMatchObject({ facts: ["renewed", "returned"] })
  expect(askNext(law, { card: "yes" }, { ...by, unit: "fact" })).toMatchObject({
    facts: ["borrowed"],
    serves: ["a loan"],
  })
})

test("REASONING-39: a part that nobody may ask the whole of can still be asked for what is left of it", () => {
  const law = all(
    element("a reader", citation, any("card", "fines")),
    element("a loan", citation, all("borrowed", "renewed")),
  )
  const permitted = (fact: string) => fact === "card" || fact === "renewed"
  expect(askNext(law, {}, { cost: () => 1, permitted, unit: "element" })).toMatchObject({ facts: ["renewed"] })
  expect(askNext(law, { renewed: "yes" }, { cost: () => 1, permitted, unit: "element" })).toMatchObject({
    facts: ["card"],
  })
  expect(askNext(law, { renewed: "no" }, { cost: () => 1, permitted, unit: "element" })).toMatchObject({
    because: "settled",
  })
})
