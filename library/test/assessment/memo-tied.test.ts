import { canonicalJson, memoOf, owed } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { kindOfTieInWords } from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"
import { said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, met, randomFactId, toldAccount, withStatements } from "./assessed.ts"
import { memoAsked, memoFor } from "./memo-asked.ts"

const among = (place: string) => ({ atHand: definitions, tiedIn: place })
const tiedIn = (of: typeof told, place: string) => memoFor(of, among(place)).tied
const told = account(met)

test("ASSESSMENT-76, CARE-25: what a law ties stands as in what is owed, each with law, mark, condition, time and police", () => {
  for (const place of ["DE", "GB", "US", "ZA", "FR", "not said"]) {
    const { today } = memoAsked
    const read = owed(told, {
      definitions,
      place,
      today,
      dutySaid: true,
      textbook: true,
      days: {},
      theySaySo: false,
      markedYoung: false,
    })
    if ("problem" in read) throw new Error("an account that can be read")
    const tied = tiedIn(told, place)
    expect(read.due.length).toBeGreaterThan(5)
    expect(tied.due.map(({ id, mark, source, kind }) => [id, mark, source, kind])).toEqual(
      read.due.map(({ tie: { id, rests, kind } }) => [id, rests.mark, rests.source, kindOfTieInWords(kind)]),
    )
    for (const one of tied.due) {
      expect([one.at, one.condition, one.police, one.because.join(), one.deadline.join()]).not.toContain("")
    }
    expect(tied.before.join(" ")).toContain("Nothing here refuses anything.")
  }
})

test("ASSESSMENT-76, CARE-12: what others deny changes nothing of what a law ties", () => {
  fc.assert(
    fc.property(randomFactId, fc.constantFrom("one with an interest", "an official", "another"), (fact, by) => {
      const denied = withStatements(told, [said(fact, "no", { by })])
      expect(tiedIn(denied, "DE")).toEqual(tiedIn(told, "DE"))
    }),
    runs(20),
  )
})

test("ASSESSMENT-68, CARE-17: why something is not known changes nothing of what a law of any place ties", () => {
  fc.assert(
    fc.property(toldAccount, randomFactId, fc.constantFrom("DE", "GB", "US", "ZA"), (of, fact, place) => {
      const silent = withStatements(of, [said(fact, "declined", { words: "PLANTED" })])
      expect(canonicalJson(memoFor(silent, among(place)))).toBe(canonicalJson(memoFor(of, among(place))))
    }),
    runs(15),
  )
})

test("ASSESSMENT-76: in South Africa section 15 is not to be counted on, and is never among what is due", () => {
  const { due, notToCountOn } = tiedIn(told, "ZA")
  expect(notToCountOn.map(({ title }) => title)).toEqual(["A recovery and reflection period"])
  expect(notToCountOn[0]?.words).toContain("do not promise it")
  expect(due.map(({ id }) => id)).toContain("za-2013/s22")
  expect(due.map(({ id }) => id)).not.toContain("za-2013/s15")
})

test("ASSESSMENT-75, PROMISE-8: with the law left out nothing is tied, and behind the gate there is no memorandum", () => {
  const { due, notToCountOn, before } = tiedIn({ ...told, law: "left out" }, "ZA")
  expect([due, notToCountOn, before]).toEqual([[], [], []])
  const held = { ...told, told: "in confidence", example: "not an example" } as const
  expect(memoOf(held, { ...memoAsked, ...among("ZA"), dutySaid: false })).not.toHaveProperty("memo")
})

test("ASSESSMENT-75, CARE-24: an account that is kept for a lawyer is set down for nobody else, and says whose it is", () => {
  const kept = { ...told, preparedFor: "a lawyer" } as const
  for (const preparedFor of ["the person", "not said"] as const) {
    expect(memoOf(kept, { ...memoAsked, preparedFor })).toMatchObject({
      problem: { code: "assessment.kept-for-a-lawyer" },
    })
  }
  expect(memoFor(kept).keptApart).toContain("Prepared for a lawyer.")
  expect(memoFor(told).keptApart).toBe("")
})
