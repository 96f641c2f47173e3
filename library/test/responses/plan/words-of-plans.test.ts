import { readFileSync } from "node:fs"
import { join } from "node:path"
import {
  noNames,
  notKnownIsNotHeld,
  planQuestions,
  planTopics,
  reviewPlan,
  safeguards,
  whatIsNotMarked,
} from "distinguo/responses"
import { expect, test } from "vitest"
import { planFiles } from "./plan-files.ts"

/** What would make a stamp of a review, a measure of a plan, or a label of a person. */
const never =
  /\bsafe\b|\bsafely\b|\bsafer\b|\bapprov|\ballowed\b|\bpermitted\b|\bauthoris|\bauthoriz|\bcertif|\bcleared\b|\bgreen\b|\bred\b|\bamber\b|\bpass(?:es|ed)?\b(?! (?:on|to))|\bfail|\bscor|\brank|\brating|\blevel\b|\bpoints\b|\btotal|\bper ?cent|%|\bcomplian|\bacceptable\b|\brisk|\bvictim|\brescu|\bpimp|\bsuspicious|\bprostitut|\billegal\b|\bundocumented|\bcase\b|\b\d{1,3} (?:of|out of) (?:the )?\d{1,3}\b/i

/** That help may be passed on to, and nothing passed to immigration, is a plain verb. */
const found = (text: string) =>
  never.exec(text.replaceAll(/passed to (?:immigration|them)|pass(?:es)? it on/gi, ""))?.[0] ?? ""

const reviews = planFiles.map(({ plan }) => reviewPlan(plan))

test("RESPONSES-62, CARE-34, CARE-18, PROMISE-18, PROMISE-19: no word of a stamp, a measure or a label, in any question, safeguard, plan or review", () => {
  const said = [
    ...planTopics,
    ...planQuestions.flatMap(({ asks, answers }) => [asks, ...answers.flat()]),
    ...safeguards.flatMap(({ must, why, change }) => [must, why, change]),
    ...planFiles.flatMap(({ text }) => text.split("\n")),
    ...[noNames, notKnownIsNotHeld, whatIsNotMarked],
    ...reviews.flatMap(({ says, alsoSays, lessHarm, community, notReviewed }) => [
      says,
      ...alsoSays,
      ...lessHarm.flatMap(({ way, how }) => [way, how]),
      ...community.flatMap(({ who, what }) => [who, what]),
      notReviewed,
    ]),
  ]
  expect(said.map((text) => [text, found(text)]).filter(([, word]) => word !== "")).toEqual([])
  expect(found("This plan is safe.")).toBe("safe")
})

test("RESPONSES-62, CARE-34: where nothing is broken that is no permission, and nothing in a review is a number", () => {
  for (const review of reviews) {
    if (review.broken.length + review.unknown.length > 0) expect(review.says).toBe("Do not proceed on this knowledge.")
    else
      expect(review.says).toMatch(
        /^Nothing here is broken, on what this plan says of itself\. That is not a permission\.$/,
      )
    expect(review.alsoSays.join(" ")).toMatch(/never means: do nothing/)
    const numbers: unknown[] = []
    JSON.stringify(review, (_, value) => {
      if (typeof value === "number" || typeof value === "boolean") numbers.push(value)
      return value
    })
    expect(numbers).toEqual([])
  }
})

test("RESPONSES-62: nothing in the code of a review counts what is held, sorts by it or divides", () => {
  const code = ["review.ts", "decided-by.ts"].map((file) =>
    readFileSync(join(import.meta.dirname, "../../../src/responses/plan", file), "utf8"),
  )
  for (const text of code)
    expect(text.replaceAll(/\/\*[\s\S]*?\*\/|"[^"]*"/g, "")).not.toMatch(/held\.length|\.sort|toSorted| \/ |reduce/)
})
