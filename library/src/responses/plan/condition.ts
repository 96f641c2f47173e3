import { type AllNode, type AnyNode, all, any, type Node, not } from "../../reasoning/index.ts"
import type { PlanFact } from "./questions.ts"

/** One of these answers was given. */
export const oneOf = (...answers: readonly PlanFact[]): AnyNode<PlanFact> => any<PlanFact>(...answers)

/** None of these answers was given. */
export const noneOf = (...answers: readonly PlanFact[]): AllNode<PlanFact> =>
  all<PlanFact>(...answers.map((answer) => not<PlanFact>(answer)))

/** Asked for only where the first holds; where it does not, nothing has to be arranged. */
export const where = (first: Node<PlanFact>, must: Node<PlanFact>): AnyNode<PlanFact> =>
  any<PlanFact>(not<PlanFact>(first), must)
