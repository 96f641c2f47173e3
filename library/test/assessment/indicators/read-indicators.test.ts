import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { readAccount } from "distinguo/accounts"
import {
  dimensionInWords,
  indicatorLists,
  listsFor,
  nothingIsAQuestion,
  notStatedIsNoQuestion,
  readIndicators,
  screeningIsNot,
} from "distinguo/assessment"
import { expect, test } from "vitest"
import { examples } from "../../examples/example-files.ts"
import { beside, only, told } from "./told.ts"

const schema = JSON.parse(readFileSync(new URL("../../../schemas/indicators-1.json", import.meta.url), "utf8"))
const isValid = new Ajv2020().compile(schema)

const asked = { rule: "none", dutySaid: true, textbook: true } as const

test("ASSESSMENT-65: the machine form of every example beside every list is valid against its schema, frozen and plain", () => {
  for (const { name, account } of examples) {
    for (const list of indicatorLists) {
      const read = readIndicators(account, { ...asked, list })
      expect([name, list, isValid(read), isValid.errors]).toEqual([name, list, true, null])
      expect(Object.isFrozen(read)).toBe(true)
      expect(JSON.parse(JSON.stringify(read))).toEqual(read)
    }
  }
  expect(isValid({ ...beside(told({}), {}), total: 7 })).toBe(false)
})

const inSouthAfrica = (law?: string) => {
  const read = readAccount({
    schema: "distinguo.account/1",
    label: "A",
    worker: { place: "ZA", role: "peer outreach worker" },
    ...(law === undefined ? {} : { law }),
    episodes: [{ id: "a", said: [{ by: "the person", yes: ["docs_confiscated"] }] }],
  })
  if (!("account" in read)) throw new Error(JSON.stringify(read.problems))
  return read.account
}

test("ASSESSMENT-65, PROMISE-8: while the duty gate holds nothing is read, and none where the law is left out", () => {
  for (const list of indicatorLists) {
    const held = beside(inSouthAfrica(), { list })
    expect([held.duty.gate, held.readings]).toEqual(["holds", []])
    expect(held.duty.say.length).toBeGreaterThan(0)
    expect(isValid(held)).toBe(true)
    expect(beside(inSouthAfrica(), { list, dutySaid: true }).readings).toHaveLength(1)
    const out = beside(inSouthAfrica("left out"), { list, dutySaid: true })
    expect([out.law, out.readings]).toEqual(["left out", []])
  }
})

test("ASSESSMENT-65: a list for another age is not read, and where no age is settled both can be", () => {
  const kinds = (...said: Parameters<typeof told>) =>
    (["delphi-adult-labour", "delphi-child-labour"] as const).map(
      (list) => beside(told(...said), { list }).readings[0]?.kind,
    )
  expect(kinds({ yes: ["under_18_at_act"] })).toEqual(["for another age", "dimensions"])
  expect(kinds({ no: ["under_18_at_act"] })).toEqual(["dimensions", "for another age"])
  expect(kinds({ yes: ["recruited"] })).toEqual(["dimensions", "dimensions"])
  const open = only(beside(told({ yes: ["recruited"] }), { list: "delphi-child-labour" }), "dimensions")
  expect(open.age).toBe("not settled")
  expect(listsFor(told({ yes: ["under_18_at_act"] }))).toEqual(["ilo-11", "delphi-child-labour"])
  expect(listsFor(told({ no: ["under_18_at_act"] }))).toEqual(["ilo-11", "delphi-adult-labour"])
  expect(listsFor(told({}))).toEqual(indicatorLists)
})

test("ASSESSMENT-65, CARE-8: of someone who was or may have been under 18, what is not stated is no question", () => {
  expect(nothingIsAQuestion(told({ age: "16-19" }))).toBe(true)
  expect(nothingIsAQuestion(told({ age: "24" }))).toBe(false)
  expect(notStatedIsNoQuestion).toContain("not a question for them")
})

test("ASSESSMENT-65: a pattern from a textbook is refused outside it", () => {
  const pattern = examples.map(({ account }) => account).find(({ others }) => others !== "not said")
  if (pattern === undefined) throw new Error("there is a textbook's pattern")
  expect(readIndicators(pattern, { ...asked, list: "ilo-11", textbook: false })).toHaveProperty("problem")
})

test("ASSESSMENT-65, CARE-18, PROMISE-19: a sentence says by what an answer is carried, and never how many or how near", () => {
  const near = /\d|\b(?:one|two|three|half|most|almost|nearly|only|still|missing|more would|enough)\b/i
  const heard = new Set<string>()
  for (const { account } of examples) {
    for (const list of ["delphi-adult-labour", "delphi-child-labour"] as const) {
      for (const reading of beside(account, { ...asked, list }).readings) {
        if (reading.kind !== "dimensions") continue
        for (const dimension of reading.dimensions) {
          for (const view of [dimension.ownAccount, dimension.everythingSaid]) {
            const sentence = dimensionInWords(dimension, view)
            heard.add(view.standing)
            // A fact is called what the vocabulary calls it.
            const ours = view.indicators.filter(({ id }) => view.carriedBy.includes(id))
            if (dimension.canBePositive === "yes") expect(sentence.replace(/\(.*?\)/g, "")).not.toMatch(near)
            for (const { name } of view.standing === "yes" ? ours : []) expect(sentence).toContain(name)
          }
        }
      }
    }
  }
  expect([...heard].sort()).toEqual(["contested", "no", "unknown", "yes"])
  expect(screeningIsNot).toContain("neither identification nor a finding")
})

test("ASSESSMENT-65, PROMISE-2: another answer to one deciding fact changes the reasons", () => {
  const carried = (...yes: readonly string[]) => {
    const { dimensions } = only(beside(told({ yes }), { list: "delphi-adult-labour" }), "dimensions")
    return dimensions.find(({ dimension }) => dimension === "coercion-at-destination")?.ownAccount
  }
  expect(carried("debt_bondage", "wages_withheld")).toMatchObject({
    standing: "yes",
    carriedBy: ["debt-later", "wages-kept"],
  })
  expect(carried("debt_bondage")).toMatchObject({ standing: "unknown" })
  expect(carried("debt_bondage", "criminal_activities_occurred")?.carriedBy).toEqual(["debt-later", "unlawful-acts"])
})
