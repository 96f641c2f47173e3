import { type AllNode, type AnyNode, all, any, type Node, not } from "./node.ts"

/** `it`, except where `exception` holds. Kept by name: an exception folded into the rule can no longer be traced. */
export function unless<F extends string>(it: Node<F> | F, exception: Node<F> | F): AllNode<F> {
  return { ...all<F>(it, not<F>(exception)), said: "unless" }
}

/**
 * A child needs no means: `child` alone is enough, and otherwise one of the means.
 *
 * One `any`, never two branches "adult with means" and "child without": the second writes the child's age in both
 * polarities and loses 8.3 % of the cases that could be decided (reasoning rule 7).
 */
export function childNeedsNoMeans<F extends string>(child: F, means: Node<F>): AnyNode<F> {
  return { ...any<F>(child, means), said: "childNeedsNoMeans" }
}
