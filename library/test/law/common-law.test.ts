import { type FactId, factById, vocabulary } from "distinguo/facts"
import {
  asksForNoCoercion,
  definitions,
  forcedLabor,
  isInForce,
  severeFormForLabour,
  severeFormForSexSince2015,
  versionsOf,
  whatChanged,
} from "distinguo/law"
import { conclude, factsOf, type Node, partsOf, type Standings } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"

const jurisdictions = ["us-tvpa/", "us-18-usc-", "ca-", "au-", "nz-"]
const before = ["severe-form", "1589/", "1591/"]
const later = definitions.filter(
  ({ id, inForce }) =>
    inForce.until === undefined &&
    jurisdictions.some((one) => id.startsWith(one)) &&
    !before.some((one) => id.includes(one)),
)

function lawOf(id: string) {
  const found = versionsOf(id).find(({ inForce }) => inForce.until === undefined)
  if (found === undefined) throw new Error(`no definition ${id}`)
  return found
}

const says = (id: string, told: Standings<FactId>) => conclude(lawOf(id).test, told).standing
const denied = (id: string, ...but: readonly FactId[]) =>
  Object.fromEntries(
    factsOf(lawOf(id).test)
      .filter((fact) => !but.includes(fact))
      .map((fact) => [fact, vocabulary.find((one) => one.id === fact)?.use === "protective" ? "yes" : "no"]),
  ) as Standings<FactId>

const anyStandings = fc.dictionary(
  fc.constantFrom(...vocabulary.map(({ id }) => id)),
  fc.constantFrom("yes", "no", "unknown", "contested"),
  { maxKeys: 60 },
) as fc.Arbitrary<Standings<FactId>>

/** What pressed someone into it: the words "induced", "compel", "compliance" are read through these (LAW-21). */
const madeToDoIt = "can_refuse_clients sexual_exploitation_intended sexual_exploitation_occurred"
const paid = "meant_for_paid_sex sexual_services_exchanged"
const managed = "paid_sex_managed_intended paid_sex_managed_occurred procured enticed third_party_gain premises_let"
const over = "entry_arranged moved_across_border transported travel_arranged"
const intoAustralia = `${over} entry_exit_arranged received`

/** Every fact about sex, age and moving that a text reads, beside the text. Violence of a sexual kind is violence. */
const readByWord: Readonly<Record<string, string>> = {
  "us-tvpa/sex-trafficking-bare": `harboured transported travel_arranged patronised solicited ${paid} ${managed} ${madeToDoIt}`,
  "us-tvpa/wider-label": `harboured transported travel_arranged patronised solicited under_18_at_act ${paid} ${managed} ${madeToDoIt}`,
  "us-18-usc-1581/peonage": "sexual_services_exchanged",
  "us-18-usc-1583/enticement-into-slavery": "transported travel_arranged moved_within moved_across_border",
  "us-18-usc-1584/involuntary-servitude": `sexual_services_exchanged ${over} ${madeToDoIt}`,
  "us-18-usc-1590/trafficking-for-labor": `sexual_services_exchanged harboured ${over} ${madeToDoIt}`,
  "us-18-usc-1592/papers": `harboured transported enticed advertised patronised solicited under_18_at_act ${paid} ${madeToDoIt}`,
  "us-18-usc-1597/immigration-papers": "sexual_services_exchanged",
  "ca-criminal-code/s279-01-trafficking": `sexual_services_exchanged transported transferred received harboured ${madeToDoIt}`,
  "ca-criminal-code/s279-011-trafficking-under-18": `under_18_at_act sexual_services_exchanged transported transferred received harboured ${madeToDoIt}`,
  "ca-irpa/s118-trafficking-into-canada": `entry_exit_arranged received harboured ${over} ${madeToDoIt}`,
  "au-criminal-code/s270-1-slavery": "",
  "au-criminal-code/s270-4-servitude": "sexual_services_exchanged",
  "au-criminal-code/s270-6-forced-labour": "sexual_services_exchanged",
  "au-criminal-code/s270-7a-forced-marriage": "married_under_16",
  "au-criminal-code/s270-1a-debt-bondage": "",
  "au-criminal-code/s270-7-deceptive-recruiting": paid,
  "au-criminal-code/s271-2-1-by-coercion": `${intoAustralia} ${madeToDoIt}`,
  "au-criminal-code/s271-2-1b-with-recklessness": `${intoAustralia} sexual_services_exchanged married_under_16`,
  "au-criminal-code/s271-2-2-by-deception": `${intoAustralia} ${paid}`,
  "au-criminal-code/s271-4-children": `${intoAustralia} under_18_at_act married_under_16 ${paid}`,
  "au-criminal-code/s271-5-domestic": `moved_within transported travel_arranged married_under_16 ${paid} ${madeToDoIt}`,
  "nz-crimes-act-1961/s98d-trafficking": `entry_arranged entry_exit_arranged received transported travel_arranged transferred harboured prostitution_of_others_exploited_intended prostitution_of_others_exploited_occurred ${paid} ${madeToDoIt}`,
  "nz-crimes-act-1961/s98aa-dealing-under-18": `under_18_at_act patronised transported entry_arranged entry_exit_arranged travel_arranged sexual_exploitation_intended sexual_exploitation_occurred ${paid}`,
  "nz-crimes-act-1961/s98-slavery":
    "under_18_at_act sexual_services_exchanged sexual_exploitation_intended sexual_exploitation_occurred transferred received transported entry_arranged entry_exit_arranged",
  "nz-prostitution-reform-act-2003/s16-inducing-or-compelling": `procured ${paid} ${madeToDoIt}`,
}

test("LAW-41: every fact about sex, age and moving stands beside the text that reads it", () => {
  const ofThese = (id: FactId) =>
    (factById(id).adultOnly && id !== "violence_sexual") ||
    ["age", "moving"].includes(factById(id).topic) ||
    /^(travel_arranged|entry_(exit_)?arranged|harboured|received)$/.test(id)
  for (const { id, test } of later)
    expect([id, factsOf(test).filter(ofThese).sort()]).toEqual([
      id,
      (readByWord[id] ?? "not listed").split(" ").filter(Boolean).sort(),
    ])
  expect(later.length).toBe(Object.keys(readByWord).length)
})

test("LAW-41, PROMISE-4: no consent, no harm by authorities, and nothing about who lives with whom is read or kept", () => {
  const never = /^(consent_|harmed_by_|in_danger)/
  for (const { id, test } of later) expect([id, factsOf(test).filter((fact) => never.test(fact))]).toEqual([id, []])
  const company = /\b(lives? with|flatmates?|keeps? (them|someone) company|works? alongside)\b/i
  expect(vocabulary.filter(({ label, meaning }) => company.test(`${label} ${meaning}`))).toEqual([])
  expect(company.test("The person lives with someone.")).toBe(true)
})

test("LAW-41: what is unknown, and any fact that a text does not read, changes nothing", () => {
  fc.assert(
    fc.property(anyStandings, fc.constantFrom(...later), (told, { test }) => {
      const read = factsOf(test)
      const only = Object.fromEntries(Object.entries(told).filter(([fact]) => read.includes(fact as FactId)))
      const all = Object.fromEntries(vocabulary.map(({ id }) => [id, told[id as FactId] ?? "unknown"]))
      expect(conclude(test, told)).toEqual(conclude<FactId>(test, only))
      expect(conclude<FactId>(test, all)).toEqual(conclude(test, told))
    }),
    { numRuns: 300 },
  )
})

test("LAW-42: in Canada a child has the same test as an adult, and selling sex is not by itself within it", () => {
  fc.assert(
    fc.property(anyStandings, (told) => {
      const child = { ...told, under_18_at_act: "yes" } as const
      const [adults, childs] = ["s279-01-trafficking", "s279-011-trafficking-under-18"]
      expect(says(`ca-criminal-code/${childs}`, child)).toBe(says(`ca-criminal-code/${adults}`, child))
    }),
    { numRuns: 300 },
  )
  const id = "ca-criminal-code/s279-011-trafficking-under-18"
  const alone = { ...denied(id), under_18_at_act: "yes", harboured: "yes", sexual_services_exchanged: "yes" } as const
  expect(says(id, alone)).toBe("no")
  expect(says(id, { ...alone, threat_violence: "yes", kept_on_after_no: "yes" })).toBe("yes")
})

test("LAW-42: what threatens a body threatens safety; each other pressure alone leaves it to a reading", () => {
  const id = "ca-criminal-code/s279-01-trafficking"
  const made = { ...denied(id), harboured: "yes", work_or_service: "yes", kept_on_after_no: "yes" } as const
  expect(says(id, made)).toBe("no")
  for (const fact of ["violence_physical", "threat_family", "children_used", "made_to_believe_harm"] as const)
    expect([fact, says(id, { ...made, [fact]: "yes" })]).toEqual([fact, "yes"])
  for (const fact of ["wages_withheld", "psych_abuse", "debt_bondage", "deceived_job", "power_abuse"] as const)
    expect([fact, conclude(lawOf(id).test, { ...made, [fact]: "yes" }).because]).toEqual([fact, "law open"])
})

test("LAW-42: the presumption of section 279.01(3) is a warning beside the text, and no part of it", () => {
  for (const id of ["s279-01-trafficking", "s279-011-trafficking-under-18"]) {
    const { notes, test } = lawOf(`ca-criminal-code/${id}`)
    expect(notes.join(" ")).toContain("279.01(3)")
    expect(JSON.stringify(test)).not.toContain("279.01(3)")
  }
})

test("LAW-43: whoever meets a severe form meets the wider label, and not the other way round", () => {
  const id = "us-tvpa/wider-label"
  const facts = factsOf(lawOf(id).test)
  const likely = fc.subarray([...facts], { minLength: 4 }).map((told): Standings<FactId> => {
    const lost = (fact: FactId) => (factById(fact).use === "protective" ? "no" : "yes")
    return Object.fromEntries(told.map((fact) => [fact, lost(fact)]))
  })
  let met = 0
  fc.assert(
    fc.property(likely, (told) => {
      for (const { test } of [severeFormForSexSince2015, severeFormForLabour]) {
        if (conclude(test, told).standing !== "yes") continue
        met += 1
        expect(says(id, told)).toBe("yes")
      }
    }),
    { numRuns: 300 },
  )
  expect(met).toBeGreaterThan(100)
  const severe = { harboured: "yes", sexual_services_exchanged: "yes", deceived_job: "yes" } as const
  expect(conclude(severeFormForSexSince2015.test, severe).standing).toBe("yes")
  expect(says(id, severe)).toBe("yes")
  const fair = { ...denied(id), recruited: "yes", meant_for_paid_sex: "yes" } as const
  expect([says(id, fair), conclude(severeFormForSexSince2015.test, fair).standing]).toEqual(["yes", "no"])
  expect(asksForNoCoercion(lawOf(id), { ...fair, under_18_at_act: "no" })).toBe(true)
  expect(asksForNoCoercion(lawOf(id), { ...fair, under_18_at_act: "unknown" })).toBe(false)
  for (const { notes } of [lawOf(id), lawOf("us-tvpa/sex-trafficking-bare")])
    expect(notes.join(" ")).toContain("No force, fraud or coercion is asked for")
})

test("LAW-43: before 29 May 2015 asking and paying for it were no acts", () => {
  for (const id of ["us-tvpa/sex-trafficking-bare", "us-tvpa/wider-label"]) {
    const [newer, older] = versionsOf(id)
    if (newer === undefined || older === undefined) throw new Error("there are two versions")
    expect([isInForce(older, "2015-05-28"), isInForce(newer, "2015-05-28")]).toEqual([true, false])
    expect([isInForce(older, "2015-05-29"), isInForce(newer, "2015-05-29")]).toEqual([false, true])
    const act = (test: Node<FactId>): readonly FactId[] =>
      test.kind === "element" && test.cites === "7102(12)" && /^act/.test(test.name)
        ? factsOf(test)
        : partsOf(test).flatMap(act)
    expect(act(newer.test)).toContain("patronised")
    expect(act(older.test)).not.toContain("patronised")
    expect(act(older.test)).toContain("harboured")
  }
})

test("LAW-44: kept papers need another wrong, and never reach someone who was used so themselves", () => {
  const id = "us-18-usc-1592/papers"
  const kept = { ...denied(id), docs_confiscated: "yes" } as const
  expect(says(id, kept)).toBe("no")
  expect(says(id, { ...kept, forced_labour_intended: "yes" })).toBe("yes")
  expect(says(id, { ...kept, forced_labour_intended: "yes", done_by_someone_used_too: "unknown" })).toBe("unknown")
  expect(says(id, { ...kept, forced_labour_intended: "yes", done_by_someone_used_too: "yes" })).toBe("no")
  const held = { ...kept, work_or_service: "yes", obtained: "yes", threat_violence: "yes", can_leave: "no" } as const
  expect(says(id, held)).toBe("yes")
})

test("LAW-44: each section stands in another with its own source and its name", () => {
  const sourcesIn = (node: Node<FactId>): readonly string[] => [
    ...(node.kind === "element" && /\((7102|1589)[^)]*\)/.test(node.name) ? [`${node.source}`] : []),
    ...partsOf(node).flatMap(sourcesIn),
  ]
  expect(new Set(sourcesIn(lawOf("us-18-usc-1592/papers").test))).toEqual(
    new Set(["us-18-usc-chapter-77", "us-22-usc-7102"]),
  )
})

test("LAW-44: pressure through pay alone is of section 1589 and not of section 1584", () => {
  const id = "us-18-usc-1584/involuntary-servitude"
  const pay = { work_or_service: "yes", obtained: "yes", wages_withheld: "yes", went_on_to_avoid_harm: "yes" } as const
  const told = { ...denied(id), ...pay, can_leave: "no" } as const
  expect([conclude(forcedLabor.test, told).standing, says(id, told)]).toEqual(["yes", "no"])
  expect(says(id, { ...told, threat_denounce: "yes" })).toBe("yes")
})

test("LAW-45: coercion must have secured the journey, and what came only later is for Division 270", () => {
  const id = "au-criminal-code/s271-2-1-by-coercion"
  const told = { ...denied(id), entry_arranged: "yes", threat_violence: "yes", can_leave: "no" } as const
  expect(says(id, told)).toBe("yes")
  expect(says(id, { ...told, means_only_later: "yes" })).toBe("no")
  expect(says(id, { ...told, means_only_later: "unknown" })).toBe("unknown")
  const labour = { work_or_service: "yes", threat_violence: "yes", can_leave: "no", means_only_later: "yes" } as const
  expect(says("au-criminal-code/s270-6-forced-labour", labour)).toBe("yes")
})

test("LAW-45: the list of exploitation is closed: gain from sex for pay, organs and other uses are not on it", () => {
  const id = "au-criminal-code/s271-2-1b-with-recklessness"
  const read = factsOf(lawOf(id).test)
  const off = /^(organ_removal|third_party_gain|prostitution_of_others|paid_sex_managed|other_exploitation|begging)/
  expect(read.filter((fact) => off.test(fact))).toEqual([])
  expect(read).toContain("debt_excessive")
  const known = { ...denied(id), entry_arranged: "yes", actor_knew: "yes" } as const
  expect([says(id, known), says(id, { ...known, debt_excessive: "yes" })]).toEqual(["no", "yes"])
})

test("LAW-45: a debt that is far too high is enough, even where it goes down as agreed", () => {
  const id = "au-criminal-code/s270-1a-debt-bondage"
  expect(says(id, { debt_bondage: "no", debt_excessive: "yes" })).toBe("yes")
  expect(says(id, { debt_bondage: "no" })).toBe("unknown")
  expect(says(id, { debt_bondage: "no", debt_excessive: "no" })).toBe("no")
})

test("LAW-45: a marriage before 16 is a limb of its own since 21 September 2019, and was none the day before", () => {
  const id = "au-criminal-code/s270-7a-forced-marriage"
  const [newer, older] = versionsOf(id)
  if (newer === undefined || older === undefined) throw new Error("there are two versions")
  expect([isInForce(older, "2019-09-20"), isInForce(newer, "2019-09-20")]).toEqual([true, false])
  expect([isInForce(older, "2019-09-21"), isInForce(newer, "2019-09-21")]).toEqual([false, true])
  expect(whatChanged(older, newer).facts).toEqual({ gone: [], come: ["married_under_16"] })
  const told = { ...denied(id), married_under_16: "yes" } as const
  expect([older, newer].map(({ test }) => conclude(test, told).standing)).toEqual(["no", "yes"])
  const atSixteen = { ...denied(id), forced_marriage_occurred: "yes" } as const
  expect(says(id, atSixteen)).toBe("no")
  expect(says(id, { ...atSixteen, power_abuse: "yes" })).toBe("yes")
})

test("LAW-46: a child needs coercion or deception under 98D, and none under 98AA", () => {
  const [trafficking, dealing] = ["nz-crimes-act-1961/s98d-trafficking", "nz-crimes-act-1961/s98aa-dealing-under-18"]
  const child = { transported: "yes", meant_for_paid_sex: "yes", under_18_at_act: "yes" } as const
  expect(says(trafficking, { ...denied(trafficking), ...child })).toBe("no")
  expect(says(dealing, { ...denied(dealing), ...child })).toBe("yes")
  expect(says(dealing, { ...denied(dealing), ...child, under_18_at_act: "no" })).toBe("no")
  expect(says(trafficking, { transported: "yes", meant_for_paid_sex: "yes", deceived_job: "yes" })).toBe("yes")
})

test("LAW-46: adults' managed sex work is in no text of New Zealand, and a threat to make it so is in section 16", () => {
  const work = ["sexual_services_exchanged", "third_party_gain", "paid_sex_managed_occurred", "harboured"] as const
  const agreed = Object.fromEntries(work.map((fact) => [fact, "yes"])) as Standings<FactId>
  for (const { id } of later.filter((one) => one.jurisdiction === "NZ"))
    expect([id, says(id, { ...denied(id), ...agreed })]).toEqual([id, "no"])
  const id = "nz-prostitution-reform-act-2003/s16-inducing-or-compelling"
  const made = { ...denied(id), sexual_services_exchanged: "yes", can_refuse_clients: "no" } as const
  expect([says(id, made), says(id, { ...made, threat_expose: "yes" })]).toEqual(["no", "yes"])
})

test("LAW-46, PROMISE-4: where a limb speaks of a woman both ways to read it are shown, and no fact says who anyone is", () => {
  const id = "nz-crimes-act-1961/s98-slavery"
  const given = { ...denied(id), forced_marriage_occurred: "yes", payment_to_controller: "yes" } as const
  const { standing, because, readings } = conclude(lawOf(id).test, given)
  expect([standing, because]).toEqual(["unknown", "law open"])
  for (const { chosen, standing } of readings)
    expect([chosen["whom the words cover"], standing]).toEqual(
      standing === "yes" ? ["this person", "yes"] : ["not this person", "no"],
    )
  expect(says(id, { ...given, sold: "yes", slavery_intended: "yes" })).toBe("yes")
})
