import type { FactId } from "../facts/index.ts"
import { all, any, type ElementNode, element, type Mark, not } from "../reasoning/index.ts"

/**
 * "By means of": the means must have served the act, and not merely stand beside it. Within an episode they did, unless
 * the only act was a beginning and every means came after it (decisions/0003). A child needs no means, so no link.
 */
export function theMeansServedTheAct(cites: string, mark: Mark = "checked"): ElementNode<FactId> {
  return element(
    "the means served the act",
    { cites, quotes: "by means of", mark },
    any(
      "under_18_at_act",
      // Housing, keeping, taking in and passing on go on for as long as they are done: a later means serves them.
      "harboured",
      "received",
      "transferred",
      "control_exchanged",
      "delivered",
      "sold",
      "exchanged",
      "leased",
      // These work on someone's coming, by their nature.
      "abduction",
      "deceived_job",
      "deceived_conditions",
      "deceived_legal",
      "deceived_relationship",
      "payment_to_controller",
      all("no_acceptable_alternative", "vulnerability_used"),
      not("means_only_later"),
    ),
  )
}
