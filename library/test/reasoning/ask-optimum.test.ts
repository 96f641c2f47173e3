import { askNext, factsOf, residual, type Standings } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { byRatio } from "../../src/reasoning/ask-by-ratio.ts"
import { type Plan, planOf } from "../../src/reasoning/ask-plan.ts"
import { questionsByFact } from "../../src/reasoning/ask-questions.ts"
import { chanceFrom, deep, type Formula, readTwice, twoDeep } from "./ask-formulas.ts"
import { costsAsAsked, expected, leastCost } from "./ask-optimum.ts"
import { print, seed, times } from "./ask-print.ts"
import { decidingAnswersFirst, textOrder } from "./ask-rivals.ts"

const ours =
  ({ test, costs }: Formula) =>
  (standings: Standings) => {
    const next = askNext(test, standings, { cost: (fact) => costs[fact] ?? 1, unit: "fact" })
    return next.kind === "ask" ? (next.facts[0] ?? "nothing") : "nothing"
  }

/** The cost of our way of asking over the least there is, for each of many formulas of one family. */
function ratios(family: (next: () => number) => Formula, count: number): readonly number[] {
  const next = chanceFrom(seed)
  return Array.from({ length: count * times }, () => {
    const formula = family(next)
    const asked = costsAsAsked(formula.test, formula.costs)
    return expected(asked, ours(formula)).cost / leastCost(formula.test, asked)
  })
}

function said(name: string, each: readonly number[]): { readonly mean: number; readonly worst: number } {
  const mean = each.reduce((sum, ratio) => sum + ratio, 0) / each.length
  const worst = Math.max(...each)
  const optimal = each.filter((ratio) => ratio < 1 + 1e-9).length
  print(
    `${name}: ${each.length} formulas (seed ${seed}), cost over the exhaustive optimum: mean ${mean.toFixed(5)}, worst ${worst.toFixed(4)}, optimal in ${optimal}`,
  )
  return { mean, worst }
}

test("REASONING-32: on an AND of ORs and an OR of ANDs what is asked costs as little as can be", () => {
  const each = ratios(twoDeep, 300)
  said("two deep, read once", each)
  for (const ratio of each) expect(Math.abs(ratio - 1)).toBeLessThan(1e-9)
})

test("REASONING-33: deeper, what is asked costs on average within a hundredth of the least there is", () => {
  const { mean, worst } = said("three or four deep, read once", ratios(deep, 500))
  expect(mean).toBeLessThan(1.01)
  expect(worst).toBeLessThan(1.1)
})

test("REASONING-33: looking one step ahead never costs more than the ratio rule alone, and over many formulas less", () => {
  const next = chanceFrom(seed)
  const sums = { ahead: 0, rule: 0 }
  for (let at = 0; at < 200 * times; at++) {
    const formula = deep(next)
    const asked = costsAsAsked(formula.test, formula.costs)
    const ahead = expected(asked, ours(formula)).cost
    expect(ahead).toBeLessThan(byRatio(planFor(formula, {})).cost + 1e-9)
    sums.ahead += ahead
    sums.rule += expected(asked, (standings) => {
      const { first } = byRatio(planFor(formula, standings))
      return first === "nothing" ? first : first.name
    }).cost
  }
  print(`three or four deep: mean cost of the ratio rule alone over ours ${(sums.rule / sums.ahead).toFixed(6)}`)
  expect(sums.ahead).toBeLessThan(sums.rule)
})

function planFor({ test: formula, costs }: Formula, standings: Standings): Plan {
  const rest = residual(formula, standings)
  const scope = { open: new Set(factsOf(rest)), way: {}, cost: (fact: string) => costs[fact] ?? 1 }
  const { test: outer, questions } = questionsByFact(rest, scope)
  const plan = planOf(outer, {}, questions)
  if (plan === "none") throw new Error("each fact stands once in this family")
  return plan
}

test("REASONING-34: where a fact stands twice, what is asked costs on average within a twentieth of the least", () => {
  const { mean } = said("two deep, read up to twice, six facts", ratios(readTwice, 300))
  expect(mean).toBeLessThan(1.05)
})

test("REASONING-35: what is asked costs less than asking in the order of the text, or for deciding answers first", () => {
  for (const [name, family] of [
    ["two deep", twoDeep],
    ["three or four deep", deep],
    ["read twice", readTwice],
  ] as const) {
    const next = chanceFrom(seed + 1)
    const sums = { ours: [0, 0], text: [0, 0], deciding: [0, 0] }
    const count = 60 * times
    for (let at = 0; at < count; at++) {
      const formula = family(next)
      const asked = costsAsAsked(formula.test, formula.costs)
      const ways = {
        ours: ours(formula),
        text: textOrder(formula.test),
        deciding: decidingAnswersFirst(formula.test),
      }
      for (const [way, choose] of Object.entries(ways) as [keyof typeof sums, (standings: Standings) => string][]) {
        const { cost, questions } = expected(asked, choose)
        sums[way] = [(sums[way][0] ?? 0) + cost / count, (sums[way][1] ?? 0) + questions / count]
      }
    }
    const figure = ([cost, questions]: readonly number[]) =>
      `cost ${cost?.toFixed(2)}, questions ${questions?.toFixed(2)}`
    print(
      `${name}: ${count} formulas (seed ${seed + 1}), means: ours ${figure(sums.ours)}; deciding answers first (L4) ${figure(sums.deciding)}; text order (docassemble) ${figure(sums.text)}`,
    )
    expect(sums.ours[0]).toBeLessThan(Math.min(sums.text[0] ?? 0, sums.deciding[0] ?? 0))
  }
})
