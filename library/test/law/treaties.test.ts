import { type FactId, vocabulary } from "distinguo/facts"
import { forcedLabour } from "distinguo/law"
import { conclude, type Definition, factsOf } from "distinguo/reasoning"
import { expect, test } from "vitest"
import {
  because,
  childGivenOver,
  debtBondage,
  echrLabour,
  echrSlavery,
  nothingBut,
  saarc,
  serfdom,
  servileMarriage,
  slavery,
  slaveTrade,
  standing,
  type Told,
  worstForms,
} from "./treaties-at-hand.ts"

const exacted = { work_or_service: "yes", penalty_other: "yes", can_leave: "no", consent_initial: "no" } as const
const forTheState = { ...exacted, required_by_state_or_community: "yes" } as const

test("LAW-36: work in detention is an exception of article 4, for a private firm too; Convention No. 29 has that otherwise", () => {
  const convict = { court_conviction_work: "yes", hired_to_private_party: "yes", work_in_detention: "yes" } as const
  const prisoner = { ...forTheState, supervised_by_public_authority: "yes", ...convict } as const
  expect(standing(echrLabour, nothingBut(echrLabour, prisoner))).toBe("no")
  expect(standing(forcedLabour, nothingBut(forcedLabour, prisoner))).toBe("yes")
})

test("LAW-36: service instead of arms is an exception of article 4 and small service to a community is none", () => {
  const objector = { ...forTheState, military_or_objector_service: "yes" } as const
  expect(standing(echrLabour, nothingBut(echrLabour, objector))).toBe("no")
  expect(standing(forcedLabour, nothingBut(forcedLabour, objector))).toBe("yes")
  const village = { ...forTheState, minor_communal_service: "yes", members_consulted: "yes" } as const
  expect(standing(echrLabour, nothingBut(echrLabour, village))).toBe("yes")
  expect(standing(forcedLabour, nothingBut(forcedLabour, village))).toBe("no")
})

test("LAW-36: one answer settles the exceptions for private work, and none of them reaches slavery or servitude", () => {
  expect(standing(echrLabour, exacted)).toBe("unknown")
  expect(standing(echrLabour, { ...exacted, required_by_state_or_community: "no" })).toBe("yes")
  const held = { ...forTheState, emergency_work: "yes", servitude_occurred: "yes" } as const
  expect(standing(echrLabour, nothingBut(echrLabour, held))).toBe("no")
  expect(standing(echrSlavery, nothingBut(echrSlavery, held))).toBe("yes")
})

test("LAW-36: a first yes does not count against someone whose hard position was used", () => {
  const unpaid = { work_or_service: "yes", wages_withheld: "yes" } as const
  expect(standing(echrLabour, nothingBut(echrLabour, unpaid))).toBe("no")
  expect(standing(echrLabour, nothingBut(echrLabour, { ...unpaid, vulnerability_used: "yes" }))).toBe("yes")
})

test("LAW-37: whom a text covers is chosen when it is read, and a child is covered where its words name children", () => {
  const moved = nothingBut(saarc, { transported: "yes", meant_for_paid_sex: "yes", third_party_gain: "yes" })
  const answers = (one: Definition<FactId>, told: Told) =>
    conclude(one.test, told).readings.map(({ chosen, standing: answer }) => [chosen["whom the words cover"], answer])
  expect(because(saarc, moved)).toBe("law open")
  expect(answers(saarc, moved)).toEqual(
    expect.arrayContaining([
      ["this person", "yes"],
      ["not this person", "no"],
    ]),
  )
  expect(standing(saarc, { ...moved, under_18_at_act: "yes" })).toBe("yes")
  const given = { forced_marriage_intended: "yes", marriage_paid_for: "yes" } as const
  expect(answers(servileMarriage, nothingBut(servileMarriage, given))).toEqual([
    ["this person", "yes"],
    ["not this person", "no"],
  ])
})

test("LAW-37, PROMISE-4: no fact says who anyone is", () => {
  const ids = vocabulary.map(({ id }) => id)
  expect(ids.filter((id) => /wom[ae]n|gender|girl|male|covers_this_person/.test(id))).toEqual([])
})

test("LAW-38: an honest debt, a rented field, a gift or an arranged marriage are none of the practices of 1956", () => {
  expect(standing(debtBondage, nothingBut(debtBondage, { fees_debt: "yes", journey_debt: "yes" }))).toBe("no")
  expect(standing(debtBondage, nothingBut(debtBondage, { debt_bondage: "yes" }))).toBe("yes")
  expect(standing(serfdom, nothingBut(serfdom, { bound_to_land: "yes" }))).toBe("no")
  expect(standing(serfdom, nothingBut(serfdom, { bound_to_land: "yes", can_leave: "no" }))).toBe("yes")
  expect(standing(serfdom, nothingBut(serfdom, { can_leave: "no" }))).toBe("no")
  expect(standing(servileMarriage, nothingBut(servileMarriage, { marriage_paid_for: "yes" }))).toBe("no")
  expect(standing(servileMarriage, nothingBut(servileMarriage, { forced_marriage_occurred: "yes" }))).toBe("no")
})

test("LAW-38: a child given over is within 1956 by what it was for, with or without reward, and an adult never", () => {
  const given = { under_18_at_act: "yes", given_over_by_parents: "yes" } as const
  expect(standing(childGivenOver, nothingBut(childGivenOver, { ...given, adopted_unlawfully: "yes" }))).toBe("no")
  const begged = nothingBut(childGivenOver, { ...given, begging_intended: "yes" })
  expect(standing(childGivenOver, begged)).toBe("yes")
  expect(standing(childGivenOver, { ...begged, under_18_at_act: "no" })).toBe("no")
  expect(standing(childGivenOver, nothingBut(childGivenOver, { ...begged, given_over_by_parents: "no" }))).toBe("no")
})

test("LAW-38: one power of ownership alone is a reading; with a hold on the person, or treated as owned, it is slavery", () => {
  const sold = nothingBut(slavery, { sold: "yes" })
  expect([standing(slavery, sold), because(slavery, sold)]).toEqual(["unknown", "law open"])
  expect(standing(slavery, { ...sold, confined: "yes" })).toBe("yes")
  expect(standing(slavery, nothingBut(slavery, { slavery_occurred: "yes" }))).toBe("yes")
  expect(standing(slavery, nothingBut(slavery, { confined: "yes", can_leave: "no" }))).toBe("no")
})

test("LAW-38: the slave trade asks that someone be a slave, or be taken so as to be", () => {
  const taken = nothingBut(slaveTrade, { transported: "yes", received: "yes", abduction: "yes" })
  expect(standing(slaveTrade, taken)).toBe("no")
  expect(standing(slaveTrade, { ...taken, slavery_intended: "yes" })).toBe("yes")
  expect(standing(slaveTrade, nothingBut(slaveTrade, { slavery_occurred: "yes" }))).toBe("no")
  expect(standing(slaveTrade, nothingBut(slaveTrade, { slavery_occurred: "yes", transported: "yes" }))).toBe("yes")
})

test("LAW-39: Convention No. 182 is of children alone: an adult never, a client enough, an unknown age open", () => {
  const everything = Object.fromEntries(factsOf(worstForms.test).map((fact) => [fact, "yes"])) as Told
  expect(standing(worstForms, { ...everything, under_18_at_act: "no" })).toBe("no")
  const paid = { sexual_services_exchanged: "yes", patronised: "yes" } as const
  expect(standing(worstForms, paid)).toBe("unknown")
  expect(standing(worstForms, nothingBut(worstForms, { ...paid, under_18_at_act: "yes" }))).toBe("yes")
})

test("LAW-39: each of the four forms is enough, and where nothing was said of harm it is open (P6)", () => {
  const child = nothingBut(worstForms, { under_18_at_act: "yes" })
  expect(standing(worstForms, child)).toBe("no")
  const forms = ["debt_bondage", "sexual_images_made", "criminal_activities_intended", "conditions_hazardous"] as const
  for (const form of forms) expect([form, standing(worstForms, { ...child, [form]: "yes" })]).toEqual([form, "yes"])
  const unsaid = { ...child, work_or_service: "yes", child_labour_worst_form_occurred: "unknown" } as const
  expect([standing(worstForms, unsaid), because(worstForms, unsaid)]).toEqual(["unknown", "facts"])
  expect(because(worstForms, { ...child, begging_occurred: "yes" })).toBe("law open")
})
