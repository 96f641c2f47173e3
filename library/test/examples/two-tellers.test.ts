import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Account } from "distinguo/accounts"
import { askAtTheDesk, assess } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { factsOf } from "distinguo/reasoning"
import { responsesTo } from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type ExampleFile, invented } from "./example-files.ts"

const request = {
  under: definitions,
  on: "the account's day",
  today: "2026-11-22",
  dutySaid: false,
  textbook: true,
  readings: {},
} as const

function named(name: string): ExampleFile {
  const found = invented.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no example ${name}`)
  return found
}

const [first, second] = [named("laundry-first-teller"), named("laundry-second-teller")]

/** Findings with their proofs, what is open, and circles: all of an assessment but for how the account is called. */
function assessmentOf(account: Account) {
  const { label: _, ...assessment } = assess(account, request) as { readonly label: string }
  return assessment
}

/** All that the house makes of an account. */
function whatComesOf(account: Account) {
  return {
    assessment: assessmentOf(account),
    wholeParts: askAtTheDesk(account, request, "element"),
    factByFact: askAtTheDesk(account, request, "fact"),
    askedFor: responsesTo(account.wishes.map(({ need }) => need)),
  }
}

/** The account with other words wherever the person's are kept, or a teller's part is named. */
function inOtherWords(account: Account, words: string): Account {
  return {
    ...account,
    ownWords: [words],
    selfDescription: [words],
    wishes: account.wishes.map((wish) => ({ ...wish, words })),
    episodes: account.episodes.map((episode) => ({
      ...episode,
      title: words,
      with: words,
      statements: episode.statements.map((said) => ({ ...said, words })),
    })),
  }
}

test("LAW-28, PROMISE-4: the same statements told by a man and by a trans woman come to the same, in every part", () => {
  expect(first.account.selfDescription.join()).toMatch(/\bman\b/)
  expect(second.account.selfDescription.join()).toMatch(/\btrans woman\b/)
  const wordsOf = ({ account }: ExampleFile) => account.episodes.flatMap((e) => e.statements.map(({ words }) => words))
  expect(wordsOf(first).filter((words) => words !== "" && wordsOf(second).includes(words))).toEqual([])
  expect(inOtherWords(first.account, "").episodes).toEqual(inOtherWords(second.account, "").episodes)
  const [one, other] = [whatComesOf(first.account), whatComesOf(second.account)]
  expect(one).toEqual(other)
  // And there is something to be equal in: a yes, a no, one contested and one not known.
  const standings = first.example.expect.flatMap(({ ownAccount, everythingSaid }) => [ownAccount, everythingSaid])
  expect(new Set(standings)).toEqual(new Set(["yes", "no", "contested", "unknown"]))
})

test("LAW-28: no definition reads a fact about who somebody is, and no room that decides reads what they call themselves", () => {
  const read = [...new Set(definitions.flatMap((definition) => factsOf(definition.test)))].map(factById)
  const who = /\b(wom[ae]n|m[ae]n|fe?male|gender|girls?|boys?|trans|she|he|her|his)\b/i
  expect(read.filter(({ id, label, meaning }) => who.test(`${id.replaceAll("_", " ")} ${label} ${meaning}`))).toEqual(
    [],
  )
  const source = join(import.meta.dirname, "..", "..", "src")
  const deciding = ["reasoning", "law", "circles", "facts", "responses"].flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(source, room, file)),
  )
  expect(deciding.length).toBeGreaterThan(60)
  expect(deciding.filter((file) => /selfDescription|ownWords/.test(readFileSync(file, "utf8")))).toEqual([])
})

/** What people who tell their story call themselves, and others would read something into. */
const whatTheySay = invented.flatMap(({ account }) => [...account.selfDescription, ...account.ownWords])

test("ACCOUNTS-31: no word anyone said sets a standing: told in any other words, an account is assessed alike", () => {
  const before = new Map(invented.map(({ name, account }) => [name, assessmentOf(account)]))
  fc.assert(
    fc.property(fc.constantFrom(...invented), fc.oneof(fc.string(), fc.constantFrom(...whatTheySay)), (one, words) => {
      expect(assessmentOf(inOtherWords(one.account, words))).toEqual(before.get(one.name))
    }),
    { numRuns: 40 },
  )
})
