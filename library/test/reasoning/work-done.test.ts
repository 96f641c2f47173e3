import { definitions, traffickingInSouthAfrica } from "distinguo/law"
import {
  agreed,
  any,
  type Definition,
  define,
  diagram,
  everyStanding,
  factsOf,
  type Node,
  type ProofNode,
  partsOf,
  prove,
  type Standings,
  waysToRead,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { anyTest, type CardFact, openTest, runs, standingsOver } from "./random-test.ts"

const mentions = (node: Node): number =>
  node.kind === "fact" ? 1 : partsOf(node).reduce((sum, part) => sum + mentions(part), 0)

/** Standings that count how often one of them is looked at. */
function counted(): { readonly standings: Standings; readonly looks: () => number } {
  let looks = 0
  const standings = new Proxy<Record<string, never>>(
    {},
    {
      get: () => {
        looks++
        return undefined
      },
    },
  )
  return { standings, looks: () => looks }
}

test("REASONING-45: a proof looks at each mention of a fact no more than once on each rail, however many ways the law can be read", () => {
  expect(waysToRead(traffickingInSouthAfrica.test).length).toBeGreaterThanOrEqual(8)
  for (const definition of definitions as readonly Definition[]) {
    const { standings, looks } = counted()
    prove(definition, standings)
    // A part that stands in a text twice, the same part, is climbed once. Before, it is seen of what anything is known.
    const facts = factsOf(definition.test).length
    expect(looks()).toBeLessThanOrEqual(facts + 2 * mentions(definition.test))
    expect(looks()).toBeGreaterThanOrEqual(facts)
    const again = counted()
    prove(definition, again.standings)
    expect(again.looks()).toBe(facts)
  }
})

const definitionOf = (test: Node<CardFact>) =>
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

/** Whether a proof is what the proofs under each way of reading alone say together. */
function isTogether(whole: ProofNode, each: readonly ProofNode[]): void {
  expect({ standing: whole.standing, because: whole.because }).toEqual({
    because: undefined,
    ...agreed(each.map(({ standing }) => standing)),
  })
  if (whole.kind !== "reading") {
    whole.of.forEach((part, at) => {
      isTogether(
        part,
        each.flatMap(({ of }) => of[at] ?? []),
      )
    })
    return
  }
  for (const option of whole.of) {
    isTogether(
      option,
      each.flatMap(({ of }) => of.filter(({ name }) => name === option.name)),
    )
  }
}

test("REASONING-45: what is climbed once is what would have been climbed under each way alone", () => {
  fc.assert(
    fc.property(openTest, standingsOver(everyStanding), (test, standings) => {
      const definition = definitionOf(test)
      const ways = waysToRead(definition.test)
      isTogether(
        prove(definition, standings).root,
        ways.map((way) => prove(definition, standings, way).root),
      )
    }),
    runs(300),
  )
})

test("REASONING-44: a diagram keeps no node that its root does not reach, and each stands after those it leads to", () => {
  fc.assert(
    fc.property(anyTest, (test) => {
      const { root, variable, low, high } = diagram(test)
      const reached = new Set<number>([root])
      for (let node = root; node >= 2; node--) {
        expect(reached.has(node)).toBe(true)
        for (const next of [low[node] ?? -1, high[node] ?? -1]) {
          expect(next >= 0 && next < node).toBe(true)
          reached.add(next)
        }
      }
      expect(variable.length).toBe(Math.max(root, 1) + 1)
    }),
    runs(500),
  )
})

test("REASONING-44: a list of facts has a diagram of a node each, and each definition one of a few hundred", () => {
  const facts = Array.from({ length: 40 }, (_, at) => `fact ${at}`)
  expect(diagram(any<string>(...facts)).variable).toHaveLength(42)
  for (const { test } of definitions) {
    for (const way of waysToRead(test)) {
      expect(diagram(test, way).variable.length).toBeLessThan(10 * factsOf(test).length)
    }
  }
})
