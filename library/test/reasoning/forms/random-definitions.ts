import type { Node, Standing, Standings } from "distinguo/reasoning"

/** Numbers by chance from a seed, the same in every run: what differs can then be looked at again. (mulberry32) */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Enough facts for three words of bits. */
export const cards: readonly string[] = Array.from({ length: 70 }, (_, index) => `card_${index}`)

const citation = { cites: "1", quotes: "a card", mark: "checked" } as const

/**
 * A test of any shape: joints of up to six parts, counted joints, elements, reversals, facts that stand more than
 * once. A unate one keeps each fact in one polarity; some are over few facts and deep, some wide.
 */
export function randomTest(pick: (below: number) => number, unate: boolean): Node {
  const known = cards.slice(pick(40)).slice(0, 2 + pick(24))
  const against = new Set(known.filter(() => pick(3) === 0))
  const fact = (turned: boolean): Node => {
    const name = known[pick(known.length)] ?? "card_0"
    const node: Node = { kind: "fact", fact: name }
    const opposite = unate ? against.has(name) !== turned : pick(3) === 0
    return opposite ? { kind: "not", of: node } : node
  }
  const grow = (depth: number, turned: boolean): Node => {
    if (depth === 0 || pick(6) === 0) return fact(turned)
    const parts = (): Node[] => Array.from({ length: 1 + pick(6) }, () => grow(depth - 1, turned))
    switch (pick(7)) {
      case 0:
      case 1:
        return { kind: "all", of: parts() }
      case 2:
      case 3:
        return { kind: "any", of: parts() }
      case 4: {
        const of = parts()
        return { kind: "atLeast", n: 1 + pick(of.length), of }
      }
      case 5:
        return { kind: "not", of: grow(depth - 1, !turned) }
      default:
        return { kind: "element", name: "a part", ...citation, of: grow(depth - 1, turned) }
    }
  }
  return grow(2 + pick(2), false)
}

/** Standings over all the cards; the fewer values, the plainer the logic that must agree. */
export function randomStandings(pick: (below: number) => number, values: readonly Standing[]): Standings {
  return Object.fromEntries(cards.map((card) => [card, values[pick(values.length)] ?? "unknown"]))
}

/** How many definitions are tried: a tenth here, all of them in `npm run test:long`. */
export const definitionsTried = Number(process.env["DISTINGUO_DEFINITIONS"] ?? "200")

/** The seed of this run; printed with it. */
export const seed = Number(process.env["DISTINGUO_SEED"] ?? "20261122")

/** Definitions in bundles that share their rows, so that a database is asked for many at once. */
export const bundle = 20
export const rowsEach = 500
