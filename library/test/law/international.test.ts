import { type FactId, vocabulary } from "distinguo/facts"
import { definitions, forcedLabour, isInForce, traffickingInPersons, versionsOf, whatChanged } from "distinguo/law"
import { conclude, type Definition, factsOf, type Node, partsOf, type Standings } from "distinguo/reasoning"
import { expect, test } from "vitest"

type Told = Standings<FactId>

function only(id: string): Definition<FactId> {
  const [first, ...others] = versionsOf(id)
  if (first === undefined || others.length > 0) throw new Error(`one version of ${id} was expected`)
  return first
}

const slavery = only("slavery-convention-1926/slavery")
const slaveTrade = only("slavery-convention-1926/slave-trade")
const debtBondage = only("supplementary-convention-1956/debt-bondage")
const serfdom = only("supplementary-convention-1956/serfdom")
const servileMarriage = only("supplementary-convention-1956/servile-marriage")
const childGivenOver = only("supplementary-convention-1956/child-given-over")
const worstForms = only("ilo-c182/worst-forms-of-child-labour")
const councilOfEurope = only("coe-trafficking-convention-2005/trafficking-in-human-beings")
const echrSlavery = only("echr/art-4-1-slavery-or-servitude")
const echrLabour = only("echr/art-4-2-forced-labour")
const [since2024, until2024] = versionsOf("eu-directive-2011-36/trafficking-in-human-beings")
if (since2024 === undefined || until2024 === undefined) throw new Error("the Directive has two versions")
const saarc = only("saarc-convention-2002/trafficking")
const saarcPersons = only("saarc-convention-2002/persons-subjected-to-trafficking")

/** Everything that came with this group, each version apart. */
const group = [
  ...[slavery, slaveTrade, debtBondage, serfdom, servileMarriage, childGivenOver, worstForms, councilOfEurope],
  ...[echrSlavery, echrLabour, since2024, until2024, saarc, saarcPersons],
]

const standing = ({ test }: Definition<FactId>, told: Told) => conclude(test, told).standing
const because = ({ test }: Definition<FactId>, told: Told) => conclude(test, told).because ?? "facts"
const denied = (facts: readonly FactId[]) => Object.fromEntries(facts.map((fact) => [fact, "no"])) as Told
const without = (facts: readonly FactId[], left: readonly FactId[]) => facts.filter((fact) => !left.includes(fact))

/** A world in which nothing a text asks was so, and every freedom it reads is kept, but for what is told. */
function nothingBut({ test }: Definition<FactId>, told: Told): Told {
  const kept = vocabulary.filter(({ use }) => use === "protective").map(({ id }) => id as FactId)
  const freedoms = Object.fromEntries([...kept, "consent_initial"].map((fact) => [fact, "yes"])) as Told
  return { ...denied(factsOf(test)), ...freedoms, ...told }
}

/** The facts beneath each named part that stands directly in a text, or in a joint of it. */
function byPart(node: Node<FactId>): Readonly<Record<string, readonly FactId[]>> {
  if (node.kind === "element" || node.kind === "reading") return { [node.name]: factsOf(node) }
  return Object.assign({}, ...partsOf(node).map(byPart))
}

const services: readonly FactId[] = ["under_18_at_act", "meant_for_paid_sex", "sexual_services_exchanged"]
const ownership: readonly FactId[] = [
  ...(["slavery_occurred", "sold", "exchanged", "confined", "abduction", "kept_on_after_no", "can_leave"] as const),
  "control_exchanged",
]

test("LAW-34: slavery, the slave trade and the practices of 1956 read, part by part, what their words name", () => {
  expect(byPart(slavery.test)).toEqual({ slavery: ownership })
  const trade = byPart(slaveTrade.test)
  expect(Object.keys(trade)).toEqual(["to make a slave of them", "dealing in a person held in slavery"])
  expect(byPart(debtBondage.test)).toEqual({
    "work pledged for a debt": ["debt_bondage"],
    "not credited, or without limit": ["debt_bondage"],
  })
  expect(byPart(serfdom.test)).toEqual({
    "bound to live and labour on another's land": ["bound_to_land"],
    "service to that other": ["bound_to_land"],
    "not free to change it": ["servitude_occurred", "confined", "kept_on_after_no", "can_leave"],
  })
  expect(byPart(servileMarriage.test)).toEqual({
    "whom the words cover": [],
    "a practice of such marriage": [
      ...(["forced_marriage_intended", "forced_marriage_occurred", "marriage_paid_for"] as const),
      "passed_on_in_marriage",
    ],
  })
  expect(Object.keys(byPart(childGivenOver.test))).toEqual([
    ...["under 18", "given over by a parent or guardian", "with a view to exploitation"],
  ])
  expect(byPart(childGivenOver.test)["given over by a parent or guardian"]).toEqual(["given_over_by_parents"])
})

test("LAW-34: what took over the Protocol's parts reads the Protocol's facts, and what it names beside", () => {
  const protocol = factsOf(traffickingInPersons.test)
  const beside = ({ test }: Definition<FactId>) => without(factsOf(test), protocol)
  const lacking = ({ test }: Definition<FactId>) => without(protocol, factsOf(test))
  for (const one of [councilOfEurope, since2024, until2024]) expect(lacking(one)).toEqual([])
  expect(beside(councilOfEurope)).toEqual([])
  expect(beside(until2024)).toEqual(["no_real_alternative"])
  expect(beside(since2024)).toEqual(["no_real_alternative", "adopted_unlawfully", "advantage_given"])
})

test("LAW-34: article 4 reads slavery and servitude, and labour as Convention No. 29 does with exceptions of its own", () => {
  expect(factsOf(echrSlavery.test)).toEqual([...ownership, "servitude_occurred"])
  const c29 = factsOf(forcedLabour.test)
  expect(without(factsOf(echrLabour.test), c29)).toEqual([
    ...(["forced_labour_occurred", "vulnerability_used", "work_in_detention"] as const),
    "military_or_objector_service",
  ])
  expect(without(c29, factsOf(echrLabour.test))).toEqual([
    ...(["court_conviction_work", "supervised_by_public_authority", "hired_to_private_party"] as const),
    ...(["minor_communal_service", "members_consulted"] as const),
  ])
})

test("LAW-34: SAARC reads no labour and no border, and only its second definition reads a means", () => {
  expect(byPart(saarc.test)).toEqual({
    "whom the words cover": ["under_18_at_act"],
    "moving, selling or buying": [
      ...(["transported", "travel_arranged", "led_away", "sold", "exchanged", "payment_to_controller"] as const),
    ],
    "for prostitution": [
      ...(["meant_for_paid_sex", "procured", "led_away", "paid_sex_managed_intended"] as const),
      ...(["paid_sex_managed_occurred", "prostitution_of_others_exploited_intended"] as const),
      "prostitution_of_others_exploited_occurred",
    ],
    "for consideration": [
      ...(["sold", "exchanged", "payment_to_controller", "third_party_gain", "meant_for_paid_sex"] as const),
      "sexual_services_exchanged",
    ],
  })
  expect(factsOf(saarcPersons.test)).toEqual(expect.arrayContaining(["threat_violence", "deceived_job"]))
})

test("LAW-34: no journey, no border, and no consent but where labour must be offered voluntarily", () => {
  for (const { id, test } of group) {
    const read = factsOf(test)
    expect([id, read.filter((fact) => /^moved_|^move_|entry_exit|other_country/.test(fact))]).toEqual([id, []])
    const consents = read.filter((fact) => fact.startsWith("consent_"))
    expect([id, consents]).toEqual([id, id === echrLabour.id ? ["consent_initial"] : []])
  }
})

test("LAW-34: an unknown that is written down changes nothing", () => {
  for (const one of group) {
    const facts = factsOf(one.test)
    const unknown = Object.fromEntries(facts.map((fact) => [fact, "unknown"])) as Told
    const told = Object.fromEntries(facts.filter((_, at) => at % 3 === 0).map((fact) => [fact, "yes"])) as Told
    expect(conclude(one.test, unknown)).toEqual(conclude(one.test, {}))
    expect(conclude(one.test, { ...unknown, ...told })).toEqual(conclude(one.test, told))
  }
})

const carried = { recruited: "yes", surrogacy_exploited_occurred: "yes", means_only_later: "no" } as const

test("LAW-35: an adult who carried a child for others is within the Directive only by a means, and a child without one", () => {
  const adult = nothingBut(since2024, { ...carried, under_18_at_act: "no" })
  expect(standing(since2024, adult)).toBe("no")
  expect(standing(since2024, { ...adult, deceived_conditions: "yes" })).toBe("yes")
  expect(standing(since2024, { ...adult, under_18_at_act: "yes" })).toBe("yes")
  expect(standing(since2024, nothingBut(since2024, { recruited: "yes", advantage_given: "yes" }))).toBe("no")
})

test("LAW-35: until 13 July 2024 surrogacy and marriage are uses outside the list, and the text is kept for its days", () => {
  const told = { recruited: "yes", deceived_conditions: "yes" } as const
  for (const purpose of ["surrogacy_exploited_occurred", "forced_marriage_intended"] as const) {
    const before = nothingBut(until2024, { ...told, [purpose]: "yes" })
    expect([standing(until2024, before), because(until2024, before)]).toEqual(["unknown", "law open"])
    expect(standing(since2024, nothingBut(since2024, { ...told, [purpose]: "yes" }))).toBe("yes")
  }
  const days = ["2011-04-14", "2011-04-15", "2024-07-13", "2024-07-14"]
  expect(days.map((day) => isInForce(until2024, day))).toEqual([false, true, true, false])
  expect(days.map((day) => isInForce(since2024, day))).toEqual([false, false, false, true])
})

test("LAW-35: what changed in 2024 is three purposes, and the words on a child's means", () => {
  const { facts, words } = whatChanged(until2024, since2024)
  expect(facts).toEqual({ gone: [], come: ["adopted_unlawfully", "advantage_given"] })
  expect(words.gone.map(({ cites }) => cites)).toEqual(["2(1), 2(5)"])
  expect(words.come.map(({ quotes }) => quotes)).toEqual([
    "even if none of the means … unless the surrogate mother is a child",
    "the exploitation of surrogacy",
    "the exploitation … of forced marriage",
    "the exploitation … of illegal adoption",
  ])
})

test("LAW-35: a way that was open but could not be lived with is a reading of the Directive, and enough elsewhere", () => {
  const used = { harboured: "yes", forced_labour_occurred: "yes", vulnerability_used: "yes" } as const
  const hard = { ...used, no_acceptable_alternative: "yes" } as const
  for (const one of [since2024, until2024]) {
    expect(because(one, nothingBut(one, hard))).toBe("law open")
    expect(standing(one, nothingBut(one, { ...hard, no_real_alternative: "yes" }))).toBe("yes")
    expect(standing(one, nothingBut(one, used))).toBe("no")
  }
  for (const one of [traffickingInPersons, councilOfEurope]) expect(standing(one, nothingBut(one, hard))).toBe("yes")
})

test("LAW-35: an adoption outside the law from which others gain is a reading where the child is not used", () => {
  const adopted = { under_18_at_act: "yes", received: "yes", adopted_unlawfully: "yes" } as const
  const gain = nothingBut(since2024, { ...adopted, advantage_given: "yes" })
  expect(because(since2024, gain)).toBe("law open")
  expect(standing(since2024, nothingBut(since2024, adopted))).toBe("no")
  expect(standing(since2024, { ...gain, illegal_adoption_occurred: "yes" })).toBe("yes")
})

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

test("LAW-4, LAW-39: for a child the Council of Europe and the Directive need no means either, and are open while the age is", () => {
  const told = { harboured: "yes", forced_labour_occurred: "yes" } as const
  for (const one of [councilOfEurope, since2024, until2024]) {
    expect(standing(one, { ...told, under_18_at_act: "yes" })).toBe("yes")
    expect(standing(one, told)).toBe("unknown")
    expect(standing(one, { ...told, deceived_job: "yes" })).toBe("yes")
  }
  expect(definitions).toEqual(expect.arrayContaining(group))
  expect(services.every((fact) => factsOf(childGivenOver.test).includes(fact))).toBe(true)
})
