import type { FactId } from "../facts/index.ts"
import { all, any, type ElementNode, element, type Mark, type Node, not } from "../reasoning/index.ts"

/** Housing, keeping, taking in and passing on go on for as long as they are done: a later means serves them. */
const actsThatLast = [
  "harboured",
  "received",
  "transferred",
  "control_exchanged",
  "delivered",
  "sold",
  "exchanged",
  "leased",
] as const satisfies readonly FactId[]

/** These work on someone's coming, by their nature. */
const meansByNature = [
  "abduction",
  "deceived_job",
  "deceived_conditions",
  "deceived_legal",
  "deceived_relationship",
  "payment_to_controller",
] as const satisfies readonly FactId[]

const usedVulnerability: Node<FactId> = all("no_acceptable_alternative", "vulnerability_used")

/**
 * "By means of": the means must have served the act, and not merely stand beside it. Within an episode they did, unless
 * the only act was a beginning and every means came after it (decisions/0003). A child needs no means, so no link.
 */
export function theMeansServedTheAct(
  cites: string,
  { quotes = "by means of", mark = "checked" }: { readonly quotes?: string; readonly mark?: Mark } = {},
): ElementNode<FactId> {
  return element(
    "the means served the act",
    { cites, quotes, mark },
    any("under_18_at_act", ...actsThatLast, ...meansByNature, usedVulnerability, not("means_only_later")),
  )
}

/** The same in a text that waives no means for a child, and knows no abuse of a position of vulnerability. */
export function theMeansServedTheActOfAnyone(cites: string, quotes: string): ElementNode<FactId> {
  return element(
    "the means served the act",
    { cites, quotes, mark: "checked" },
    any(...actsThatLast, ...meansByNature, not("means_only_later")),
  )
}
