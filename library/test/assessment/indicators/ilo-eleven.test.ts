import { askedAbout, iloEleven } from "distinguo/assessment"
import { type FactId, vocabulary } from "distinguo/facts"
import { expect, test } from "vitest"
import { beside, only, told } from "./told.ts"

const coverage = (...said: Parameters<typeof told>) => only(beside(told(...said), {}), "coverage").indicators

test("ASSESSMENT-57: all eleven stand there in the ILO's order, whatever was said, each with its facts", () => {
  const names = iloEleven.map(({ name }) => name)
  expect(names).toHaveLength(11)
  expect([names[0], names[6], names[10]]).toEqual([
    "someone made use of a weak position",
    "identity papers kept",
    "far too much overtime",
  ])
  for (const said of [{}, { yes: ["docs_confiscated", "wages_withheld"] }, { no: ["docs_confiscated"] }]) {
    expect(coverage(said).map(({ name }) => name)).toEqual(names)
  }
  expect(iloEleven.filter(({ facts }) => facts.length === 0)).toEqual([])
})

test("ASSESSMENT-57: what was answered stands with by whom, on their own account and with everything said", () => {
  const said = coverage(
    { yes: ["docs_confiscated"] },
    { by: "one with an interest", no: ["docs_confiscated"] },
    { by: "an official", yes: ["violence_physical"] },
  )
  const factIn = (indicator: string, id: FactId) =>
    said.find((one) => one.indicator === indicator)?.facts.find(({ fact }) => fact === id)
  expect(factIn("papers-kept", "docs_confiscated")).toEqual({
    fact: "docs_confiscated",
    ownAccount: "yes",
    everythingSaid: "contested",
    said: [
      { by: "the person", answer: "yes" },
      { by: "one with an interest", answer: "no" },
    ],
  })
  expect(factIn("violence", "violence_physical")).toMatchObject({ ownAccount: "unknown", everythingSaid: "yes" })
  expect(said.filter(({ spokenOf }) => spokenOf === "spoken of").map(({ indicator }) => indicator)).toEqual([
    "violence",
    "papers-kept",
  ])
})

test("ASSESSMENT-57, CARE-15: what they set aside is not among what was said", () => {
  const aside = coverage({ yes: ["docs_confiscated"], set_aside: "misheard" })
  expect(aside.filter(({ spokenOf }) => spokenOf === "spoken of")).toEqual([])
})

/** Every value in plain data, wherever it stands. */
function valuesIn(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data.flatMap(valuesIn)
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(valuesIn) : [data]
}

test("ASSESSMENT-57, CARE-18, PROMISE-19: no number stands in any reading, and no indicator of the eleven has a standing", () => {
  const everything = { yes: vocabulary.filter(({ use }) => use !== "person").map(({ id }) => id) }
  for (const list of ["ilo-11", "delphi-adult-labour", "delphi-child-labour"] as const) {
    for (const said of [{}, everything]) {
      const { readings } = beside(told(said), { list, rule: "palermo-adult" })
      const values = valuesIn(readings)
      expect(values.length).toBeGreaterThan(0)
      expect(values.filter((value) => typeof value !== "string")).toEqual([])
      expect(values.filter((value) => /\d|\b(?:one|two|three|most|all|half) of\b/.test(String(value)))).toEqual([])
    }
  }
  for (const indicator of coverage({ yes: ["docs_confiscated"] })) {
    expect(Object.keys(indicator).sort()).toEqual(["facts", "indicator", "name", "spokenOf"])
  }
})

/** Parts 2.2 and 2.5 of the reference; what stands there in brackets is left out, and why stands below. */
const reference: Readonly<Record<number, string>> = {
  1: "deceived_relationship power_abuse vulnerability_used substances",
  2: "deceived_job deceived_conditions deceived_legal deceived_relationship",
  3: "finance_restricted confined surveilled",
  4: "isolated",
  5: "violence_physical violence_sexual substances",
  6: "threat_violence threat_family threat_denounce threat_expose psych_abuse children_used",
  7: "docs_confiscated",
  8: "wages_withheld earnings_taken finance_restricted fines_deductions",
  9: "debt_bondage fines_deductions",
  10: "care_denied necessities_withheld conditions_hazardous living_bad",
  11: "hours_excessive",
}

/** Facts that the reference's table does not have, or to which it gives no number. */
const oursBeyond: Readonly<Record<number, string>> = {
  1: "status_leverage_used chosen_as_easier_to_use",
  3: "controlled_movements held",
  6: "made_to_believe_harm penalty_other",
  9: "debt_excessive",
  10: "terms_far_below_others_occurred",
  11: "no_days_off",
}

test("ASSESSMENT-58: each fact falls where the reference has it, and what is ours beyond it is named", () => {
  for (const [at, { facts }] of iloEleven.entries()) {
    const wanted = [reference[at + 1], oursBeyond[at + 1] ?? ""]
      .flatMap((ids) => (ids ?? "").split(" "))
      .filter(Boolean)
    expect([at + 1, [...facts].sort()]).toEqual([at + 1, [...wanted].sort()])
  }
})

test("ASSESSMENT-58: a fair debt is no debt bondage, low pay is not pay kept back, a hiding place is not being cut off", () => {
  const none = [
    "fees_debt",
    "pay_below_minimum",
    "pay_share_small",
    "concealed",
    "no_acceptable_alternative",
    "journey_debt",
  ]
  const mapped = new Set<string>(iloEleven.flatMap(({ facts }) => facts))
  expect(none.filter((id) => mapped.has(id))).toEqual([])
  const violence = iloEleven.find(({ id }) => id === "violence")
  // It says hurt or threatened in one, so that a yes does not tell which.
  expect(violence?.facts).not.toContain("threat_family")
})

test("ASSESSMENT-59, CARE-17, PROMISE-17: why something is not known stands in no machine form", () => {
  const silences = ["declined", "not_known", "not_applicable"].map((silence) => ({ [silence]: ["confined"] }))
  for (const list of ["ilo-11", "delphi-adult-labour", "delphi-child-labour"] as const) {
    const written = [{}, ...silences].map((said) => JSON.stringify(beside(told(said), { list })))
    expect(new Set(written).size).toBe(1)
  }
})

test("ASSESSMENT-59: on the screen, what they were not asked about at all is told apart", () => {
  const account = told({ declined: ["confined"], yes: ["docs_confiscated"] })
  const { indicators } = only(beside(account, {}), "coverage")
  const asked = Object.fromEntries(
    iloEleven.map((one, at) => {
      const covered = indicators[at]
      if (covered === undefined) throw new Error("all eleven are covered")
      return [one.id, askedAbout(one, covered, account.episodes)]
    }),
  )
  expect(asked).toMatchObject({
    "not-free-to-move": "asked, and nothing settled",
    "papers-kept": "spoken of",
    "debt-bondage": "not asked about at all",
  })
})
