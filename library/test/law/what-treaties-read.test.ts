import type { FactId } from "distinguo/facts"
import { definitions, forcedLabour, traffickingInPersons } from "distinguo/law"
import { conclude, type Definition, factsOf, type Node, partsOf } from "distinguo/reasoning"
import { expect, test } from "vitest"
import {
  childGivenOver,
  councilOfEurope,
  debtBondage,
  echrLabour,
  echrSlavery,
  group,
  saarc,
  saarcPersons,
  serfdom,
  servileMarriage,
  since2024,
  slavery,
  slaveTrade,
  type Told,
  until2024,
  worstForms,
} from "./treaties-at-hand.ts"

const without = (facts: readonly FactId[], left: readonly FactId[]) => facts.filter((fact) => !left.includes(fact))

/** The facts beneath each named part that stands directly in a text, or in a joint of it. */
function byPart(node: Node<FactId>): Readonly<Record<string, readonly FactId[]>> {
  if (node.kind === "element" || node.kind === "reading") return { [node.name]: factsOf(node) }
  return Object.assign({}, ...partsOf(node).map(byPart))
}

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
  const bothRoutes = (...names: readonly string[]) => names.flatMap((name) => [`${name}_intended`, `${name}_occurred`])
  expect(byPart(childGivenOver.test)).toEqual({
    "under 18": ["under_18_at_act"],
    "given over by a parent or guardian": ["given_over_by_parents"],
    "with a view to exploitation": [
      ...["under_18_at_act", "meant_for_paid_sex", "sexual_services_exchanged"],
      ...bothRoutes("forced_labour", "child_labour_worst_form", "sexual_exploitation"),
      ...bothRoutes("prostitution_of_others_exploited", "slavery", "servitude", "begging", "criminal_activities"),
      ...bothRoutes("armed_conflict_use", "organ_removal", "illegal_adoption", "other_exploitation"),
      "debt_bondage",
    ],
  })
})

test("LAW-34: Convention No. 182 reads for each of its four forms what the form names", () => {
  const [, four] = partsOf(worstForms.test)
  if (four === undefined) throw new Error("the four forms stand second")
  const forms = byPart(partsOf(four)[0] ?? four)
  expect(Object.keys(forms)).toEqual([
    ...["slavery and what is similar", "sex for pay, and pornography", "illicit activities", "work likely to harm"],
  ])
  expect(forms["sex for pay, and pornography"]).toEqual([
    ...["sexual_services_exchanged", "meant_for_paid_sex", "procured", "enticed", "advertised", "patronised"],
    "sexual_images_made",
  ])
  expect(forms["illicit activities"]).toEqual(["criminal_activities_intended", "criminal_activities_occurred"])
  expect(forms["work likely to harm"]).toEqual(["child_labour_worst_form_occurred", "conditions_hazardous"])
  expect(forms["slavery and what is similar"]).toEqual(
    expect.arrayContaining(["sold", "debt_bondage", "bound_to_land"]),
  )
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

test("LAW-14, LAW-34: the criteria of Convention No. 29 name it as their source wherever another text reads them", () => {
  const cited = definitions.flatMap(({ id, source, test: root }) => {
    const found: string[] = []
    const walk = (node: Node<FactId>): void => {
      const borrowed = ["menace of any penalty", "not offered voluntarily", "work under a menace"]
      if (node.kind === "element" && borrowed.includes(node.name)) found.push(node.source ?? source)
      for (const part of partsOf(node)) walk(part)
    }
    walk(root)
    return found.map((from) => `${id}: ${from}`)
  })
  expect(cited.length).toBeGreaterThan(10)
  expect(cited.filter((one) => !one.endsWith(": ilo-c29"))).toEqual([])
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
