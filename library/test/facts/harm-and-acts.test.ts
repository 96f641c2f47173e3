import { expect, test } from "vitest"
import { type FactId, factById, vocabulary } from "../../src/facts/index.ts"
import { allTexts, expectRule } from "./planted.ts"

const nothing = { palermo: [], ilo11: [], ctdc: [] }

/** Promise 4: harm done by authorities may be recorded, and what they took is never a sign of anything. */
test("FACTS-25: harm by authorities is told in seven facts, kept for the circles, mapped to nothing", () => {
  const byAuthorities = vocabulary.filter(({ topic }) => topic === "authorities")
  expect(byAuthorities.map(({ id }) => id.replace("harmed_by_authority_", "")).toSorted()).toEqual(
    ["deported", "extorted", "forced_test", "held", "hurt", "outed", "property_taken"].toSorted(),
  )
  expectRule(
    ({ topic, use, maps }) => topic === "authorities" && (use !== "circles" || Object.values(maps).flat().length > 0),
    { topic: "authorities" },
    { topic: "authorities", use: "circles", maps: { ...nothing, ilo11: [5] } },
  )
})

test("FACTS-25: what was taken or used is 'things' or 'protection', in notes as well", () => {
  const named = /condom|lubricant|needle|syringe/i
  expectRule((fact) => allTexts(fact).some((text) => named.test(text)), { note: "Police took condoms." })
  expect(
    factById("harmed_by_authority_property_taken")
      .phrases.map(({ words }) => words)
      .join(),
  ).toContain("things")
})

test("FACTS-25: harm by clients and partners is told in six facts, kept for the circles, mapped to nothing", () => {
  const others = vocabulary.filter(({ topic }) => topic === "clients and partners")
  expect(others.map(({ id }) => /^harmed_by_(client|partner)_/.exec(id)?.[1]).toSorted()).toEqual([
    ...Array(3).fill("client"),
    ...Array(3).fill("partner"),
  ])
  expect(others.filter(({ use }) => use !== "circles")).toEqual([])
  expect(others.map(({ maps }) => maps)).toEqual(others.map(() => nothing))
})

/** Acts that some law names though nobody need be pressed, deceived or used: a yes may be help, a job or a rent. */
const needNoCoercion: readonly FactId[] = [
  ...(["procured", "enticed", "led_away", "taken_to_other_country_for_paid_sex", "brothel_kept"] as const),
  ...([
    "brothel_financed",
    "premises_let",
    "lived_on_earnings",
    "third_party_gain",
    "advertised",
    "patronised",
  ] as const),
  ...(["solicited", "meant_for_paid_sex", "paid_sex_managed_intended", "paid_sex_managed_occurred"] as const),
  ...(["sexual_services_exchanged", "advantage_given", "commerce_used", "obtained", "maintained"] as const),
  ...(["travel_arranged", "entry_exit_arranged", "move_initiator_self", "move_initiator_other"] as const),
  ...(["gained_from_taking_part", "fees_debt", "journey_debt"] as const),
  ...(["sexual_images_made", "marriage_paid_for", "given_over_by_parents", "adopted_unlawfully"] as const),
  ...(["place_shared_for_gain", "under_21_at_act", "harder_to_refuse"] as const),
  ...(["concealed", "provided", "leased", "recruited", "harboured", "received", "transported"] as const),
]

/** The acts of article 3(a): by themselves they are neither coercion nor exploitation. */
const acts = ["recruitment", "transportation", "transfer", "harbouring", "receipt"]

test("FACTS-26: what needs no coercion falls under no word for coercion or exploitation, and under no indicator", () => {
  const beyondActs = (id: FactId) => {
    const { palermo, ilo11, ctdc } = factById(id).maps
    return [...palermo.filter((word) => !acts.includes(word)), ...ilo11, ...ctdc]
  }
  expect(needNoCoercion.filter((id) => beyondActs(id).length > 0)).toEqual([])
  expect(beyondActs("forced_clients")).toEqual(["other forms of coercion"])
  expect(beyondActs("sold")).toEqual([])
})

test("FACTS-26: those that were meant so do fall under one", () => {
  const under = (word: string) => vocabulary.filter(({ maps }) => maps.palermo.includes(word)).map(({ id }) => id)
  expect(under("other forms of coercion")).toEqual(
    expect.arrayContaining(["earnings_taken", "held", "made_to_believe_harm", "forced_clients", "forced_acts"]),
  )
  expect(under("exploitation")).toEqual(
    expect.arrayContaining(["begging_occurred", "criminal_activities_intended", "forced_marriage_occurred"]),
  )
})
