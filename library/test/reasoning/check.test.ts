import { all, any, check, type Definition, define, element, type Node, not, reading } from "distinguo/reasoning"
import { expect, test } from "vitest"

const citation = { cites: "1", quotes: "a card", mark: "checked" } as const
const known = { facts: new Set(["card", "fines"]), sources: new Set(["library"]) }

const definition = (test: Node, parts: Partial<Definition> = {}): Definition =>
  define({
    id: "library/card",
    title: "Card",
    instrument: "Rules",
    jurisdiction: "international",
    inForce: { from: "2020-01-01", mark: "checked" },
    source: "library",
    notes: [],
    test,
    ...parts,
  })

const broken = (test: Node, parts: Partial<Definition> = {}) =>
  check(definition(test, parts), known).map(({ invariant }) => invariant)

test("a sound definition breaks nothing", () => {
  expect(broken(element("a card", citation, all("card", not("fines"))))).toEqual([])
})

test("REASONING-20 unate: a fact in both polarities is named", () => {
  expect(check(definition(any("card", all(not("card"), "fines"))), known)).toMatchObject([
    { invariant: "unate", at: "card" },
  ])
  expect(broken(not(not(all("card", "card"))))).toEqual([])
})

test("REASONING-21 cited, REASONING-22 marked", () => {
  expect(broken(element("a card", { ...citation, cites: "" }, "card"))).toEqual(["cited"])
  expect(broken(element("a card", { ...citation, quotes: "" }, "card"))).toEqual(["cited"])
  expect(broken(element("a card", { ...citation, mark: "surely" as "checked" }, "card"))).toEqual(["marked"])
})

test("REASONING-23 acyclic: a tree that contains itself is reported and not walked for ever", () => {
  const loop = { kind: "all", of: [] as Node[] } as const
  loop.of.push(any(loop))
  expect(check({ ...definition(any("card")), test: loop }, known).map(({ invariant }) => invariant)).toEqual([
    "acyclic",
  ])
})

test("REASONING-24 no orphan fact, REASONING-25 known source", () => {
  expect(broken(any("cart"))).toEqual(["no orphan fact"])
  expect(broken(any("card"), { source: "hearsay" })).toEqual(["known source"])
  expect(broken(element("a card", { ...citation, source: "hearsay" }, "card"))).toEqual(["known source"])
})

test("REASONING-26 dated", () => {
  expect(broken(any("card"), { inForce: { from: "2020", mark: "checked" } })).toEqual(["dated"])
  expect(broken(any("card"), { inForce: { from: "2020-01-02", until: "2020-01-01", mark: "checked" } })).toEqual([
    "dated",
  ])
})

test("REASONING-27 named once", () => {
  expect(broken(all(element("a card", citation, "card"), element("a card", citation, "card")))).toEqual(["named once"])
})

test("REASONING-28 countable", () => {
  expect(broken({ kind: "atLeast", n: 3, of: [any("card"), any("fines")] })).toEqual(["countable"])
  expect(broken({ kind: "atLeast", n: 0, of: [any("card")] })).toEqual(["countable"])
  expect(broken(reading("how", "Which?", { name: "one", title: "one", ...citation, of: any("card") }))).toEqual([
    "countable",
  ])
})
