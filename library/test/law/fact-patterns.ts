import { type FactId, freedoms, vocabulary } from "distinguo/facts"
import type { Standings } from "distinguo/reasoning"

/**
 * The fact patterns of the law reference (1.Z). What a pattern does not say is
 * absent, and every freedom is kept: textbook worlds, tried here as the law; people's stories stand in the examples.
 */
export interface Pattern {
  readonly name: string
  readonly yes: readonly FactId[]
  /** Freedoms that are lost. */
  readonly no?: readonly FactId[]
  readonly unknown?: readonly FactId[]
  /** Of the first twelve definitions: Y, N or ? (law open, or a fact that the pattern does not give) for each definition, in the order of the list. */
  readonly expect: string
  /** Those met that ask for no coercion. */
  readonly noCoercion?: readonly string[]
}

export const patterns: readonly Pattern[] = [
  {
    name: "P1: rents a room from a landlord who knows, at a fair rent",
    yes: ["harboured", "premises_let", "sexual_services_exchanged", "advantage_given"],
    expect: "1949.2:Y ZA1:?",
    noCoercion: ["1949.2"],
  },
  {
    name: "P2: asks a friend to help them move to sell sex; the friend books the ticket, takes no profit",
    yes: ["travel_arranged", "moved_within", "sexual_services_exchanged", "meant_for_paid_sex"],
    expect: "",
  },
  {
    name: "P3: the same, but the helper will manage it and take an agreed share",
    yes: [
      "recruited",
      "transported",
      "travel_arranged",
      "moved_within",
      "sexual_services_exchanged",
      "meant_for_paid_sex",
      "procured",
      "led_away",
      "paid_sex_managed_intended",
      "paid_sex_managed_occurred",
      "third_party_gain",
      "advantage_given",
    ],
    expect: "1949.1:Y UK2:Y ZA1:?",
    noCoercion: ["1949.1", "UK2"],
  },
  {
    name: "P4: recruited by an honest agency for licensed sex work in another country",
    yes: [
      "recruited",
      "travel_arranged",
      "moved_across_border",
      "sexual_services_exchanged",
      "meant_for_paid_sex",
      "procured",
      "actor_intended",
      "third_party_gain",
      "advantage_given",
    ],
    expect: "1949.1:Y UK2:? ZA1:?",
    noCoercion: ["1949.1"],
  },
  {
    name: "P5: 17, sells sex alone; nobody but clients",
    yes: ["under_18_at_act", "sexual_services_exchanged", "patronised", "solicited", "obtained", "commerce_used"],
    expect: "US.A:Y 1591:Y",
  },
  {
    name: "P6: 17, recruited for a farm; low pay, no force or deceit, free to leave",
    yes: [
      "under_18_at_act",
      "recruited",
      "work_or_service",
      "obtained",
      "pay_below_minimum",
      "advantage_given",
      "child_labour_worst_form_occurred",
    ],
    expect: "UN2000:? ZA1:Y",
  },
  {
    name: "P8: deceived about the job, waitress to sex work, in the same street",
    yes: [
      "recruited",
      "harboured",
      "deceived_job",
      "sexual_services_exchanged",
      "sexual_exploitation_occurred",
      "forced_labour_occurred",
      "work_or_service",
      "obtained",
      "commerce_used",
      "procured",
      "third_party_gain",
      "threat_violence",
    ],
    no: ["consent_initial", "can_leave"],
    expect: "UN2000:Y C29:Y 1949.1:Y US.A:Y US.B:Y 1589:Y 1591:Y UK1:Y ZA1:Y",
  },
  {
    name: "P9: came knowingly; lied to about hours, debt and freedom to leave",
    yes: [
      "recruited",
      "travel_arranged",
      "moved_across_border",
      "deceived_conditions",
      "sexual_services_exchanged",
      "meant_for_paid_sex",
      "prostitution_of_others_exploited_occurred",
      "work_or_service",
      "obtained",
      "procured",
      "third_party_gain",
      "commerce_used",
    ],
    no: ["can_leave"],
    expect: "UN2000:Y 1949.1:Y US.A:? 1591:? UK2:Y ZA1:Y",
  },
  {
    name: "P10: hours far too long, low pay, no contract; free to leave, own papers, no debt",
    yes: [
      "recruited",
      "work_or_service",
      "obtained",
      "hours_excessive",
      "pay_below_minimum",
      "no_contract",
      "advantage_given",
    ],
    expect: "",
  },
  {
    name: "P13: someone with a learning disability works unpaid for a family for years; no threats",
    yes: [
      "harboured",
      "work_or_service",
      "obtained",
      "chosen_as_easier_to_use",
      "others_would_refuse",
      "vulnerability_used",
      "no_acceptable_alternative",
      "forced_labour_occurred",
    ],
    // The reference has C29 and UK s 1 as "?": a consent without capacity has no fact here.
    expect: "UN2000:Y UK1:Y ZA1:Y",
  },
  {
    name: "P16: made by a gang's threats to beg and to steal",
    yes: [
      "recruited",
      "harboured",
      "threat_violence",
      "begging_occurred",
      "criminal_activities_occurred",
      "forced_labour_occurred",
      "work_or_service",
      "benefit_for_others",
      "obtained",
      "moved_within",
      "travel_arranged",
      "actor_intended",
    ],
    no: ["consent_initial", "can_leave"],
    expect: "UN2000:Y C29:Y US.B:Y 1589:Y UK1:Y UK2:Y ZA1:Y",
  },
  {
    name: "P21: one of the three: in debt to the manager, may not refuse, cannot leave until it is paid",
    yes: [
      "harboured",
      "received",
      "sexual_services_exchanged",
      "third_party_gain",
      "brothel_kept",
      "debt_bondage",
      "confined",
      "prostitution_of_others_exploited_occurred",
      "forced_labour_occurred",
      "work_or_service",
      "obtained",
      "forced_clients",
      "paid_sex_managed_occurred",
      "lived_on_earnings",
      "commerce_used",
    ],
    no: ["can_leave", "can_refuse_clients"],
    expect: "UN2000:Y C29:Y 1949.1:Y 1949.2:Y US.A:Y US.B:Y 1589:Y 1591:Y UK1:Y ZA1:Y",
  },
  {
    name: "P21: one of the nine: works by choice, may refuse, may leave; a manager takes an agreed share",
    yes: [
      "harboured",
      "received",
      "sexual_services_exchanged",
      "third_party_gain",
      "brothel_kept",
      "paid_sex_managed_occurred",
      "work_or_service",
      "obtained",
      "lived_on_earnings",
      "advantage_given",
      "commerce_used",
    ],
    expect: "1949.1:Y 1949.2:Y ZA1:?",
    noCoercion: ["1949.1", "1949.2"],
  },
  {
    name: "P22: smuggled for a fee, delivered, let go; later freely sells sex",
    yes: ["transported", "travel_arranged", "moved_across_border", "sexual_services_exchanged", "fees_debt"],
    expect: "",
  },
  {
    name: "P23: a husband coerces his wife into selling sex at home",
    yes: [
      "harboured",
      "violence_physical",
      "threat_violence",
      "sexual_services_exchanged",
      "sexual_exploitation_occurred",
      "forced_labour_occurred",
      "work_or_service",
      "obtained",
      "third_party_gain",
      "procured",
      "commerce_used",
      "forced_clients",
    ],
    no: ["consent_initial", "can_leave", "can_refuse_clients"],
    expect: "UN2000:Y C29:Y 1949.1:Y US.A:Y US.B:Y 1589:Y 1591:Y UK1:Y ZA1:Y",
  },
  {
    name: "P24: recruited honestly; six months later confinement and threats start",
    yes: [
      "recruited",
      "harboured",
      "travel_arranged",
      "moved_across_border",
      "confined",
      "threat_violence",
      "forced_labour_occurred",
      "work_or_service",
      "obtained",
      "means_only_later",
      "plan_only_later",
    ],
    no: ["can_leave"],
    expect: "UN2000:Y C29:Y US.B:Y 1589:Y UK1:Y ZA1:Y",
  },
  {
    name: "P25: an adult, whoever they are, made by violence to sell sex, across a border",
    yes: [
      "recruited",
      "transported",
      "travel_arranged",
      "moved_across_border",
      "violence_physical",
      "sexual_services_exchanged",
      "meant_for_paid_sex",
      "sexual_exploitation_occurred",
      "sexual_exploitation_intended",
      "forced_labour_occurred",
      "work_or_service",
      "obtained",
      "procured",
      "third_party_gain",
      "commerce_used",
      "actor_intended",
    ],
    no: ["consent_initial", "can_leave", "can_refuse_clients"],
    expect: "UN2000:Y C29:Y 1949.1:Y US.A:Y US.B:Y 1589:Y 1591:Y UK1:Y UK2:Y ZA1:Y",
  },
  {
    name: "a client pays, then hits the worker; nobody else has a part in it",
    yes: ["patronised", "solicited", "sexual_services_exchanged", "violence_physical", "commerce_used", "obtained"],
    expect: "",
  },
  {
    name: "a foreman punches a mason whose journey an agency booked; they are free to go",
    yes: ["recruited", "travel_arranged", "moved_within", "work_or_service", "obtained", "violence_physical"],
    expect: "",
  },
  {
    name: "the hours were not as hoped, and the pay a little less; free to go, the share as agreed",
    yes: ["recruited", "travel_arranged", "moved_within", "work_or_service", "obtained", "contract_breached"],
    expect: "",
  },
  {
    name: "keeps a family with what they earn, and hires a driver",
    yes: ["sexual_services_exchanged", "moved_within"],
    expect: "",
  },
  {
    name: "16, recruited by a manager who shares fairly",
    yes: ["under_18_at_act", "recruited", "sexual_services_exchanged", "paid_sex_managed_occurred", "third_party_gain"],
    expect: "UN2000:Y 1949.1:Y US.A:Y ZA1:Y",
  },
  {
    name: "16, taken to another town by a friend who gains nothing",
    yes: ["under_18_at_act", "transported", "travel_arranged", "moved_within", "meant_for_paid_sex", "actor_intended"],
    expect: "UN2000:Y US.A:Y UK2:Y ZA1:Y",
  },
  {
    name: "threatened, confined, cannot leave, and says that it was not work",
    yes: ["harboured", "sexual_services_exchanged", "confined", "threat_violence", "violence_sexual", "obtained"],
    no: ["can_leave"],
    expect: "UN2000:Y C29:Y US.A:Y US.B:Y 1589:Y UK1:Y ZA1:Y",
  },
  {
    name: "P11: a family keeps the passport of someone who works in their home; free at weekends, paid as agreed",
    yes: ["recruited", "harboured", "work_or_service", "obtained", "docs_confiscated", "advantage_given"],
    no: ["own_documents"],
    expect: "",
  },
  {
    name: "P12: a large fee, taken from the wages, credited at fair value; ends after 14 months, free to leave",
    yes: ["recruited", "travel_arranged", "moved_across_border", "work_or_service", "obtained", "fees_debt"],
    expect: "",
  },
  {
    name: "P12: the same debt, and interest is added without account",
    yes: ["recruited", "travel_arranged", "moved_across_border", "work_or_service", "obtained", "debt_bondage"],
    expect: "UN2000:Y ZA1:Y",
  },
  {
    name: "P14: a partner persuades someone to sell sex and hand over all the money; no violence",
    yes: [
      "recruited",
      "enticed",
      "procured",
      "sexual_services_exchanged",
      "meant_for_paid_sex",
      "obtained",
      "third_party_gain",
      "lived_on_earnings",
      "vulnerability_used",
      "prostitution_of_others_exploited_occurred",
      "commerce_used",
    ],
    no: ["keeps_earnings"],
    // Whether the love was a lie, and whether there was another way, is what the reference leaves open.
    unknown: ["deceived_relationship", "no_acceptable_alternative"],
    expect: "UN2000:? 1949.1:Y US.A:? 1591:? ZA1:?",
  },
  {
    name: "P15: no right to stay, never threatened, never paid; stays hoping to be paid",
    yes: [
      "recruited",
      "harboured",
      "work_or_service",
      "obtained",
      "wages_withheld",
      "vulnerability_used",
      "no_acceptable_alternative",
    ],
    no: ["can_leave", "keeps_earnings"],
    // Serious financial harm as the means: whether the fear of losing the pay is why they went on.
    unknown: ["went_on_to_avoid_harm"],
    // The reference has UK s 1 as "?". Pay kept back so that someone stays is not done unawares (decisions/0007).
    expect: "UN2000:Y C29:Y 1589:? UK1:Y ZA1:Y",
  },
  {
    name: "P17: misled by an agency about the risks and the price of carrying a child for others, being poor",
    yes: [
      "recruited",
      "deceived_conditions",
      "vulnerability_used",
      "no_acceptable_alternative",
      "surrogacy_exploited_intended",
      "surrogacy_exploited_occurred",
      "benefit_for_others",
      "advantage_given",
    ],
    expect: "UN2000:? ZA1:?",
  },
  {
    name: "P17: carries a child for others, freely agreed, paid",
    yes: ["recruited", "advantage_given"],
    expect: "",
  },
  {
    name: "P18: 16, promised in marriage for a payment to the parents, taken abroad; no labour",
    yes: [
      "under_18_at_act",
      "transported",
      "travel_arranged",
      "moved_across_border",
      "payment_to_controller",
      "forced_marriage_intended",
      "marriage_paid_for",
      "advantage_given",
      "actor_intended",
    ],
    // What the marriage would have been: the reference's "?" on practices similar to slavery, and on UK s 3.
    unknown: ["practice_similar_to_slavery_intended", "servitude_intended"],
    expect: "UN2000:? UK2:? ZA1:? ZA2:?",
  },
  {
    name: "P19: adopted outside the law; the parents agree, a go-between is paid, the child is well cared for",
    yes: [
      "under_18_at_act",
      "given_over_by_parents",
      "delivered",
      "received",
      "adopted_unlawfully",
      "advantage_given",
      "actor_intended",
    ],
    // Whether a go-between's pay makes it a sale.
    unknown: ["sold"],
    expect: "",
  },
  {
    name: "P20: a prisoner has to work for a private company, for a token wage",
    yes: [
      "work_or_service",
      "obtained",
      "penalty_other",
      "required_by_state_or_community",
      "court_conviction_work",
      "work_in_detention",
      "supervised_by_public_authority",
      "hired_to_private_party",
      "pay_below_minimum",
    ],
    no: ["consent_initial", "can_leave"],
    expect: "C29:Y",
  },
  {
    name: "P7: 19, willing, drawn into selling sex by a recruiter, for a small share; whether that is unfair is not told",
    yes: [
      "under_21_at_act",
      "recruited",
      "enticed",
      "procured",
      "sexual_services_exchanged",
      "meant_for_paid_sex",
      "paid_sex_managed_intended",
      "paid_sex_managed_occurred",
      "third_party_gain",
      "lived_on_earnings",
      "pay_share_small",
      "work_or_service",
      "obtained",
      "advantage_given",
    ],
    unknown: ["prostitution_of_others_exploited_intended", "prostitution_of_others_exploited_occurred"],
    expect: "1949.1:Y ZA1:?",
    noCoercion: ["1949.1"],
  },
]

export const signs = { yes: "Y", no: "N", unknown: "?", contested: "both" } as const

/**
 * The standings of a pattern, with what further instruments read of the same story and the first did not.
 */
export function standingsOf(
  { yes, no = [], unknown = [] }: Pattern,
  further: readonly FactId[] = [],
): Standings<FactId> {
  const ids = vocabulary.map(({ id }) => id as FactId).filter((id) => !unknown.includes(id))
  const kept = (id: FactId) => (freedoms.has(id) ? !no.includes(id) : yes.includes(id) || further.includes(id))
  return Object.fromEntries(ids.map((id) => [id, kept(id) ? "yes" : "no"])) as Standings<FactId>
}
