import { definitions } from "distinguo/law"
import {
  type Definition,
  define,
  everyStanding,
  factsOf,
  prove,
  type Standing,
  type Standings,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { giveRoomBack, takeRoom } from "../../src/reasoning/spare-room.ts"
import { chance, seed } from "./forms/random-definitions.ts"
import { proofWrittenPlainly } from "./prove-plainly.ts"
import { cardFacts, openTest, runs } from "./random-test.ts"

const definitionOf = (test: Definition["test"]) =>
  define({
    id: "library/may-borrow",
    title: "May borrow",
    instrument: "Rules of the library",
    jurisdiction: "international",
    inForce: { from: "2020-01-01", mark: "checked" },
    source: "library",
    notes: [],
    test,
  })

/** Names an account may have: those that tests read, and others between them. */
const names = [...cardFacts, "hat", "umbrella", "coat"] as const

/** An account that names some of them in some order; nearly always all, so that their places can be learnt. */
const account: fc.Arbitrary<Standings> = fc
  .tuple(
    fc.oneof(
      fc.constant(names),
      fc.shuffledSubarray([...names], { minLength: names.length }),
      fc.shuffledSubarray([...names]),
    ),
    fc.array(fc.constantFrom(...everyStanding), { minLength: names.length, maxLength: names.length }),
  )
  .map(([order, each]) => Object.fromEntries(order.map((name, at) => [name, each[at]])))

test("REASONING-54: in whatever order and among whatever others accounts name their facts, one after another, each has the same proof", () => {
  fc.assert(
    fc.property(openTest, fc.array(account, { minLength: 2, maxLength: 24 }), (test, accounts) => {
      const definition = definitionOf(structuredClone(test) as Definition["test"])
      for (const standings of accounts) {
        const plain = JSON.stringify(proofWrittenPlainly(definition, standings, {}))
        expect(JSON.stringify(prove(definition, standings))).toBe(plain)
      }
    }),
    runs(150),
  )
})

test(`REASONING-54: and so do the house's own, with every fact named and with few (seed ${seed})`, () => {
  const pick = chance(seed + 54)
  for (const definition of definitions as readonly Definition[]) {
    const facts = ["first", ...factsOf(definition.test), "last"]
    for (const order of [facts, facts, [...facts].reverse(), facts.slice(2), facts]) {
      const standings = Object.fromEntries(order.map((fact) => [fact, everyStanding[pick(4)] as Standing]))
      const plain = JSON.stringify(proofWrittenPlainly(definition, standings, {}))
      expect(JSON.stringify(prove(definition, standings))).toBe(plain)
    }
  }
})

/** An account that notes which facts are looked at, and does something whenever one is. */
function watched(order: readonly string[], standing: Standing, meanwhile: () => void) {
  const looks: string[] = []
  const standings: Record<string, Standing> = {}
  for (const fact of order) {
    Object.defineProperty(standings, fact, {
      enumerable: true,
      get: () => {
        looks.push(fact)
        meanwhile()
        return standing
      },
    })
  }
  return { standings, looks }
}

test("REASONING-45: each fact is looked at once, also where the accounts before showed where it stands, or seemed to", () => {
  for (const definition of (definitions as readonly Definition[]).slice(0, 12)) {
    const facts = factsOf(definition.test)
    const others = ["first", ...facts]
    const moved = ["first", ...facts.slice(0, 3), "between", ...facts.slice(3)]
    const often = Array.from({ length: 20 }, () => moved)
    for (const order of [others, others, facts, moved, [...others].reverse(), others, ...often, others]) {
      const { standings, looks } = watched(order, "yes", () => {})
      prove(definition, standings)
      expect([...looks].sort()).toEqual([...facts].sort())
    }
  }
})

test("REASONING-55: a proof made while another looks its facts up changes nothing of it", () => {
  const [one, other] = definitions as readonly Definition[]
  if (one === undefined || other === undefined) throw new Error("there are two definitions")
  const facts = factsOf(one.test)
  const plainly = JSON.stringify(prove(one, Object.fromEntries(facts.map((fact) => [fact, "no" as const]))))
  for (let time = 0; time < 3; time++) {
    const { standings } = watched(facts, "no", () => {
      prove(other, Object.fromEntries(factsOf(other.test).map((fact) => [fact, "yes" as const])))
    })
    expect(JSON.stringify(prove(one, standings))).toBe(plainly)
  }
})

test("REASONING-73: the room in which a proof is worked out is given back empty", () => {
  for (const definition of definitions as readonly Definition[]) {
    prove(definition, Object.fromEntries(factsOf(definition.test).map((fact) => [fact, "contested" as const])))
    const room = takeRoom(1)
    expect(room.length).toBeGreaterThan(1)
    expect(room.every((rails) => rails === 0)).toBe(true)
    giveRoomBack(room)
  }
})
