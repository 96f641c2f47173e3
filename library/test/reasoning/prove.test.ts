import {
  all,
  any,
  conclude,
  define,
  element,
  everyStanding,
  factsOf,
  isSettled,
  not,
  type ProofNode,
  partsOf,
  prove,
  shorten,
  unless,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type CardFact, openTest, runs, standingsOver, unateTest } from "./random-test.ts"

const citation = { cites: "4", quotes: "may borrow", mark: "checked" } as const

const mayBorrow = (test: Parameters<typeof define<CardFact>>[0]["test"]) =>
  define<CardFact>({
    id: "library/may-borrow",
    title: "May borrow",
    instrument: "Rules of the library",
    jurisdiction: "international",
    inForce: { from: "2020-01-01", mark: "checked" },
    source: "library",
    notes: [],
    test,
  })

const card = mayBorrow(
  unless<CardFact>(
    all<CardFact>(
      element<CardFact>("a card", citation, "card"),
      element<CardFact>("a book", citation, any<CardFact>("reserved", "returned")),
    ),
    element<CardFact>("a bar", citation, any<CardFact>("fines", "borrowed")),
  ),
)

const leaves = (node: ProofNode): readonly string[] =>
  node.kind === "fact" ? [node.fact ?? ""] : node.of.flatMap(leaves)

test("REASONING-12: each rung stands as a conclusion of its own part", () => {
  fc.assert(
    fc.property(openTest, standingsOver(everyStanding), (test, standings) => {
      const { standing, because } = conclude(test, standings)
      const { root } = prove(mayBorrow(test), standings)
      expect({ standing: root.standing, because: root.because }).toEqual({ standing, because })
      const walk = (rung: ProofNode): void => {
        if (rung.kind === "fact") expect(rung.standing).toBe(standings[rung.fact as CardFact])
        for (const below of rung.of) walk(below)
      }
      walk(root)
    }),
    runs(500),
  )
})

test("REASONING-13: the facts the short form keeps are enough to give a settled answer alone", () => {
  fc.assert(
    fc.property(unateTest, standingsOver(everyStanding), (test, standings) => {
      const { standing } = conclude(test, standings)
      if (!isSettled(standing)) return
      const kept = leaves(shorten(prove(mayBorrow(test), standings)).root)
      const only = Object.fromEntries(kept.map((fact) => [fact, standings[fact as CardFact]]))
      expect(conclude(test, only).standing).toBe(standing)
    }),
    runs(1000),
  )
})

test("REASONING-13: the short form leaves out what could be otherwise", () => {
  const proof = prove(card, { card: "yes", reserved: "yes", returned: "no", fines: "no", borrowed: "no" })
  expect(leaves(proof.root)).toEqual(["card", "reserved", "returned", "fines", "borrowed"])
  expect(leaves(shorten(proof).root)).toEqual(["card", "reserved", "fines", "borrowed"])
  expect(leaves(shorten(prove(card, { card: "no", reserved: "yes" })).root)).toEqual(["card"])
})

test("REASONING-14: a proof names definition, version, source and each element's article, words and mark", () => {
  const { root, ...head } = prove(card, {})
  expect(head).toEqual({
    schema: "distinguo.proof/1",
    definition: "library/may-borrow",
    inForceFrom: "2020-01-01",
    source: "library",
    form: "full",
  })
  expect(root.said).toBe("unless")
  expect(root.of[0]?.of[0]).toMatchObject({ kind: "element", name: "a card", ...citation, standing: "unknown" })
})

test("REASONING-10: a proof shows every option of an open law side by side", () => {
  fc.assert(
    fc.property(openTest, standingsOver(everyStanding), (test, standings) => {
      const open = prove(mayBorrow(test), standings).root.of[0]
      expect(open?.of.map(({ name }) => name)).toEqual(["narrow", "wide"])
    }),
    runs(100),
  )
})

test("REASONING-29: a definition is frozen whole and is the same after JSON", () => {
  expect(JSON.parse(JSON.stringify(card))).toEqual(card)
  expect(() => Object.assign(card.test, { kind: "any" })).toThrow()
  expect(partsOf(card.test).every(Object.isFrozen)).toBe(true)
})

test("REASONING-30: sugar is primitives with a name", () => {
  expect(unless("card", "fines")).toEqual({ ...all("card", not("fines")), said: "unless" })
  expect(factsOf(card.test)).toEqual(["card", "reserved", "returned", "fines", "borrowed"])
})
