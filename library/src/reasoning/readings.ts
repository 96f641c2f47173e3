import type { Readings } from "./evaluate.ts"
import { type Node, partsOf, type ReadingNode } from "./node.ts"

/** What was found in a frozen tree: it cannot change, and what is kept goes when the tree does. */
const found = new WeakMap<object, readonly unknown[]>()

/** Every open place in a tree, once each, in the order of the text. */
export function readingsOf<F extends string>(node: Node<F>): readonly ReadingNode<F>[] {
  if (!Object.isFrozen(node)) return readingsBelow(node)
  const before = found.get(node) as readonly ReadingNode<F>[] | undefined
  if (before !== undefined) return before
  const now = readingsBelow(node)
  found.set(node, now)
  return now
}

function readingsBelow<F extends string>(node: Node<F>): readonly ReadingNode<F>[] {
  const found = new Map<string, ReadingNode<F>>()
  const walk = (at: Node<F>): void => {
    if (at.kind === "reading") found.set(at.name, at)
    for (const part of partsOf(at)) walk(part)
  }
  walk(node)
  return [...found.values()]
}

/**
 * Every way of reading a tree: one choice for each open place, keeping the choices already made.
 * A tree with nothing open has exactly one way, the empty one.
 */
export function waysToRead<F extends string>(node: Node<F>, chosen: Readings = {}): readonly Readings[] {
  return readingsOf(node).reduce<readonly Readings[]>(
    (ways, { name, options }) => {
      const names = options.map((option) => option.name)
      const allowed = names.filter((option) => chosen[name] === undefined || chosen[name] === option)
      return ways.flatMap((way) => allowed.map((option) => ({ ...way, [name]: option })))
    },
    [{}],
  )
}
