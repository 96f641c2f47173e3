import { definitions, traffickingInSouthAfrica } from "distinguo/law"
import {
  agreed,
  all,
  any,
  type Definition,
  define,
  diagram,
  type ElementNode,
  element,
  everyStanding,
  factsOf,
  type Node,
  type ProofNode,
  prove,
  reading,
  type Standings,
  waysToRead,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { anyTest, type CardFact, openTest, runs, standingsOver } from "./random-test.ts"

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

test("REASONING-45: a proof looks at each fact once, however often and in however many ways the text reads it", () => {
  expect(waysToRead(traffickingInSouthAfrica.test).length).toBeGreaterThanOrEqual(8)
  for (const definition of definitions as readonly Definition[]) {
    const { standings, looks } = counted()
    prove(definition, standings)
    expect(looks()).toBe(factsOf(definition.test).length)
  }
})

test("REASONING-45: a part is climbed once for each way to read what is open within it, and not for every way there is", () => {
  const citation = { cites: "1", quotes: "a card", mark: "checked" } as const
  let climbs = 0
  const watched = <N extends ElementNode<CardFact>>(node: N): N =>
    Object.defineProperty(node, "name", { enumerable: true, get: () => `climb ${++climbs}` })
  const how = (name: string, of: CardFact) =>
    reading<CardFact>(
      name,
      "Which way is it read?",
      { name: "narrow", title: "narrowly", ...citation, of: all<CardFact>(of, "card") },
      { name: "wide", title: "widely", ...citation, of: any<CardFact>(of) },
    )
  const closed = watched(element<CardFact>("closed", citation, "card"))
  const open = watched(element<CardFact>("open", citation, how("renewing", "renewed")))
  const definition = definitionOf(all<CardFact>(closed, open, how("reserving", "reserved")))
  expect(waysToRead(definition.test)).toHaveLength(4)
  climbs = 0
  prove(definition, { card: "yes" })
  expect(climbs).toBe(1 + 2)
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

test("REASONING-44: a list of facts has a diagram of a node each, and each definition one of at most a thousand", () => {
  const facts = Array.from({ length: 40 }, (_, at) => `fact ${at}`)
  expect(diagram(any<string>(...facts)).variable).toHaveLength(42)
  for (const { test } of definitions) {
    for (const way of waysToRead(test)) {
      expect(diagram(test, way).variable.length).toBeLessThan(13 * factsOf(test).length)
    }
  }
})
