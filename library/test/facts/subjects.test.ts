import { expect, test } from "vitest"
import { barred, barredSubjects, factById, vocabulary } from "../../src/facts/index.ts"
import { expectRule, planted } from "./planted.ts"

const offendingIds: readonly (readonly [id: string, subject: string])[] = [
  ["nationality", "nationality"],
  ["is_citizen", "nationality"],
  ["ethnicity", "race or ethnicity"],
  ["race", "race or ethnicity"],
  ["gender", "gender or sex"],
  ["sex", "gender or sex"],
  ["is_woman", "gender or sex"],
  ["irregular_status", "migration status as such"],
  ["status", "migration status as such"],
  ["undocumented", "migration status as such"],
  ["has_visa", "migration status as such"],
  ["revealing_clothes", "clothing"],
  ["had_condoms", "condoms"],
  ["is_sex_worker", "being a sex worker"],
  ["did_not_flee", "not fleeing"],
  ["did_not_leave", "not fleeing"],
  ["came_back", "coming back"],
  ["left_and_returned", "coming back"],
]

test.each(offendingIds)("FACTS-1: a fact named %s is about %s", (id, subject) => {
  expect(barredSubjects(planted({ id }))).toEqual([subject])
})

test("FACTS-1: no fact of the vocabulary is about a barred subject, in any of its texts", () => {
  const phrase = { sets: "yes", words: "I had condoms with me." }
  expectRule(
    (fact) => barredSubjects(fact).length > 0,
    { label: "a foreign worker" },
    { meaning: "The person is undocumented." },
    { opener: "When did you come back?" },
    { phrases: [phrase] },
  )
})

test("FACTS-1, PROMISE-4: every subject of promise 4 is tried here", () => {
  expect(new Set(offendingIds.map(([, subject]) => subject))).toEqual(new Set(barred.map(({ subject }) => subject)))
})

test("FACTS-1: someone using a right to stay may be told, having one or none may not", () => {
  expect(barredSubjects(factById("status_leverage_used"))).toEqual([])
  expect(barredSubjects(planted({ meaning: "The person has a right to stay." }))).toEqual(["migration status as such"])
})

test("FACTS-21: no opener asks for a name, an address, a route, a date, a number, or to be shown anything", () => {
  const prying = /\b(names?|address|street|route|dates?|numbers?|passport|visa|which countr|show me|may i see)\b/i
  expectRule(
    (fact) => fact.asking !== "raised" && prying.test(fact.opener),
    { opener: "What is your boss's name?" },
    { opener: "On what date did you travel?" },
  )
})

test("FACTS-18: a fact that speaks of sex or clients is for adults only, and no other fact is", () => {
  const sexual = /\bsex|\bclients?\b|prostitution/i
  expectRule(
    (fact) => fact.adultOnly !== [fact.id.replaceAll("_", " "), fact.label, fact.meaning].some((t) => sexual.test(t)),
    { meaning: "The person sells sex." },
    { adultOnly: true },
  )
  expect(vocabulary.filter(({ adultOnly }) => adultOnly).map(({ id }) => id)).toContain("violence_sexual")
})
