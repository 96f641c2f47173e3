import type { AllNode, AnyNode, AtLeastNode, Node } from "./node.ts"

/** How a part hangs on the joint above it. */
export type Tie = "" | "and" | "or" | "the rule" | "enough alone" | "otherwise"

type Joint<F extends string> = AllNode<F> | AnyNode<F> | AtLeastNode<F>

/** Whether a node joins several parts or none, and so has something to say of how. A joint of one part is that part. */
export function joinsParts<F extends string>(node: Node<F>): node is Joint<F> {
  return (node.kind === "all" || node.kind === "any" || node.kind === "atLeast") && node.of.length !== 1
}

/** How many of its parts a joint asks for, as a sentence that leads to them. Sugar is said as the law says it. */
export function asksInWords<F extends string>(joint: Joint<F>): string {
  const { kind, of } = joint
  if (of.length === 0) return kind === "all" ? "Nothing is asked in this place." : "Nothing is enough in this place."
  if (kind === "atLeast") return `At least ${numberInWords(joint.n)} of these ${joint.n === 1 ? "is" : "are"} needed:`
  if (isException(joint)) return "This rule, and no exception:"
  if (isForAChild(joint)) return "A child needs no means:"
  if (joint.said === "intendedOrOccurred") return "Either is enough, that it was meant or that it happened:"
  return kind === "all" ? "All of these are needed:" : "One of these is enough:"
}

/** The same where the joint stands after a `not` of its own: what must not be so. */
export function mustNotBeSo<F extends string>(joint: Joint<F>): string {
  const { kind, of } = joint
  if (of.length === 0) return asksInWords(joint)
  if (kind === "atLeast") return `where at least ${numberInWords(joint.n)} of these ${joint.n === 1 ? "is" : "are"} so:`
  if (isException(joint) || isForAChild(joint)) return asksInWords(joint)
  return kind === "all" ? "where all of these are so:" : "where one of these is so:"
}

/** What ties one part to the others of its joint. The first is tied to nothing yet. */
export function tieTo<F extends string>(joint: Joint<F>, index: number): Tie {
  if (isException(joint)) return index === 0 ? "the rule" : "and"
  if (isForAChild(joint)) return index === 0 ? "enough alone" : "otherwise"
  if (index === 0) return ""
  if (joint.kind === "atLeast") return ""
  return joint.kind === "all" ? "and" : "or"
}

function isException<F extends string>(joint: Joint<F>): boolean {
  return joint.kind === "all" && joint.said === "unless"
}

function isForAChild<F extends string>(joint: Joint<F>): boolean {
  return joint.kind === "any" && joint.said === "childNeedsNoMeans"
}

const numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

function numberInWords(n: number): string {
  return numbers[n] ?? String(n)
}
