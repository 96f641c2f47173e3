import { chanceOfYes, factsOf, type Node, type Standings } from "distinguo/reasoning"

/** What each question of a small test costs and how likely it is to be a yes. */
export interface Asked {
  readonly name: string
  readonly cost: number
  readonly chance: number
}

/**
 * The least expected cost of settling a test, by exhaustive dynamic programming over all 3^n states of what is known:
 * each fact unknown, no or yes. Nothing of the house's own asking is used here, so that it can be held against it.
 */
export function leastCost(test: Node, asked: readonly Asked[]): number {
  const powers = asked.map((_, index) => 3 ** index)
  const states = 3 ** asked.length
  const value = settledIn(test, asked, states)
  const least = new Float64Array(states)
  for (let state = states - 1; state >= 0; state--) {
    if (value[state] !== 0) continue
    let best = Number.POSITIVE_INFINITY
    for (let index = 0; index < asked.length; index++) {
      const power = powers[index] ?? 0
      if (Math.floor(state / power) % 3 !== 0) continue
      const { cost, chance } = asked[index] as Asked
      const here = cost + (1 - chance) * (least[state + power] ?? 0) + chance * (least[state + 2 * power] ?? 0)
      if (here < best) best = here
    }
    least[state] = best
  }
  return least[0] ?? 0
}

export function costsAsAsked(test: Node, costs: Readonly<Record<string, number>>): readonly Asked[] {
  return factsOf(test).map((name) => ({ name, cost: costs[name] ?? 1, chance: chanceOfYes }))
}

/** For every state: 1 where the test fails however the rest turns out, 2 where it holds, 0 where it is open. */
function settledIn(test: Node, asked: readonly Asked[], states: number): Uint8Array {
  const end = new Uint8Array(states)
  const powers = asked.map((_, index) => 3 ** index)
  const place = new Map(asked.map(({ name }, index) => [name, index]))
  const full = (node: Node, state: number): boolean => {
    switch (node.kind) {
      case "fact":
        return Math.floor(state / (powers[place.get(node.fact) ?? 0] ?? 1)) % 3 === 2
      case "not":
        return !full(node.of, state)
      case "any":
        return node.of.some((part) => full(part, state))
      case "all":
        return node.of.every((part) => full(part, state))
      case "atLeast":
        return node.of.filter((part) => full(part, state)).length >= node.n
      default:
        throw new Error("a small test has no names in it")
    }
  }
  // A state is settled as both states that answer one of its unknown facts are, and alike.
  for (let state = states - 1; state >= 0; state--) {
    const unknown = powers.find((power) => Math.floor(state / power) % 3 === 0)
    if (unknown === undefined) end[state] = full(test, state) ? 2 : 1
    else end[state] = end[state + unknown] === end[state + 2 * unknown] ? (end[state + unknown] ?? 0) : 0
  }
  return end
}

/** What following a way of choosing is expected to cost, exactly, and how many questions it is expected to take. */
export function expected(
  asked: readonly Asked[],
  choose: (standings: Standings) => string | "nothing",
): { readonly cost: number; readonly questions: number } {
  const place = new Map(asked.map((one, index) => [one.name, index]))
  const known = new Map<number, { cost: number; questions: number }>()
  const follow = (standings: Standings, state: number): { cost: number; questions: number } => {
    const before = known.get(state)
    if (before !== undefined) return before
    const name = choose(standings)
    const index = place.get(name)
    if (index === undefined) return { cost: 0, questions: 0 }
    const { cost, chance } = asked[index] as Asked
    const no = follow({ ...standings, [name]: "no" }, state + 3 ** index)
    const yes = follow({ ...standings, [name]: "yes" }, state + 2 * 3 ** index)
    const here = {
      cost: cost + (1 - chance) * no.cost + chance * yes.cost,
      questions: 1 + (1 - chance) * no.questions + chance * yes.questions,
    }
    known.set(state, here)
    return here
  }
  return follow({}, 0)
}
