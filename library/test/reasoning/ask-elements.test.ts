import { type FactId, factById } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import {
  all,
  any,
  askNext,
  element,
  evaluate,
  factsOf,
  type Node,
  not,
  residual,
  type Standings,
  waysToRead,
} from "distinguo/reasoning"
import { expect, test } from "vitest"
import { bestOf } from "../../src/reasoning/ask-next.ts"
import { type Questions, questionsByElement } from "../../src/reasoning/ask-questions.ts"
import { whatIsLeft } from "../../src/reasoning/what-is-left.ts"
import { chanceFrom, twoDeep } from "./ask-formulas.ts"
import { type Asked, expected, leastCost } from "./ask-optimum.ts"
import { print, seed, times } from "./ask-print.ts"

const citation = { cites: "1", quotes: "a card", mark: "checked" } as const

/** A definition whose parts stand as a formula's facts do: each part a named "any" or "all" of one to four facts. */
function inParts(next: () => number) {
  const { test: outer, costs } = twoDeep(next)
  const parts = new Map(
    factsOf(outer).map((name) => {
      const facts = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, index) => `${name}${index}`)
      return [name, { facts, kind: next() < 0.6 ? ("any" as const) : ("all" as const) }]
    }),
  )
  const build = (node: Node): Node => {
    if (node.kind === "not") return not(build(node.of))
    if (node.kind === "all" || node.kind === "any") return { ...node, of: node.of.map(build) }
    const part = parts.get(factsOf(node)[0] ?? "") ?? { facts: [], kind: "all" }
    return element(factsOf(node)[0] ?? "", citation, part.kind === "any" ? any(...part.facts) : all(...part.facts))
  }
  const asked: readonly Asked[] = [...parts].map(([name, { facts, kind }]) => ({
    name,
    cost: Math.max(...facts.map((fact) => costOf(fact, costs))),
    chance: kind === "any" ? 1 - 0.9 ** facts.length : 0.1 ** facts.length,
  }))
  return { outer, test: build(outer), parts, costs, asked }
}

function costOf(fact: string, costs: Readonly<Record<string, number>>): number {
  return 1 + (((costs[fact.slice(0, 1)] ?? 1) + Number(fact.slice(1))) % 5)
}

test("REASONING-36: asked by whole parts, what is asked costs as little as asking by whole parts can", () => {
  const next = chanceFrom(seed)
  const count = 100 * times
  let worst = 1
  for (let at = 0; at < count; at++) {
    const { outer, test: whole, parts, costs, asked } = inParts(next)
    const choose = (standings: Standings) => {
      const told = Object.entries(standings).flatMap(([name, standing]) =>
        (parts.get(name)?.facts ?? []).map((fact) => [fact, standing] as const),
      )
      const how = { cost: (fact: string) => costOf(fact, costs), unit: "element" } as const
      const question = askNext(whole, Object.fromEntries(told), how)
      return question.kind === "ask" ? (question.serves.at(-1) ?? "") : "nothing"
    }
    worst = Math.max(worst, expected(asked, choose).cost / leastCost(outer, asked))
  }
  print(
    `by parts: ${count} definitions two parts deep (seed ${seed}), cost over the exhaustive optimum: worst ${worst.toFixed(9)}`,
  )
  expect(worst).toBeLessThan(1 + 1e-9)
})

/** 3^12 states are tried by default; a long run tries 3^14. */
const largest = times > 1 ? 14 : 12

test("REASONING-36: on the house's own definitions, by parts, what is asked costs close to the least there is", () => {
  const left: string[] = []
  for (const { id, inForce, test: law } of definitions) {
    for (const way of waysToRead(law)) {
      // Read so, a text that covers some people only may say nothing of this person: it is settled, and nothing is asked.
      if (evaluate(law, {}, way) !== "unknown") continue
      const name = `${id} of ${inForce.from}${Object.keys(way).length === 0 ? "" : `, read as ${Object.values(way).join(", ")}`}`
      const scope = { open: new Set(factsOf(law)), way, cost: (fact: FactId) => factById(fact).cost }
      const { test: outer, questions } = questionsByElement(law, scope)
      if (questions.size > largest) {
        left.push(`${name}: ${questions.size} parts`)
        continue
      }
      const asked = [...questions.values()].map(({ name, cost, chance }) => ({ name, cost, chance }))
      const ours = expected(asked, (standings) => nextPart({ test: outer, questions }, standings)).cost
      const ratio = ours / leastCost(outer, asked)
      print(
        `by parts: ${name}: ${questions.size} parts, expected cost ${ours.toFixed(3)}, over the optimum ${ratio.toFixed(4)}`,
      )
      expect(ratio).toBeLessThan(1.1)
    }
  }
  for (const name of left)
    print(`by parts: ${name}, not compared: more than ${largest} parts have too many states to try them all`)
  expect(left.length).toBeLessThan(definitions.flatMap(({ test: law }) => waysToRead(law)).length)
})

/** The next part of the joints over parts, when some parts are known to hold or to fail. */
function nextPart<F extends string>({ test: outer, questions }: Questions<F>, standings: Standings): string {
  const rest = residual(outer, standings)
  const [left] = whatIsLeft(outer, standings)
  if (left === undefined || factsOf(rest).length === 0) return "nothing"
  const best = bestOf([{ ...left, test: rest, questions }] as unknown as Parameters<typeof bestOf>[0], "element")
  return best === "nothing" ? best : best.name
}
