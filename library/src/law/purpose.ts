import type { FactId } from "../facts/index.ts"
import {
  type AnyNode,
  all,
  any,
  type Citation,
  type ElementNode,
  element,
  type ReadingNode,
  reading,
} from "../reasoning/index.ts"

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

/**
 * A child in sex for pay is sexually exploited, whoever gains and however fairly: what adults may agree among themselves
 * decides nothing about a child. From memory of how the words are read beside ILO Convention No. 182, article 3(b).
 */
export function aChildInPaidSex(cites: string): ElementNode<FactId> {
  return element(
    "a child in sex for pay",
    { cites, quotes: "sexual exploitation", mark: "from memory" },
    all("under_18_at_act", any("meant_for_paid_sex", "sexual_services_exchanged")),
  )
}

/** Uses that newer texts name and a list does not. */
const uses = [
  "begging",
  "criminal_activities",
  "surrogacy_exploited",
  "impregnated_to_sell_child",
  "forced_marriage",
  "illegal_adoption",
  "child_labour_worst_form",
  "armed_conflict_use",
] as const satisfies readonly Purpose[]

/** The place of an open list where a use that it does not name would stand: what such a use comes to is a reading. */
export function usesOutsideTheList(cited: Citation, leftOut: readonly Purpose[] = []): ReadingNode<FactId> {
  const counted = uses.filter((use) => !leftOut.includes(use)).map((use) => intendedOrOccurred(use))
  return reading(
    "uses outside the list",
    "The list is open. Is a use that it does not name, such as begging, exploitation by itself?",
    { name: "by itself", title: "When the use alone counts as exploitation", ...cited, of: any(...counted) },
    {
      name: "only as a listed form",
      title: "When it counts only as forced services, servitude or another form that is listed",
      ...cited,
      of: any(),
    },
  )
}
