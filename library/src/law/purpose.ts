import type { FactId } from "../facts/index.ts"
import { type AnyNode, any } from "../reasoning/index.ts"

/** The purposes for which the vocabulary keeps two facts: that someone meant it, and that it came to pass. */
type Purpose = {
  [Id in FactId]: Id extends `${infer Name}_intended` ? (`${Name}_occurred` extends FactId ? Name : never) : never
}[FactId]

/**
 * A purpose, by either of its two routes: intended, or occurred. "For the purpose of" asks what was meant, so
 * exploitation need not have happened; where it did happen, that is the other way to show it.
 */
export function intendedOrOccurred(purpose: Purpose): AnyNode<FactId> {
  const routes = any<FactId>(`${purpose}_intended`, `${purpose}_occurred`)
  return { ...routes, said: "intendedOrOccurred" }
}

/** Uses that newer texts name and the Protocol does not: its list is open, so what they come to is a reading. */
export const usesOutsideTheList: AnyNode<FactId> = any(
  intendedOrOccurred("begging"),
  intendedOrOccurred("criminal_activities"),
  intendedOrOccurred("surrogacy_exploited"),
  intendedOrOccurred("impregnated_to_sell_child"),
  intendedOrOccurred("forced_marriage"),
  intendedOrOccurred("illegal_adoption"),
  intendedOrOccurred("child_labour_worst_form"),
  intendedOrOccurred("armed_conflict_use"),
)
