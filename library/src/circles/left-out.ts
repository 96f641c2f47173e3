import { type FactId, vocabulary } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"

/** Facts that no circle reads as exploitation or violence, and why. */
interface LeftOut {
  readonly because: string
  readonly facts: readonly FactId[]
}

/** What was meant for paid or other sexual use stands in E, together with an age under 18 alone. */
const meantForAChild: readonly FactId[] = [
  "paid_sex_managed_intended",
  "prostitution_of_others_exploited_intended",
  "sexual_exploitation_intended",
]

/**
 * Every fact that stands outside E, by the reason. A test asks that each fact of the vocabulary stands here or in E,
 * and in one of them only, so that a new fact cannot be forgotten.
 */
export const leftOut: readonly LeftOut[] = freeze([
  {
    because: "Another circle reads it, and moving is not by itself done to anyone.",
    facts: ["moved_within", "moved_across_border"],
  },
  {
    because: "Being young, or finding it harder to refuse, is nothing that anyone did; whoever used it did something.",
    facts: ["under_21_at_act", "harder_to_refuse"],
  },
  {
    because: "Danger now, and what they wanted or agreed to, is theirs to say; nothing about others is read from it.",
    facts: [
      "in_danger_now",
      "consent_initial",
      "consent_informed",
      "consent_ongoing",
      "consent_withdrawn",
      "would_stop_if_something_else_paid",
      "consent_conditional",
      "went_on_to_avoid_harm",
    ],
  },
  {
    because:
      "Hardship is not exploitation, and making use of it is how someone was brought to agree, not what was done.",
    facts: ["no_acceptable_alternative", "no_real_alternative", "vulnerability_used"],
  },
  {
    because: "A deception is how someone was brought to agree; what came of it is told by other facts.",
    facts: ["deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"],
  },
  {
    because: "Being found, brought, housed, taken on or passed on is an act that can be fair.",
    facts: [
      "recruited",
      "travel_arranged",
      "transported",
      "transferred",
      "received",
      "harboured",
      "obtained",
      "provided",
      "maintained",
      "delivered",
      "payment_to_controller",
      "entry_exit_arranged",
      "entry_arranged",
      "move_initiator_self",
      "move_initiator_other",
    ],
  },
  {
    because:
      "A gift at a marriage, and a child growing up with others, can be a custom or an act of love; where someone is used, other facts say so.",
    facts: ["marriage_paid_for", "given_over_by_parents", "adopted_unlawfully"],
  },
  {
    because:
      "Agencies hire workers out every day; where that takes the say over themselves from anyone, other facts say so.",
    facts: ["leased"],
  },
  {
    because: "Being hidden can be what they asked for; where it cuts them off, other facts say so.",
    facts: ["concealed"],
  },
  {
    because: "A fee, a fair debt, a small share that was agreed, or having no paper is not exploitation by itself.",
    facts: ["journey_debt", "fees_debt", "pay_share_small", "no_contract"],
  },
  {
    because: "Dangerous work can be nobody’s doing, and one can choose it.",
    facts: ["conditions_hazardous"],
  },
  {
    because:
      "Working is not exploitation, and what a law or a community asks of everyone is not by itself exploitation.",
    facts: [
      "work_or_service",
      "required_by_state_or_community",
      "military_service_work",
      "military_or_objector_service",
      "civic_obligation_work",
      "court_conviction_work",
      "work_in_detention",
      "supervised_by_public_authority",
      "hired_to_private_party",
      "emergency_work",
      "minor_communal_service",
      "members_consulted",
    ],
  },
  {
    because:
      "Lacking this can come of hardship as well as of anyone’s doing; where someone did it, another fact says so.",
    facts: ["sets_price", "chose_the_place", "own_documents", "own_money", "own_phone", "stopped_before"],
  },
  {
    because: "It is about what others knew, meant, planned or gained, and not about what was done.",
    facts: [
      "means_only_later",
      "plan_only_later",
      "actor_knew",
      "actor_should_have_known",
      "actor_disregarded",
      "actor_intended",
      "chosen_as_easier_to_use",
      "others_would_refuse",
      "benefit_for_others",
      "gained_from_taking_part",
      "advantage_given",
      "commerce_used",
      "done_by_someone_used_too",
    ],
  },
  {
    because: "It says how much someone understood, and not what was done.",
    facts: ["ceremony_not_understood"],
  },
  {
    because: "What was only meant has not happened.",
    facts: vocabulary
      .map(({ id }) => id as FactId)
      .filter((id) => id.endsWith("_intended") && id !== "actor_intended" && !meantForAChild.includes(id)),
  },
])
