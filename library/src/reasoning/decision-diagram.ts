import type { Readings } from "./evaluate.ts"
import { chosenOption } from "./evaluate.ts"
import { factsOf, type Node } from "./node.ts"

/** Above this many nodes a diagram is refused: definitions shaped like law need one node a mention. */
export const largestDiagram = 100_000

/** Thrown where a diagram would pass {@link largestDiagram}, so that whoever can answer without one may. */
export class DiagramTooLarge extends Error {
  constructor() {
    super(`a test whose facts are mentioned in too tangled a way: its diagram would pass ${largestDiagram} nodes`)
  }
}

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

/** @throws DiagramTooLarge when the diagram would pass {@link largestDiagram}. */
export function diagram<F extends string>(test: Node<F>, readings: Readings = {}): Diagram<F> {
  const order = factsOf(test)
  const position = new Map(order.map((fact, index) => [fact, index]))
  const variable = [order.length, order.length]
  const low = [0, 1]
  const high = [0, 1]
  const unique = new Map<number, number>()
  const joined = new Map<number, number>()

  const make = (at: number, no: number, yes: number): number => {
    if (no === yes) return no
    const key = threeAsOne(at, no, yes)
    const known = unique.get(key)
    if (known !== undefined) return known
    if (variable.length >= largestDiagram) throw new DiagramTooLarge()
    unique.set(key, variable.length)
    low.push(no)
    high.push(yes)
    return variable.push(at) - 1
  }

  /** If `test` then `yes` else `no`, the one operation from which every joint is made. */
  const choose = (test: number, yes: number, no: number): number => {
    if (test === 1 || yes === no) return yes
    if (test === 0) return no
    const key = threeAsOne(test, yes, no)
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
        // From the last part to the first: what is asked first stands on top, so each step adds a node and no more.
        return node.of.map(build).reduceRight((so, part) => choose(part, so, 0), 1)
      case "any":
        return node.of.map(build).reduceRight((so, part) => choose(part, 1, so), 0)
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
  return onlyReached({ order, root: build(test), variable, low, high })
}

/** Three numbers of nodes as one, exactly: each is smaller than the largest diagram. */
export function threeAsOne(one: number, two: number, three: number): number {
  return (one * largestDiagram + two) * largestDiagram + three
}

/** The same diagram without what was made on the way and is not reached from its root. A node still follows its own. */
function onlyReached<F extends string>({ order, root, variable, low, high }: Diagram<F>): Diagram<F> {
  const reached = new Set([root])
  for (let node = root; node >= 2; node--) {
    if (reached.has(node)) reached.add(low[node] ?? 0).add(high[node] ?? 0)
  }
  const kept = { variable: [order.length, order.length], low: [0, 1], high: [0, 1] }
  const becomes = new Map([
    [0, 0],
    [1, 1],
  ])
  for (let node = 2; node <= root; node++) {
    if (!reached.has(node)) continue
    kept.low.push(becomes.get(low[node] ?? 0) ?? 0)
    kept.high.push(becomes.get(high[node] ?? 0) ?? 0)
    becomes.set(node, kept.variable.push(variable[node] ?? 0) - 1)
  }
  return { order, root: becomes.get(root) ?? 0, ...kept }
}

/** The facts a diagram still depends on: exactly those for which some answer to the others makes them matter. */
export function supportOf<F extends string>({ order, root, variable, low, high }: Diagram<F>): readonly F[] {
  const reached = new Array<boolean>(root + 1).fill(false)
  const matters = new Array<boolean>(order.length).fill(false)
  reached[root] = true
  // A node follows those it leads to, so that from the root downwards each has been reached by the time it is come to.
  for (let node = root; node >= 2; node--) {
    if (reached[node] !== true) continue
    matters[variable[node] ?? 0] = true
    reached[low[node] ?? 0] = true
    reached[high[node] ?? 0] = true
  }
  return order.filter((_, index) => matters[index] === true)
}
