import { type Node, partsOf } from "./node.ts"

/** How a fact stands in a test: for it, against it, or in both polarities (which makes the test not unate). */
export type Polarity = "for" | "against" | "both"

export function polarities<F extends string>(test: Node<F>): ReadonlyMap<F, Polarity> {
  const found = new Map<F, Polarity>()
  const walk = (node: Node<F>, side: "for" | "against"): void => {
    if (node.kind === "fact") {
      const before = found.get(node.fact) ?? side
      found.set(node.fact, before === side ? side : "both")
      return
    }
    const inside = node.kind === "not" ? (side === "for" ? "against" : "for") : side
    for (const part of partsOf(node)) walk(part, inside)
  }
  walk(test, "for")
  return found
}
