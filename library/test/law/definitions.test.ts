import { type FactId, factById, vocabulary } from "distinguo/facts"
import {
  definitions,
  forcedLabour,
  humanTrafficking,
  isInForce,
  partsFromMemory,
  severeFormForSexSince2015,
  traffickingInPersons,
  traffickingInSouthAfrica,
  versionsOf,
} from "distinguo/law"
import {
  check,
  conclude,
  evaluate,
  factsOf,
  type Node,
  open,
  partsOf,
  polarities,
  type Standings,
} from "distinguo/reasoning"
import { sourceById, sources } from "distinguo/sources"
import { expect, test } from "vitest"
import { readInCommonLaw } from "./read-in-common-law.ts"

const known = {
  facts: new Set(vocabulary.map(({ id }) => id)),
  sources: new Set(sources.map(({ id }) => id)),
}
const protocol = (standings: Standings<FactId>) => conclude(traffickingInPersons.test, standings).standing
const c29 = (standings: Standings<FactId>) => conclude(forcedLabour.test, standings).standing
const factsFor = (use: string) => vocabulary.filter((fact) => fact.use === use).map(({ id }) => id as FactId)
const denied = (facts: readonly FactId[]) => Object.fromEntries(facts.map((fact) => [fact, "no"])) as Standings<FactId>

/** The facts beneath the part of a definition that bears a name. */
function factsUnder(test: Node<FactId>, name: string): readonly FactId[] {
  if (test.kind === "element" && test.name === name) return factsOf(test)
  return partsOf(test).flatMap((part) => factsUnder(part, name))
}

test("LAW-1: every definition keeps every invariant", () => {
  expect(definitions.flatMap((definition) => check(definition, known))).toEqual([])
  expect(check(traffickingInPersons, { ...known, facts: new Set() }).length).toBeGreaterThan(0)
})

test("LAW-2: consent is read only by a text's own voluntariness element, and alone settles nothing", () => {
  const consents = vocabulary.map(({ id }) => id).filter((id) => id.startsWith("consent_"))
  expect(consents.length).toBeGreaterThanOrEqual(4)
  expect(factsOf(traffickingInPersons.test).filter((fact) => consents.includes(fact))).toEqual([])
  const voluntary = factsUnder(forcedLabour.test, "not offered voluntarily")
  expect(factsOf(forcedLabour.test).filter((fact) => consents.includes(fact))).toEqual(["consent_initial"])
  expect(voluntary).toContain("consent_initial")
  expect([c29({ consent_initial: "yes" }), c29({ consent_initial: "no" })]).toEqual(["unknown", "unknown"])
})

test("LAW-3: an adult who was harboured, with no means told yet, is unknown and not a 'no'", () => {
  const standings = { harboured: "yes", forced_labour_intended: "yes", under_18_at_act: "no" } as const
  const way = { "prostitution of others": "any gain", "uses outside the list": "by itself" }
  expect(evaluate(traffickingInPersons.test, standings, way)).toBe("unknown")
  expect(protocol(standings)).toBe("unknown")
})

test("LAW-4: a child needs no means, and with the age unknown a means is enough", () => {
  const told = { harboured: "yes", forced_labour_occurred: "yes" } as const
  expect(protocol({ ...told, under_18_at_act: "yes" })).toBe("yes")
  expect(protocol({ ...told, deceived_job: "yes" })).toBe("yes")
  expect(protocol(told)).toBe("unknown")
})

test("LAW-5: moving, selling sex or a condition of work is read only where a text names it, and these are all of them", () => {
  const unread = [...factsFor("circles"), ...factsFor("conditions"), ...factsFor("person")]
  expect(unread).toContain("hours_excessive")
  const read = definitions.flatMap(({ id, inForce, test }) => {
    const facts = factsOf(test).filter((fact) => unread.includes(fact))
    return inForce.until === undefined && facts.length > 0 ? [[id, facts]] : []
  })
  const services = ["sexual_services_exchanged"]
  expect(Object.fromEntries(read)).toEqual({
    // "All work or service", "forced labour or services", and a child in sex for pay.
    "un-protocol-2000/trafficking-in-persons": services,
    "ilo-c29/forced-labour": services,
    "us-tvpa/severe-form-labor": services,
    "uk-modern-slavery-act-2015/s1-slavery-servitude-forced-labour": services,
    "za-trafficking-act-2013/s4-1-trafficking-in-persons": services,
    "za-trafficking-act-2013/s4-2-adoption-or-forced-marriage": services,
    // Named as prostitution or a commercial sex act; and travel.
    "un-convention-1949/exploitation-of-prostitution": services,
    "us-tvpa/severe-form-sex": services,
    "us-18-usc-1589/forced-labor": services,
    "us-18-usc-1591/sex-trafficking": services,
    "uk-modern-slavery-act-2015/s2-human-trafficking": ["moved_within", "moved_across_border", ...services],
    // Texts that took over the Protocol's parts, "any work", a child in sex for pay; and work likely to harm a child.
    "supplementary-convention-1956/child-given-over": services,
    "ilo-c182/worst-forms-of-child-labour": [...services, "conditions_hazardous"],
    "coe-trafficking-convention-2005/trafficking-in-human-beings": services,
    "echr/art-4-2-forced-labour": services,
    "eu-directive-2011-36/trafficking-in-human-beings": services,
    // "For prostitution".
    "saarc-convention-2002/trafficking": services,
    "saarc-convention-2002/persons-subjected-to-trafficking": services,
    ...readInCommonLaw,
    // Scotland to India: services of any kind, prostitution by its name, and travel in Northern Ireland alone.
    "scotland-2015-act/s1-human-trafficking": services,
    "scotland-2015-act/s4-slavery-servitude-forced-labour": services,
    "northern-ireland-2015-act/s2-human-trafficking": ["moved_within", "moved_across_border", ...services],
    "nl-sr-273f/limb-1": services,
    "nl-sr-273f/limb-2": services,
    "nl-sr-273f/limb-3": services,
    "nl-sr-273f/limb-4": services,
    "nl-sr-273f/limb-5": services,
    "nl-sr-273f/limb-6": services,
    "nl-sr-273f/limb-8": services,
    "nl-sr-273f/limb-9": services,
    "de-stgb/232": services,
    "de-stgb/232a-1": services,
    "de-stgb/232a-3": services,
    "de-stgb/232b": services,
    "de-stgb/233a": services,
    "in-bns-2023/s143-trafficking": services,
    "in-bns-2023/s144-exploitation-of-a-trafficked-person": services,
    "in-itpa-1956/s3": services,
    "in-itpa-1956/s4": services,
    "in-itpa-1956/s5": services,
    "in-itpa-1956/s6": services,
  })
})

test("LAW-17: harm by authorities, clients or partners is read by no definition", () => {
  const harms = vocabulary.map(({ id }) => id).filter((id) => id.startsWith("harmed_by_"))
  expect(harms.length).toBeGreaterThanOrEqual(13)
  for (const { test } of definitions) expect(factsOf<string>(test).filter((fact) => harms.includes(fact))).toEqual([])
})

test("LAW-6: a purpose is shown by either route, and absent only when both are denied", () => {
  const adult = { recruited: "yes", deceived_job: "yes", under_18_at_act: "no" } as const
  expect(protocol({ ...adult, servitude_intended: "yes" })).toBe("yes")
  expect(protocol({ ...adult, servitude_occurred: "yes", servitude_intended: "no" })).toBe("yes")
  const purposes = factsUnder(traffickingInPersons.test, "purpose").filter((fact) => !fact.endsWith("_intended"))
  expect(protocol({ ...adult, ...denied(purposes) })).toBe("unknown")
  expect(protocol({ ...adult, ...denied(factsUnder(traffickingInPersons.test, "purpose")) })).toBe("no")
})

test("LAW-7: a fact that protects stands against a definition or nowhere", () => {
  const protective = factsFor("protective")
  expect(protective).toContain("can_leave")
  for (const { test } of definitions) {
    const sides = polarities(test)
    expect(protective.filter((fact) => (sides.get(fact) ?? "against") !== "against")).toEqual([])
  }
})

test("LAW-8: every fact kept for definitions is read by one", () => {
  const read = new Set(definitions.flatMap(({ test }) => factsOf(test)))
  expect(factsFor("definitions").filter((fact) => !read.has(fact))).toEqual([])
})

test("LAW-9: an open list is not absent when each thing listed is denied", () => {
  const purposes = factsUnder(traffickingInPersons.test, "purpose")
  const listed = purposes.filter((fact) => !fact.startsWith("other_exploitation"))
  expect(protocol({ recruited: "yes", deceived_job: "yes", ...denied(listed) })).toBe("unknown")
  const penalties = factsUnder(forcedLabour.test, "menace of any penalty")
  const named = penalties.filter((fact) => fact !== "penalty_other")
  expect(c29({ work_or_service: "yes", ...denied(named) })).toBe("unknown")
  expect(c29({ work_or_service: "yes", ...denied(penalties) })).toBe("no")
})

test("LAW-10: poverty alone is no means; that someone knew and used it is asked apart", () => {
  const told = { recruited: "yes", forced_labour_occurred: "yes", under_18_at_act: "no" } as const
  expect(protocol({ ...told, no_acceptable_alternative: "yes" })).toBe("unknown")
  const used = { ...told, no_acceptable_alternative: "yes", vulnerability_used: "yes" } as const
  expect(protocol(used)).toBe("yes")
  const means = factsUnder(traffickingInPersons.test, "means")
  const others = means.filter((fact) => fact !== "no_acceptable_alternative" && fact !== "under_18_at_act")
  expect(protocol({ ...told, ...denied(others), no_acceptable_alternative: "yes" })).toBe("no")
})

const exacted = { work_or_service: "yes", threat_violence: "yes", can_leave: "no" } as const

test("LAW-11: one answer settles all exceptions for private work", () => {
  expect(c29(exacted)).toBe("unknown")
  expect(c29({ ...exacted, required_by_state_or_community: "no" })).toBe("yes")
})

test("LAW-11: it is asked as anyone would ask it, and after a no the single exceptions matter no more", () => {
  expect(factById("required_by_state_or_community")).toMatchObject({ asking: "open", topic: "work and pay" })
  const single = ["military_service_work", "court_conviction_work", "emergency_work", "minor_communal_service"] as const
  const exacted = { work_or_service: "yes", threat_violence: "yes" } as const
  const openNow = (told: Standings<FactId>) =>
    open(forcedLabour.test, told).facts.filter((fact) => single.some((one) => one === fact))
  expect(openNow({ ...exacted, required_by_state_or_community: "yes" }).length).toBe(single.length)
  expect(openNow({ ...exacted, required_by_state_or_community: "no" })).toEqual([])
})

test("LAW-11: supervised work after a conviction is an exception, unless it was hired out", () => {
  const convict = {
    ...exacted,
    required_by_state_or_community: "yes",
    court_conviction_work: "yes",
    supervised_by_public_authority: "yes",
  } as const
  expect(c29({ ...convict, hired_to_private_party: "no" })).toBe("no")
  expect(c29(convict)).toBe("unknown")
  const others = ["military_service_work", "civic_obligation_work", "emergency_work", "minor_communal_service"] as const
  expect(c29({ ...convict, hired_to_private_party: "yes", ...denied(others) })).toBe("yes")
})

test("LAW-12: where the Protocol leaves the exploitation of prostitution undefined, each reading is shown", () => {
  const purposes = factsUnder(traffickingInPersons.test, "purpose").filter((fact) => fact !== "third_party_gain")
  const told = { ...denied(purposes), recruited: "yes", deceived_conditions: "yes", third_party_gain: "yes" } as const
  const { standing, because, readings } = conclude(traffickingInPersons.test, told)
  expect([standing, because]).toEqual(["unknown", "law open"])
  for (const { chosen, standing } of readings) {
    expect(standing).toBe(chosen["prostitution of others"] === "any gain" ? "yes" : "no")
  }
})

test("LAW-12: a use that an open list does not name is open, and settled once a listed form is shown", () => {
  const purposes = factsUnder(traffickingInPersons.test, "purpose")
  const told = { ...denied(purposes), recruited: "yes", threat_violence: "yes", begging_occurred: "yes" } as const
  const adult = { ...told, means_only_later: "no", under_18_at_act: "no" } as const
  expect(conclude(traffickingInPersons.test, adult)).toMatchObject({ standing: "unknown", because: "law open" })
  expect(protocol({ ...adult, forced_labour_occurred: "yes" })).toBe("yes")
})

test("LAW-20: forced labour as Convention No. 29 defines it is a purpose of trafficking, and no agreement is read for it", () => {
  const worked = { recruited: "yes", deceived_job: "yes", under_18_at_act: "no", work_or_service: "yes" } as const
  const held = { ...worked, wages_withheld: "yes", can_leave: "no", required_by_state_or_community: "no" } as const
  expect(protocol(worked)).toBe("unknown")
  expect(protocol(held)).toBe("yes")
  for (const consent_initial of ["yes", "no"] as const) expect(protocol({ ...held, consent_initial })).toBe("yes")
})

test("LAW-21: a client's blow is not what made someone do it, and their not being free to leave shows what did", () => {
  const blow = { patronised: "yes", sexual_services_exchanged: "yes", violence_physical: "yes" } as const
  const severe = (more: Standings<FactId>) =>
    conclude(severeFormForSexSince2015.test, { ...blow, under_18_at_act: "no", ...more }).standing
  expect(severe({})).toBe("unknown")
  expect(severe({ can_leave: "no" })).toBe("yes")
})

test("LAW-22: a child in sex for pay is a purpose, however fairly anyone shared", () => {
  const child = { under_18_at_act: "yes", recruited: "yes", sexual_services_exchanged: "yes" } as const
  expect(protocol(child)).toBe("yes")
  expect(conclude(traffickingInSouthAfrica.test, child).standing).toBe("yes")
  expect(protocol({ ...child, under_18_at_act: "no" })).toBe("unknown")
})

test("LAW-23: what was known is no view at the journey where it was planned, and done, only later", () => {
  const later = { plan_only_later: "yes", means_only_later: "yes" } as const
  const told = { recruited: "yes", travel_arranged: "yes", slavery_occurred: "yes", actor_knew: "yes" } as const
  const view = factsUnder(humanTrafficking.test, "with a view to it")
  const others = denied(view.filter((fact) => !["actor_knew", "plan_only_later", "means_only_later"].includes(fact)))
  const uk = (more: Standings<FactId>) => conclude(humanTrafficking.test, { ...others, ...told, ...more }).standing
  expect([uk(later), uk({ ...later, plan_only_later: "no" }), uk({})]).toEqual(["no", "yes", "unknown"])
})

test("LAW-15: recruited honestly, and everything bad only later, is open on whether the means served the act", () => {
  const told = {
    recruited: "yes",
    threat_denounce: "yes",
    forced_labour_occurred: "yes",
    under_18_at_act: "no",
  } as const
  expect(protocol(told)).toBe("unknown")
  expect(protocol({ ...told, means_only_later: "no" })).toBe("yes")
  expect(protocol({ ...told, means_only_later: "yes" })).toBe("unknown")
  const beginnings = factsUnder(traffickingInPersons.test, "the means served the act")
  const noneOfThem = denied(beginnings.filter((fact) => fact !== "under_18_at_act"))
  expect(protocol({ ...told, ...noneOfThem, means_only_later: "yes" })).toBe("no")
  expect(protocol({ ...told, harboured: "yes", means_only_later: "yes" })).toBe("yes")
})

test("LAW-16: each means alone, told of an adult who was harboured for forced labour, is enough", () => {
  const told = { harboured: "yes", forced_labour_occurred: "yes", under_18_at_act: "no" } as const
  const together = ["no_acceptable_alternative", "vulnerability_used"]
  const means = factsUnder(traffickingInPersons.test, "means").filter((fact) => fact !== "under_18_at_act")
  for (const fact of means.filter((one) => !together.includes(one)))
    expect([fact, protocol({ ...told, [fact]: "yes" })]).toEqual([fact, "yes"])
  for (const fact of together) expect(protocol({ ...told, [fact]: "yes" } as Standings<FactId>)).toBe("unknown")
})

test("LAW-13: the first and the last day of a text count", () => {
  const dated = { ...forcedLabour, inForce: { from: "1932-05-01", until: "1999-12-31", mark: "checked" } } as const
  const days = ["1932-04-30", "1932-05-01", "1999-12-31", "2000-01-01"]
  expect(days.map((day) => isInForce(dated, day))).toEqual([false, true, true, false])
  expect(isInForce(traffickingInPersons, "2003-12-24")).toBe(false)
  expect(versionsOf("no/such-definition")).toEqual([])
})

test("LAW-14: every citation leads to a source that says what was compared and what it does not show", () => {
  for (const { id, title, by, date, checked, doesNotShow } of sources) {
    expect([id, title, by, date, checked, doesNotShow].every((part) => part.length > 3)).toBe(true)
  }
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
  expect(vocabulary.filter(({ source }) => sourceById(source).id !== source)).toEqual([])
  expect(() => sourceById("hearsay")).toThrow()
  expect(partsFromMemory(forcedLabour)).toEqual(["what counts as a penalty", "what takes the free offer away"])
  expect(partsFromMemory(traffickingInPersons)).toContain("the day it came into force")
})
