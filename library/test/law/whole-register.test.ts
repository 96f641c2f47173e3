import { type FactId, vocabulary } from "distinguo/facts"
import { definitions } from "distinguo/law"
import {
  check,
  conclude,
  type Definition,
  factsOf,
  isSettled,
  type Node,
  open,
  partsOf,
  prove,
  type Standings,
} from "distinguo/reasoning"
import { sources } from "distinguo/sources"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"

const ids = vocabulary.map(({ id }) => id as FactId)
const known = { facts: new Set<string>(ids), sources: new Set(sources.map(({ id }) => id)) }

/** Anything at all told of some of the facts; most is unknown or denied, as in an account. */
const anyStandings = fc.dictionary(
  fc.constantFrom(...ids),
  fc.constantFrom("yes", "no", "no", "unknown", "contested"),
  { maxKeys: 120 },
) as fc.Arbitrary<Standings<FactId>>

/** All that is said of a definition on what was told. */
const allSaid = (definition: Definition<FactId>, told: Standings<FactId>) =>
  JSON.stringify([conclude(definition.test, told), open(definition.test, told), prove(definition, told)])

const nodesIn = (node: Node<FactId>): readonly Node<FactId>[] => [node, ...partsOf(node).flatMap(nodesIn)]
const titled = definitions.map((definition) => ({
  definition,
  title: `${definition.id} from ${definition.inForce.from}`,
}))

describe.each(titled)("$title", ({ definition }) => {
  const read = new Set<FactId>(factsOf(definition.test))

  test("LAW-64: whatever is told of facts that its text does not name, nothing it says changes", () => {
    fc.assert(
      fc.property(anyStandings, anyStandings, (told, other) => {
        const unread = Object.entries(other).filter(([fact]) => !read.has(fact as FactId))
        expect(allSaid(definition, { ...told, ...Object.fromEntries(unread) })).toBe(allSaid(definition, told))
      }),
      runs(12),
    )
  })

  test("LAW-64: an unknown that is written down changes nothing, and more told never takes back what was settled", () => {
    fc.assert(
      fc.property(anyStandings, fc.subarray(ids), anyStandings, (told, silent, more) => {
        const unknowns = Object.fromEntries(silent.filter((fact) => !(fact in told)).map((fact) => [fact, "unknown"]))
        expect(allSaid(definition, { ...unknowns, ...told })).toBe(allSaid(definition, told))
        const before = conclude(definition.test, told).standing
        const settledOf = Object.entries(told).filter(([, standing]) => standing === "yes" || standing === "no")
        const after = conclude(definition.test, {
          ...more,
          ...Object.fromEntries(settledOf),
        } as Standings<FactId>).standing
        if (isSettled(before) && isSettled(after)) expect(after).toBe(before)
      }),
      runs(12),
    )
  })

  test("LAW-1, LAW-64: it keeps every invariant, is frozen to its last node, cites and marks each part, and says the same twice", () => {
    expect(check(definition, known)).toEqual([])
    for (const node of nodesIn(definition.test)) {
      expect(Object.isFrozen(node)).toBe(true)
      const cited = node.kind === "element" ? [node] : node.kind === "reading" ? node.options : []
      for (const { cites, quotes, mark } of cited) {
        expect([cites.length > 0, quotes.length > 0, ["checked", "from memory"].includes(mark)]).toEqual([
          true,
          true,
          true,
        ])
      }
    }
    const told = Object.fromEntries(ids.map((fact, at) => [fact, (["yes", "no", "unknown"] as const)[at % 3]]))
    expect(allSaid(definition, told as Standings<FactId>)).toBe(allSaid(definition, told as Standings<FactId>))
  })
})
