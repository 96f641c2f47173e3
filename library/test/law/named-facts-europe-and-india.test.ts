import type { FactId } from "distinguo/facts"
import { definitions } from "distinguo/law"
import { factsOf, type Node, partsOf } from "distinguo/reasoning"
import { expect, test } from "vitest"

/** What a text may name in one word for many facts: "coercion", "deception", "knows". */
const words = {
  harm: [
    ...["violence_physical", "violence_sexual", "confined", "abduction", "held", "substances", "psych_abuse"],
    ...["threat_violence", "threat_family", "threat_denounce", "threat_expose", "children_used"],
    ...["made_to_believe_harm", "status_leverage_used", "docs_confiscated", "isolated", "surveilled"],
    ...["debt_bondage", "wages_withheld", "earnings_taken", "finance_restricted", "care_denied"],
    ...["necessities_withheld", "penalty_other", "coerced_otherwise", "vulnerability_used", "chosen_as_easier_to_use"],
  ],
  deception: ["deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"],
  "made them": ["went_on_to_avoid_harm", "kept_on_after_no", "can_leave", "can_refuse_clients"],
  acts: [
    ...["recruited", "transported", "transferred", "harboured", "received", "control_exchanged", "travel_arranged"],
    ...["delivered", "sold", "exchanged", "leased"],
  ],
  uses: [
    ...["sexual_exploitation", "prostitution_of_others_exploited", "paid_sex_managed", "forced_labour", "slavery"],
    ...["servitude", "practice_similar_to_slavery", "begging", "criminal_activities", "organ_removal"],
    ...["surrogacy_exploited", "terms_far_below_others", "other_exploitation", "impregnated_to_sell_child"],
    ...["forced_marriage", "illegal_adoption", "child_labour_worst_form", "armed_conflict_use"],
  ].flatMap((use) => [`${use}_intended`, `${use}_occurred`]),
  service: ["work_or_service", "sexual_services_exchanged", "meant_for_paid_sex", "benefit_for_others"],
  mind: ["actor_knew", "actor_intended", "actor_should_have_known", "actor_disregarded"],
  time: ["means_only_later", "plan_only_later"],
  "power and payment": ["power_abuse", "payment_to_controller", "no_acceptable_alternative"],
  child: ["under_18_at_act"],
  "for the public": [
    ...["required_by_state_or_community", "court_conviction_work", "military_service_work", "emergency_work"],
    ...["civic_obligation_work", "consent_initial"],
  ],
} as const satisfies Record<string, readonly string[]>

type Word = keyof typeof words

const actOfUk = ["harm", "deception", "made them", "acts", "uses", "service", "mind", "time", "child"] as const
const limb = ["harm", "deception", "uses", "service"] as const
const germany = ["harm", "uses"] as const

/** For each definition the words it has, and the facts of its own that no other word covers. */
const named: Readonly<Record<string, { readonly has: readonly Word[]; readonly own: readonly FactId[] }>> = {
  "scotland-2015-act/s1-human-trafficking": {
    has: [...actOfUk, "for the public"],
    // Influence that aids prostitution, indecent material, and whoever can hardly refuse.
    own: [
      ...(["procured", "enticed", "led_away", "taken_to_other_country_for_paid_sex", "advertised"] as const),
      ...(["sexual_images_made", "harder_to_refuse", "others_would_refuse"] as const),
    ],
  },
  "scotland-2015-act/s4-slavery-servitude-forced-labour": {
    has: ["harm", "deception", "made them", "uses", "service", "mind", "for the public"],
    own: [],
  },
  "northern-ireland-2015-act/s2-human-trafficking": {
    has: [...actOfUk, "for the public"],
    own: [
      ...(["moved_within", "moved_across_border", "enticed", "third_party_gain", "lived_on_earnings"] as const),
      ...(["power_abuse", "others_would_refuse"] as const),
    ],
  },
  "nl-sr-273f/limb-1": {
    has: [...limb, "made them", "power and payment", "child", "acts", "time"],
    own: ["required_by_state_or_community"],
  },
  "nl-sr-273f/limb-2": {
    has: ["harm", "uses", "made them", "acts", "service", "child"],
    own: ["required_by_state_or_community"],
  },
  "nl-sr-273f/limb-3": { has: [...limb, "made them", "child", "acts"], own: ["taken_to_other_country_for_paid_sex"] },
  "nl-sr-273f/limb-4": { has: [...limb, "made them", "power and payment", "child"], own: [] },
  "nl-sr-273f/limb-5": {
    has: ["uses", "service", "acts", "child"],
    own: ["procured", "enticed", "led_away", "advertised", "patronised", "solicited"],
  },
  "nl-sr-273f/limb-6": {
    has: [...limb, "made them", "child", "mind"],
    own: ["gained_from_taking_part", "third_party_gain", "lived_on_earnings", "required_by_state_or_community"],
  },
  "nl-sr-273f/limb-7": {
    has: [...limb, "power and payment", "mind"],
    own: ["gained_from_taking_part", "third_party_gain", "lived_on_earnings"],
  },
  "nl-sr-273f/limb-8": {
    has: ["harm", "uses", "service", "child"],
    own: ["gained_from_taking_part", "third_party_gain", "lived_on_earnings"],
  },
  "nl-sr-273f/limb-9": { has: [...limb, "power and payment"], own: [] },
  "de-stgb/232": {
    has: [...germany, "deception", "child", "acts", "made them", "service", "mind", "time"],
    own: ["under_21_at_act", "required_by_state_or_community"],
  },
  "de-stgb/232a-1": {
    has: [...germany, "deception", "child", "made them", "service"],
    own: ["under_21_at_act", "enticed"],
  },
  "de-stgb/232a-3": { has: [...germany, "deception", "made them", "service"], own: ["enticed"] },
  "de-stgb/232b": {
    has: [...germany, "deception", "child", "made them", "service", "mind"],
    own: ["under_21_at_act", "recruited", "required_by_state_or_community"],
  },
  "de-stgb/233": { has: [...germany, "child", "service", "mind"], own: ["under_21_at_act"] },
  "de-stgb/233a": { has: [...germany, "child", "service", "mind"], own: [] },
  "in-bns-2023/s143-trafficking": {
    has: ["harm", "deception", "made them", "acts", "uses", "service", "child"],
    own: ["power_abuse", "payment_to_controller", "means_only_later", "required_by_state_or_community"],
  },
  "in-bns-2023/s144-exploitation-of-a-trafficked-person": {
    has: ["harm", "deception", "made them", "acts", "uses", "service", "mind", "child"],
    own: [
      ...(["power_abuse", "payment_to_controller", "means_only_later", "required_by_state_or_community"] as const),
      ...(["patronised", "obtained", "third_party_gain"] as const),
    ],
  },
  "in-itpa-1956/s3": {
    has: ["service", "uses"],
    own: ["brothel_kept", "premises_let", "third_party_gain", "lived_on_earnings", "place_shared_for_gain"],
  },
  "in-itpa-1956/s4": {
    has: ["service", "uses", "mind"],
    own: ["lived_on_earnings", "procured", "enticed", "brothel_kept", "earnings_taken"],
  },
  "in-itpa-1956/s5": {
    has: ["service", "uses"],
    own: [
      ...(["procured", "enticed", "led_away", "taken_to_other_country_for_paid_sex", "transported"] as const),
      ...(["patronised", "brothel_kept", "kept_on_after_no"] as const),
    ],
  },
  "in-itpa-1956/s6": {
    has: ["service", "uses"],
    own: ["confined", "held", "abduction", "brothel_kept", "violence_sexual"],
  },
}

const mine = definitions.filter(({ id }) => id in named)

test("LAW-51: each reads only facts that its text names, and every fact said to be its own is read", () => {
  expect(mine).toHaveLength(Object.keys(named).length)
  const wrong = mine.map(({ id, test }) => {
    const { has = [], own = [] } = named[id] ?? {}
    const covered = new Set<string>(has.flatMap((word) => words[word]))
    const facts = factsOf<string>(test)
    return {
      id,
      notNamed: facts.filter((fact) => !covered.has(fact) && !(own as readonly string[]).includes(fact)),
      ownAndNotRead: own.filter((fact) => !facts.includes(fact) || covered.has(fact)),
      // A word that stands for nothing read would let a fact in unseen.
      wordsForNothing: has.filter((word) => !words[word].some((fact) => facts.includes(fact))),
    }
  })
  expect(wrong.filter(({ id, ...lists }) => Object.values(lists).flat().length > 0)).toEqual([])
})

test("LAW-51: where someone lives, what they are, and how work was besides are read by none", () => {
  const never = ["hours_excessive", "pay_below_minimum", "no_contract", "entry_exit_arranged", "move_initiator_self"]
  for (const { test } of mine) expect(factsOf<string>(test).filter((fact) => never.includes(fact))).toEqual([])
})

test("LAW-51: travel is read in Northern Ireland alone, a border nowhere by itself, and no part stands without facts but an open option", () => {
  const moving = ["moved_within", "moved_across_border"]
  const read = mine.filter(({ test }) => factsOf<string>(test).some((fact) => moving.includes(fact)))
  expect(read.map(({ id }) => id)).toEqual(["northern-ireland-2015-act/s2-human-trafficking"])
  const empty = (node: Node): readonly string[] => [
    ...(node.kind === "element" && factsOf(node).length === 0 ? [node.name] : []),
    ...partsOf(node).flatMap(empty),
  ]
  expect(mine.flatMap(({ test }) => empty(test))).toEqual([])
})
