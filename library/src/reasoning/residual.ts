import { type Standings, standingIn } from "./evaluate.ts"
import { all, any, type Node, not } from "./node.ts"

/** A test that nothing can change any more is written as the empty `all` (holds) or the empty `any` (fails). */
export const holds: Node<never> = Object.freeze(all<never>())
export const fails: Node<never> = Object.freeze(any<never>())

export function alwaysHolds(node: Node): boolean {
  return node.kind === "all" && node.of.length === 0
}

export function neverHolds(node: Node): boolean {
  return node.kind === "any" && node.of.length === 0
}

/**
 * What is left of a test once the facts that stand as `yes` or `no` are folded in: a smaller tree over the facts
 * that are still unknown or contested, with its elements, citations and readings.
 */
export function residual<F extends string>(node: Node<F>, standings: Standings<F>): Node<F> {
  const rest = (part: Node<F>): Node<F> => residual(part, standings)
  switch (node.kind) {
    case "fact": {
      const standing = standingIn(standings, node.fact)
      if (standing === "yes") return holds
      return standing === "no" ? fails : node
    }
    case "all": {
      const of = node.of.map(rest).filter((part) => !alwaysHolds(part))
      return of.some(neverHolds) ? fails : { ...node, of }
    }
    case "any": {
      const of = node.of.map(rest).filter((part) => !neverHolds(part))
      return of.some(alwaysHolds) ? holds : { ...node, of }
    }
    case "not": {
      const of = rest(node.of)
      if (alwaysHolds(of)) return fails
      return neverHolds(of) ? holds : not(of)
    }
    case "atLeast": {
      const parts = node.of.map(rest)
      const n = node.n - parts.filter(alwaysHolds).length
      const of = parts.filter((part) => !alwaysHolds(part) && !neverHolds(part))
      if (n <= 0) return holds
      return n > of.length ? fails : { kind: "atLeast", n, of }
    }
    case "element": {
      const of = rest(node.of)
      return alwaysHolds(of) || neverHolds(of) ? of : { ...node, of }
    }
    case "reading": {
      const options = node.options.map((option) => ({ ...option, of: rest(option.of) }))
      if (options.every(({ of }) => alwaysHolds(of))) return holds
      return options.every(({ of }) => neverHolds(of)) ? fails : { ...node, options }
    }
    default:
      return node satisfies never
  }
}
