import { expect, test } from "vitest"
import { isFactId, vocabulary } from "../../src/facts/index.ts"

/** The keys of the reference vocabulary, part by part, as they stand there: means, acts, conditions, agency, moving. */
const keptAsTheyStand = `
  violence_physical violence_sexual threat_violence threat_family threat_denounce threat_expose psych_abuse abduction
  deceived_job deceived_conditions deceived_legal deceived_relationship power_abuse payment_to_controller debt_bondage
  fees_debt wages_withheld earnings_taken finance_restricted docs_confiscated confined surveilled isolated substances
  care_denied necessities_withheld children_used

  recruited transported transferred harboured received control_exchanged delivered sold exchanged leased held concealed
  controlled_movements obtained provided maintained advertised patronised solicited travel_arranged entry_exit_arranged
  procured enticed led_away brothel_kept premises_let lived_on_earnings taken_to_other_country_for_paid_sex actor_knew
  actor_intended

  hours_excessive pay_below_minimum pay_share_small fines_deductions conditions_hazardous living_bad no_contract
  contract_breached forced_clients forced_acts forced_unprotected work_when_ill_pregnant no_days_off

  consent_initial consent_informed consent_ongoing consent_conditional consent_withdrawn can_refuse_clients
  can_refuse_acts can_leave keeps_earnings sets_price own_documents own_phone

  status_leverage_used journey_debt
`
  .trim()
  .split(/\s+/)

const purposes = `
  sexual_exploitation prostitution_of_others_exploited forced_labour slavery servitude practice_similar_to_slavery
  organ_removal begging criminal_activities surrogacy_exploited forced_marriage illegal_adoption child_labour_worst_form
  armed_conflict_use
`
  .trim()
  .split(/\s+/)

/** Where one field held many things, each of them is a fact that can be yes or no. */
const becameSeveral: Readonly<Record<string, readonly string[]>> = {
  vulnerability_abused: ["no_acceptable_alternative", "vulnerability_used"],
  consent_conditional: ["consent_conditional", "condition_kept"],
  consent_withdrawn: ["consent_withdrawn", "kept_on_after_no"],
  moved: ["moved_within", "moved_across_border"],
  move_initiator: ["move_initiator_self", "move_initiator_other"],
  age_at_exploitation: ["under_18_at_act"],
  age_at_recruitment: ["under_18_at_act"],
}

/** What the person wants and says is the account's own; the rest would be held against them and is nobody's. */
const noFact = [
  ...["wants_help", "help_wanted", "self_description", "age_now"],
  ...["left_and_returned", "status", "lives_at_work"],
]

test("FACTS-24: every key of the reference has its fact", () => {
  expect(keptAsTheyStand).toHaveLength(84)
  expect(keptAsTheyStand.filter((id) => !isFactId(id))).toEqual([])
  const pairs = purposes.flatMap((purpose) => [`${purpose}_intended`, `${purpose}_occurred`])
  expect(pairs).toHaveLength(28)
  expect(pairs.filter((id) => !isFactId(id))).toEqual([])
})

test("FACTS-24: a field of many values became several facts, and is none itself", () => {
  const missing = Object.values(becameSeveral).flatMap((ids) => ids.filter((id) => !isFactId(id)))
  expect(missing).toEqual([])
  const stillOne = Object.entries(becameSeveral).filter(([field, ids]) => !ids.includes(field) && isFactId(field))
  expect(stillOne).toEqual([])
})

test("FACTS-24: what is the account's, or nobody's, is no fact", () => {
  expect(noFact.filter(isFactId)).toEqual([])
  expect(
    vocabulary.filter(({ id }) => noFact.some((name) => id.includes(name) && id !== "status_leverage_used")),
  ).toEqual([])
})
