import type { Diagram } from "./decision-diagram.ts"

/**
 * What each variable of a test is expected to tell about it, in bits: how far an answer lowers the entropy of "does
 * the test hold?". In the order of the text; variables that cannot matter are not listed.
 *
 * Exact for any test, because it is read off the decision diagram: one pass upwards gives the chance that each node
 * holds, one pass downwards the chance of coming to it, and the two together give the influence of every variable at
 * once (reference reasoning 4.3).
 */
export function gainsOn<F extends string>(left: Diagram<F>, chance: (variable: F) => number): ReadonlyMap<F, number> {
  const chances = left.order.map(chance)
  const holds = chancesUpwards(left, chances)
  const whole = holds[left.root] ?? 0
  const inOrder = [...influences(left, chances, holds)].sort(([one], [other]) => one - other)
  return new Map(
    inOrder.map(([variable, influence]) => {
      const p = chances[variable] ?? 0
      const told = p * entropy(whole + (1 - p) * influence) + (1 - p) * entropy(whole - p * influence)
      return [left.order[variable] as F, Math.max(0, entropy(whole) - told)]
    }),
  )
}

/** The chance that a test holds. */
export function chanceOn<F extends string>(left: Diagram<F>, chance: (variable: F) => number): number {
  return chancesUpwards(left, left.order.map(chance))[left.root] ?? 0
}

/** For each node the chance that the test holds once one has come to it. Every node stands after those beneath it. */
function chancesUpwards({ variable, low, high }: Diagram, chances: readonly number[]): readonly number[] {
  const holds = [0, 1]
  for (let node = 2; node < variable.length; node++) {
    const p = chances[variable[node] ?? 0] ?? 0
    holds.push(p * (holds[high[node] ?? 0] ?? 0) + (1 - p) * (holds[low[node] ?? 0] ?? 0))
  }
  return holds
}

/** For each variable that matters: how much more likely the test is to hold when it is a yes than when it is a no. */
function influences(
  { root, variable, low, high }: Diagram,
  chances: readonly number[],
  holds: readonly number[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const reached: number[] = new Array(variable.length).fill(0)
  reached[root] = 1
  for (let node = root; node >= 2; node--) {
    const here = reached[node] ?? 0
    if (here === 0) continue
    const [at, no, yes] = [variable[node] ?? 0, low[node] ?? 0, high[node] ?? 0]
    const p = chances[at] ?? 0
    found.set(at, (found.get(at) ?? 0) + here * ((holds[yes] ?? 0) - (holds[no] ?? 0)))
    reached[yes] = (reached[yes] ?? 0) + here * p
    reached[no] = (reached[no] ?? 0) + here * (1 - p)
  }
  return found
}

function entropy(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0
  return -(chance * Math.log2(chance) + (1 - chance) * Math.log2(1 - chance))
}
