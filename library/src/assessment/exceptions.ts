import { type FactId, freedoms } from "../facts/index.ts"
import { type Node, polarities } from "../reasoning/index.ts"

/** What stands against a definition, but for freedoms: a freedom's loss is what was done, and no exception. */
export function exceptionsOf(test: Node<FactId>): readonly FactId[] {
  return [...polarities(test)].flatMap(([fact, side]) => (side === "against" && !freedoms.has(fact) ? [fact] : []))
}
