import { type EpisodeStandings, readDays, silenceOf, standingsOf } from "distinguo/accounts"
import { askedOnlyAfter, type FactId, factById } from "distinguo/facts"
import { asksForNoCoercion, definitions, isInForce, partsFromMemory, versionsOf } from "distinguo/law"
import {
  conclude,
  type Definition,
  factsOf,
  polarities,
  type Readings,
  readingsOf,
  type Standings,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { episode, freely } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { patterns, standingsOf as standingsOfPattern } from "./fact-patterns.ts"

const mine = definitions.filter(({ id }) => /^(scotland|northern-ireland|nl|de|in)-/.test(id))

function of(id: string): Definition<FactId> {
  const [found] = versionsOf(id)
  if (found === undefined) throw new Error(`no definition ${id}`)
  return found
}

function comesTo(id: string, standings: Standings<FactId>, chosen: Readings = {}) {
  return conclude(of(id).test, standings, chosen).standing
}

/** Everything that these definitions read is absent, freedoms kept, but for what is told. */
function absentBut(yes: readonly FactId[], no: readonly FactId[] = [], unknown: readonly FactId[] = []) {
  return standingsOfPattern({ name: "", yes, no, unknown, expect: "" })
}

const exactly = (years: number) => ({ youngest: years, oldest: years })
const aged = (years: number) =>
  episode([], { ages: [{ ...freely, atStart: exactly(years), atEnd: "not said", born: "not said" }] })
const ages = ({ under_18_at_act, under_21_at_act }: EpisodeStandings) => [under_18_at_act, under_21_at_act]

test("LAW-48, ACCOUNTS-11: the line at 21 is worked out from the ages told, as the line at 18 is", () => {
  expect([17, 18, 20, 21].map((years) => ages(standingsOf(aged(years), "own account")))).toEqual([
    ["yes", "yes"],
    ["no", "yes"],
    ["no", "yes"],
    ["no", "no"],
  ])
  const born = readDays("2004")
  const bornThen = episode([], {
    from: { earliest: "2024-03-01", latest: "2024-03-31" },
    ages: [{ ...freely, atStart: "not said", atEnd: "not said", born: born === "impossible" ? "not said" : born }],
  })
  expect(ages(standingsOf(bornThen, "own account"))).toEqual(["no", "yes"])
  const unsure = episode([], { ages: [{ ...freely, atStart: "not sure", atEnd: "not said", born: "not said" }] })
  expect(ages(standingsOf(unsure, "own account"))).toEqual(["unknown", "unknown"])
  expect(silenceOf("under_21_at_act", unsure)).toBe(silenceOf("under_18_at_act", unsure))
})

test("LAW-48: whoever is under 18 is under 21, whatever was told, and nobody is asked about 21", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 30 }), fc.integer({ min: 0, max: 5 }), (youngest, more) => {
      const told = episode([], {
        ages: [{ ...freely, atStart: { youngest, oldest: youngest + more }, atEnd: "not said", born: "not said" }],
      })
      const [under18, under21] = ages(standingsOf(told, "own account"))
      if (under18 === "yes") expect(under21).toBe("yes")
      if (under21 === "no") expect(under18).toBe("no")
    }),
    runs(200),
  )
  expect(factById("under_21_at_act").asking).toBe("raised")
  expect(askedOnlyAfter.has("under_21_at_act")).toBe(false)
})

test("LAW-48: in Germany either age opens the provisions that name a predicament, and no other", () => {
  const reads = mine.filter(({ test }) => factsOf(test).includes("under_21_at_act")).map(({ id }) => id)
  expect(reads).toEqual(["de-stgb/232", "de-stgb/232a-1", "de-stgb/232b", "de-stgb/233"])
  const drawnIn: readonly FactId[] = ["enticed", "sexual_services_exchanged"]
  const at = (...age: readonly FactId[]) => comesTo("de-stgb/232a-1", absentBut([...drawnIn, ...age]))
  expect([at("under_21_at_act"), at("under_18_at_act"), at()]).toEqual(["yes", "yes", "no"])
  const open = absentBut(drawnIn, [], ["under_21_at_act"])
  expect(comesTo("de-stgb/232a-1", open)).toBe("unknown")
  expect(comesTo("de-stgb/232a-1", { ...open, vulnerability_used: "yes" })).toBe("yes")
})

test("LAW-48: someone of 18 to 20 who had decided already was not caused to, and a finding on age alone is labelled", () => {
  const decided = absentBut(["under_21_at_act", "recruited", "procured", "sexual_services_exchanged"])
  expect(comesTo("de-stgb/232a-1", decided)).toBe("no")
  const drawnIn = absentBut(["under_21_at_act", "enticed", "sexual_services_exchanged"])
  expect(asksForNoCoercion(of("de-stgb/232a-1"), drawnIn)).toBe(true)
  const pressed = { ...drawnIn, vulnerability_used: "yes", threat_expose: "yes" } as const
  expect(asksForNoCoercion(of("de-stgb/232a-1"), pressed)).toBe(false)
  expect(asksForNoCoercion(of("de-stgb/232a-1"), { ...drawnIn, under_18_at_act: "yes" })).toBe(false)
})

const abroad: readonly FactId[] = ["recruited", "taken_to_other_country_for_paid_sex", "meant_for_paid_sex"]

test("LAW-49: bringing a willing adult to another country is limb 3 on the words, and not since 2016", () => {
  const told = absentBut(abroad)
  expect(conclude(of("nl-sr-273f/limb-3").test, told)).toMatchObject({ standing: "unknown", because: "law open" })
  const read = (way: string) => comesTo("nl-sr-273f/limb-3", told, { "implied exploitation, limb 3": way })
  expect([read("on the words"), read("since HR 2016:857")]).toEqual(["yes", "no"])
  expect(comesTo("nl-sr-273f/limb-3", absentBut([...abroad, "debt_bondage"]))).toBe("yes")
  const onTheWords = { "implied exploitation, limb 3": "on the words" }
  expect(asksForNoCoercion(of("nl-sr-273f/limb-3"), told, onTheWords)).toBe(true)
})

test("LAW-49: a means that brings someone to work is limb 4 on the words, and since 2015 where exploitation is presumable", () => {
  const told = absentBut(["deceived_legal", "work_or_service"])
  const read = (way: string) => comesTo("nl-sr-273f/limb-4", told, { "implied exploitation, limb 4": way })
  expect([read("on the words"), read("since HR 2015:3309")]).toEqual(["yes", "no"])
  expect(comesTo("nl-sr-273f/limb-4", { ...told, forced_labour_occurred: "yes" })).toBe("yes")
})

test("LAW-50: in India a child needs a means like anyone, and no vulnerability is one", () => {
  const child = absentBut(["under_18_at_act", "recruited", "sexual_services_exchanged"])
  const s143 = (more: Standings<FactId>) => comesTo("in-bns-2023/s143-trafficking", { ...child, ...more })
  expect(s143({})).toBe("no")
  expect(s143({ deceived_job: "yes" })).toBe("yes")
  expect(s143({ vulnerability_used: "yes", no_acceptable_alternative: "yes" })).toBe("no")
  expect(factsOf(of("in-bns-2023/s143-trafficking").test)).not.toContain("vulnerability_used")
  const later = absentBut(["under_18_at_act", "recruited", "threat_violence", "begging_occurred", "means_only_later"])
  expect(comesTo("in-bns-2023/s143-trafficking", later)).toBe("no")
})

test("LAW-50: the Act of 1956 turns on who gains and who brought whom, and its sections 7 and 8 are no definition", () => {
  const alone = absentBut(["sexual_services_exchanged", "premises_let"])
  expect(comesTo("in-itpa-1956/s3", alone)).toBe("no")
  for (const gain of ["third_party_gain", "place_shared_for_gain"] as const) {
    expect(comesTo("in-itpa-1956/s3", { ...alone, [gain]: "yes" })).toBe("yes")
  }
  expect(mine.map(({ id }) => id).filter((id) => /itpa-1956\/s[78]/.test(id))).toEqual([])
  expect(of("in-itpa-1956/s3").notes.join(" ")).toMatch(/Sections 7 and 8 punish the person themselves/)
  const client = absentBut(["sexual_services_exchanged", "patronised", "brothel_kept"])
  expect(conclude(of("in-itpa-1956/s5").test, client)).toMatchObject({ standing: "unknown", because: "law open" })
})

test("LAW-52: Scotland asks for no journey and no means, and Northern Ireland for a journey", () => {
  const housed = absentBut(["harboured", "forced_labour_intended", "forced_labour_occurred"])
  expect(comesTo("scotland-2015-act/s1-human-trafficking", housed)).toBe("yes")
  expect(comesTo("northern-ireland-2015-act/s2-human-trafficking", housed)).toBe("no")
  const moved = { ...housed, transported: "yes" } as const
  expect(comesTo("northern-ireland-2015-act/s2-human-trafficking", moved)).toBe("yes")
})

test("LAW-52: help that shapes an adult's selling of sex is open in Scotland, managing it is met and labelled", () => {
  const s1 = of("scotland-2015-act/s1-human-trafficking")
  const helped = absentBut(["travel_arranged", "meant_for_paid_sex", "sexual_services_exchanged"])
  expect(conclude(s1.test, helped)).toMatchObject({ standing: "unknown", because: "law open" })
  const managed = { ...helped, paid_sex_managed_occurred: "yes" } as const
  expect([conclude(s1.test, managed).standing, asksForNoCoercion(s1, managed)]).toEqual(["yes", true])
  const filmed = absentBut(["recruited", "actor_intended", "sexual_images_made"])
  expect([conclude(s1.test, filmed).standing, asksForNoCoercion(s1, filmed)]).toEqual(["yes", true])
})

test("LAW-52: someone who can hardly refuse is used, where someone else would likely refuse", () => {
  const used = absentBut(["harboured", "actor_knew", "work_or_service", "harder_to_refuse"])
  const s1 = (more: Standings<FactId>) => comesTo("scotland-2015-act/s1-human-trafficking", { ...used, ...more })
  expect([s1({}), s1({ others_would_refuse: "yes" }), s1({ others_would_refuse: "unknown" })]).toEqual([
    "no",
    "yes",
    "unknown",
  ])
  expect(s1({ others_would_refuse: "yes", harder_to_refuse: "no" })).toBe("no")
})

test("LAW-53: a blow is no means of limb 4 and no cause in § 232a until it made someone do it", () => {
  const blow = absentBut(["patronised", "sexual_services_exchanged", "violence_physical", "obtained"])
  for (const id of ["nl-sr-273f/limb-4", "de-stgb/232a-3"]) {
    expect(comesTo(id, blow)).toBe("no")
    expect(comesTo(id, { ...blow, can_leave: "no" })).toBe("yes")
  }
})

test("LAW-22: a child in sex for pay is exploited in Scotland, Northern Ireland, the Netherlands and Germany, however fairly shared", () => {
  const fair = absentBut(["under_18_at_act", "transported", "enticed", "sexual_services_exchanged", "actor_intended"])
  for (const id of [
    "scotland-2015-act/s1-human-trafficking",
    "northern-ireland-2015-act/s2-human-trafficking",
    "nl-sr-273f/limb-2",
    "nl-sr-273f/limb-5",
    "de-stgb/232",
    "de-stgb/232a-1",
  ]) {
    expect([id, comesTo(id, fair)]).toEqual([id, "yes"])
  }
})

test("LAW-2: consent is read only where forced labour is read with Convention No. 29, and no freedom stands for a definition", () => {
  const reads = mine.filter(({ test }) => factsOf<string>(test).some((fact) => fact.startsWith("consent_")))
  expect(reads.map(({ id }) => id)).toEqual([
    "scotland-2015-act/s1-human-trafficking",
    "scotland-2015-act/s4-slavery-servitude-forced-labour",
    "northern-ireland-2015-act/s2-human-trafficking",
  ])
  for (const { test } of mine) {
    const sides = polarities(test)
    for (const fact of ["can_leave", "can_refuse_clients"] as const) expect(sides.get(fact)).not.toBe("for")
  }
})

test("LAW-12: a way to read that bears one name has the same options wherever it stands", () => {
  const options = new Map<string, string>()
  for (const { test } of definitions) {
    for (const { name, options: each } of readingsOf(test)) {
      const names = each.map((option) => option.name).join(" | ")
      expect([name, options.get(name) ?? names]).toEqual([name, names])
      options.set(name, names)
    }
  }
  expect(options.get("implied exploitation, limb 3")).toBe("on the words | since HR 2016:857")
})

test("LAW-13, LAW-14: each is in force from its day on, and the parts from memory are named", () => {
  const from = (id: string) => [of(id).inForce.from, isInForce(of(id), "2026-11-22"), isInForce(of(id), "2004-01-01")]
  expect(from("de-stgb/232")).toEqual(["2016-10-15", true, false])
  expect(from("in-bns-2023/s143-trafficking")).toEqual(["2024-07-01", true, false])
  expect(partsFromMemory(of("nl-sr-273f/limb-8"))).toContain("sex for pay")
  expect(partsFromMemory(of("de-stgb/232a-1"))).toEqual([
    "the day it came into force",
    "how “Zwangslage” is read",
    "how that is ordinarily shown",
  ])
})

test("LAW-47: of what nobody told these definitions say nothing, and one pattern more or less unknown never turns a yes into a no", () => {
  const signs = new Set(["yes", "no"])
  fc.assert(
    fc.property(fc.constantFrom(...mine), fc.constantFrom(...patterns), fc.nat(), ({ test }, pattern, at) => {
      const whole = standingsOfPattern(pattern)
      const facts = factsOf(test)
      const fact = facts[at % facts.length] as FactId
      const before = conclude(test, whole).standing
      const after = conclude(test, { ...whole, [fact]: "unknown" }).standing
      if (signs.has(before) && signs.has(after)) expect(after).toBe(before)
    }),
    runs(200),
  )
})
