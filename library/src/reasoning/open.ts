import { supportOf } from "./decision-diagram.ts"
import type { Readings, Standings } from "./evaluate.ts"
import { factsOf, type Node } from "./node.ts"
import { whatIsLeft } from "./what-is-left.ts"

/** What could still change a conclusion, in the order of the text. */
export interface Open<F extends string = string> {
  /** Unknown facts that can still matter. */
  readonly facts: readonly F[]
  /** Contested facts that can still matter: never asked again, but shown with what would settle them. */
  readonly contested: readonly F[]
}

/**
 * Which facts can still matter, exactly: a fact is listed if and only if some way the others may turn out makes the
 * conclusion depend on it, under at least one reading of the law. Empty exactly when the conclusion is settled
 * under each reading.
 */
export function open<F extends string>(test: Node<F>, standings: Standings<F>, chosen: Readings = {}): Open<F> {
  const matters = new Set(whatIsLeft(test, standings, chosen).flatMap(({ diagram }) => supportOf(diagram)))
  const inOrder = factsOf(test).filter((fact) => matters.has(fact))
  return {
    facts: inOrder.filter((fact) => standings[fact] !== "contested"),
    contested: inOrder.filter((fact) => standings[fact] === "contested"),
  }
}
