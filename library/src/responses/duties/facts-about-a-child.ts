import type { FactId } from "../../facts/index.ts"

/** Facts whose answer may say that someone is, or was, a child: the person, their own child, or another's. */
export const factsAboutAChild: readonly FactId[] = Object.freeze([
  "under_18_at_act",
  "married_under_16",
  "children_used",
  "power_abuse",
  "payment_to_controller",
  "chosen_as_easier_to_use",
  "others_would_refuse",
  "practice_similar_to_slavery_intended",
  "practice_similar_to_slavery_occurred",
  "surrogacy_exploited_intended",
  "surrogacy_exploited_occurred",
  "impregnated_to_sell_child_intended",
  "impregnated_to_sell_child_occurred",
  "illegal_adoption_intended",
  "illegal_adoption_occurred",
  "given_over_by_parents",
  "adopted_unlawfully",
  "child_labour_worst_form_intended",
  "child_labour_worst_form_occurred",
])
