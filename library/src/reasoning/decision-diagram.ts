import type { Readings } from "./evaluate.ts"
import { chosenOption } from "./evaluate.ts"
import { factsOf, type Node } from "./node.ts"

/** Above this many nodes a diagram is refused: definitions shaped like law need one node a mention. */
export const largestDiagram = 100_000

/**
 * A test as a reduced, ordered decision diagram: exact where reading the tree is not, because a fact that is
 * mentioned twice is one variable here. Node 0 fails, node 1 holds; facts are asked in order of first mention.
 */
export interface Diagram<F extends string = string> {
  readonly order: readonly F[]
  readonly root: number
  /** For each node from 2 upwards: the index in `order`, and where `no` and `yes` lead. */
  readonly variable: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** @throws when the diagram would pass {@link largestDiagram}; the message names how many facts are involved. */
export function diagram<F extends string>(test: Node<F>, readings: Readings = {}): Diagram<F> {
  const order = factsOf(test)
  const position = new Map(order.map((fact, index) => [fact, index]))
  const variable = [order.length, order.length]
  const low = [0, 1]
  const high = [0, 1]
  const unique = new Map<string, number>()
  const joined = new Map<string, number>()

  const make = (at: number, no: number, yes: number): number => {
    if (no === yes) return no
    const key = `${at},${no},${yes}`
    const known = unique.get(key)
    if (known !== undefined) return known
    if (variable.length >= largestDiagram) throw new Error(`a test over ${order.length} facts has too large a diagram`)
    unique.set(key, variable.length)
    low.push(no)
    high.push(yes)
    return variable.push(at) - 1
  }

  /** If `test` then `yes` else `no`, the one operation from which every joint is made. */
  const choose = (test: number, yes: number, no: number): number => {
    if (test === 1 || yes === no) return yes
    if (test === 0) return no
    const key = `${test},${yes},${no}`
    const known = joined.get(key)
    if (known !== undefined) return known
    const at = Math.min(...[test, yes, no].map((node) => variable[node] ?? 0))
    const branch = (node: number, side: readonly number[]): number => (variable[node] === at ? (side[node] ?? 0) : node)
    const made = make(
      at,
      choose(branch(test, low), branch(yes, low), branch(no, low)),
      choose(branch(test, high), branch(yes, high), branch(no, high)),
    )
    joined.set(key, made)
    return made
  }

  const count = (n: number, parts: readonly number[]): number => {
    if (n <= 0) return 1
    const [first, ...rest] = parts
    if (first === undefined || n > parts.length) return 0
    return choose(first, count(n - 1, rest), count(n, rest))
  }

  const build = (node: Node<F>): number => {
    switch (node.kind) {
      case "fact":
        return make(position.get(node.fact) ?? 0, 0, 1)
      case "all":
        return node.of.map(build).reduce((so, part) => choose(so, part, 0), 1)
      case "any":
        return node.of.map(build).reduce((so, part) => choose(so, 1, part), 0)
      case "not":
        return choose(build(node.of), 0, 1)
      case "atLeast":
        return count(node.n, node.of.map(build))
      case "element":
        return build(node.of)
      case "reading":
        return build(chosenOption(node, readings).of)
      default:
        return node satisfies never
    }
  }
  return { order, root: build(test), variable, low, high }
}

/** The facts a diagram still depends on: exactly those for which some answer to the others makes them matter. */
export function supportOf<F extends string>({ order, root, variable, low, high }: Diagram<F>): readonly F[] {
  const seen = new Set<number>()
  const matters = new Set<number>()
  const walk = (node: number): void => {
    if (node < 2 || seen.has(node)) return
    seen.add(node)
    matters.add(variable[node] ?? 0)
    walk(low[node] ?? 0)
    walk(high[node] ?? 0)
  }
  walk(root)
  return order.filter((_, index) => matters.has(index))
}
