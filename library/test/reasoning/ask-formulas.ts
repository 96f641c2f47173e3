import { all, any, atLeast, type Node, not } from "distinguo/reasoning"

/** A stream of numbers from 0 to 1 that a seed fixes, so that every figure printed can be had again. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A test over at most nine facts, and what each costs to be asked. */
export interface Formula {
  readonly test: Node
  readonly costs: Readonly<Record<string, number>>
}

const cardFacts: readonly string[] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]

/** An AND of ORs, or an OR of ANDs, over four to nine facts, each once; a third of the facts reversed. */
export function twoDeep(next: () => number): Formula {
  const facts = cardFacts.slice(0, 4 + Math.floor(next() * 6))
  const groups = partsOfAbout(facts, 1 + Math.floor(next() * 4), next)
  const outer = next() < 0.5
  const inner = groups.map((group) =>
    joint(
      !outer,
      group.map((fact) => literal(fact, next)),
    ),
  )
  return { test: joint(outer, inner), costs: costsOf(next) }
}

/** Three or four joints within one another over seven to nine facts, each once. */
export function deep(next: () => number): Formula {
  const facts = cardFacts.slice(0, 7 + Math.floor(next() * 3))
  const build = (over: readonly string[], depth: number, outer: boolean): Node => {
    if (over.length === 1) return literal(over[0] ?? "", next)
    if (depth === 1)
      return joint(
        outer,
        over.map((fact) => literal(fact, next)),
      )
    const groups = partsOfAbout(over, 2 + Math.floor(next() * 2), next)
    return joint(
      outer,
      groups.map((group) => build(group, depth - 1, !outer)),
    )
  }
  const test = build(facts, next() < 0.5 ? 3 : 4, next() < 0.5)
  return depthOf(test) < 3 ? deep(next) : { test, costs: costsOf(next) }
}

function depthOf(node: Node): number {
  return node.kind === "all" || node.kind === "any" ? 1 + Math.max(...node.of.map(depthOf)) : 0
}

/** An AND of ORs, an OR of ANDs, or at least two of several, over six facts of which each stands up to twice. */
export function readTwice(next: () => number): Formula {
  const facts = cardFacts.slice(0, 6)
  const side = new Map(facts.map((fact) => [fact, next() < 0.3]))
  const groups = partsOfAbout(shuffled([...facts, ...facts], next), 3 + Math.floor(next() * 2), next)
  const outer = next() < 0.5
  const inner = groups.map((group) =>
    joint(
      !outer,
      [...new Set(group)].map((fact) => (side.get(fact) ? not(fact) : { kind: "fact", fact })),
    ),
  )
  const test = next() < 0.25 ? atLeast(2, ...inner) : joint(outer, inner)
  return { test, costs: costsOf(next) }
}

function literal(fact: string, next: () => number): Node {
  return next() < 0.33 ? not(fact) : { kind: "fact", fact }
}

function joint(isAll: boolean, of: readonly Node[]): Node {
  return isAll ? all(...of) : any(...of)
}

function partsOfAbout(facts: readonly string[], count: number, next: () => number): readonly (readonly string[])[] {
  const groups: string[][] = Array.from({ length: Math.min(count, facts.length) }, () => [])
  facts.forEach((fact, index) => {
    groups[index < groups.length ? index : Math.floor(next() * groups.length)]?.push(fact)
  })
  return groups
}

function shuffled<T>(values: readonly T[], next: () => number): readonly T[] {
  return values
    .map((value) => ({ value, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value)
}

function costsOf(next: () => number): Record<string, number> {
  return Object.fromEntries(cardFacts.map((fact) => [fact, 1 + Math.floor(next() * 5)]))
}
