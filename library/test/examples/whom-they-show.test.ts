import type { FactId } from "distinguo/facts"
import { expect, test } from "vitest"
import { assessed, decisions, type ExampleFile, invented } from "./example-files.ts"

test("ASSESSMENT-10: there are six published decisions, and forty-seven invented accounts", () => {
  expect(decisions).toHaveLength(6)
  expect(invented).toHaveLength(47)
  expect(invented.every(({ account }) => account.told === "invented")).toBe(true)
  expect(decisions.every(({ account }) => account.told === "published")).toBe(true)
})

/** The person said that this was so, at some time, in some episode. */
function isTold(fact: FactId, { account }: ExampleFile): boolean {
  const statements = account.episodes.flatMap((episode) => episode.statements)
  return statements.some((said) => said.fact === fact && said.answer === "yes" && said.by === "the person")
}

const aboutSellingSex = invented.filter((one) => isTold("sexual_services_exchanged", one))
const aboutOtherWork = invented.filter((one) => isTold("work_or_service", one) && !aboutSellingSex.includes(one))

/** Every finding that is a yes on the person's own account asks for no coercion: nobody is said to have done harm. */
function comesToNothingDone({ account }: ExampleFile): boolean {
  return assessed(account).findings.every(
    (finding) =>
      // A text that was not in force on the account's day says nothing of it.
      finding.kind !== "finding" || finding.ownAccount.standing !== "yes" || finding.ownAccount.asksForNoCoercion,
  )
}

/** What the person asks for is an answer, or pay. */
function asksForAnAnswerOrPay({ account }: ExampleFile): boolean {
  return account.wishes.length > 0 && account.wishes.every(({ need }) => need === "just information" || need === "pay")
}

/** Told freely, so that "nothing" is not merely what could not be heard. */
function isToldFreely({ account }: ExampleFile): boolean {
  return account.episodes.every(({ statements }) => statements.every((said) => said.circumstances.place !== "custody"))
}

test("ASSESSMENT-12: at least a third come to nothing but information or a pay claim", () => {
  const nothingElse = invented.filter(
    (one) => comesToNothingDone(one) && asksForAnAnswerOrPay(one) && isToldFreely(one),
  )
  expect(nothingElse.map(({ name }) => name)).toEqual([
    "agency-fee",
    "agreed-share",
    "back-room",
    "closed-blinds",
    "for-the-house",
    "for-the-two-of-them",
    "friend-and-ticket",
    "late-pay",
    "nineteen",
    "own-rooms",
    "passport-in-the-drawer",
    "school-fees",
    "the-crossing",
    "the-dancer",
    "the-licence",
    "the-scaffold",
    "the-vineyard",
  ])
  expect(nothingElse.length * 3).toBeGreaterThanOrEqual(invented.length)
})

/** What was done to them was no work: a child carried for others, a marriage, an adoption. */
const aboutNoWork = ["for-the-two-of-them", "sunday-calls", "the-nine-months", "the-red-envelope"]

test("ASSESSMENT-12: as many are about other work as about selling sex, and of each some come to harm and some to none", () => {
  const others = invented.filter((one) => ![...aboutSellingSex, ...aboutOtherWork].includes(one))
  expect(others.map(({ name }) => name)).toEqual(aboutNoWork)
  expect(aboutOtherWork.length).toBeGreaterThanOrEqual(aboutSellingSex.length)
  for (const some of [aboutSellingSex, aboutOtherWork]) {
    const none = some.filter(comesToNothingDone).length
    expect([none > 0, none < some.length]).toEqual([true, true])
  }
})

test("ASSESSMENT-12: men and trans people tell stories too, in both kinds of work, in their own words alone", () => {
  const inOwnWords = (some: readonly ExampleFile[], words: RegExp) =>
    some.filter(({ account }) => [...account.ownWords, ...account.selfDescription].some((said) => words.test(said)))
  const [men, trans] = [/\b(father|grandfather|men|man)\b/, /\btrans (woman|man)\b/]
  for (const some of [aboutSellingSex, aboutOtherWork]) {
    expect(inOwnWords(some, men).length).toBeGreaterThan(0)
    expect(inOwnWords(some, trans).length).toBeGreaterThan(0)
  }
})

test("PROMISE-4, PROMISE-18: no example calls anyone by a word of ours, or by where they are from", () => {
  const ours = /victim|rescu|pimp|suspicio|\brisk|survivor|prostitutes?\b|nationality|citizen of|illegal (im)?migrant/i
  for (const { name, bytes, account } of [...invented, ...decisions]) {
    // The title of a page quoted as the source is that page's own.
    const text = new TextDecoder().decode(bytes).replace(/^ {2}source: .*$/m, "")
    expect([name, ours.test(text)]).toEqual([name, false])
    expect([name, account.worker]).toEqual([name, { place: "not said", role: "" }])
  }
})
