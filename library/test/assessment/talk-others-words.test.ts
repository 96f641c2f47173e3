import { readAccount, writeAccount } from "distinguo/accounts"
import {
  accountWith as accountKept,
  type Kept,
  keptOthersWords,
  keptWords,
  linesOf,
  notReadBackYet,
  othersToldBefore,
  takeUp,
  toldBefore,
  whoMayHaveSaid,
  whoSaidIt,
} from "distinguo/assessment"
import { expect, test } from "vitest"
import { accountWith, talkOn } from "./ask-talks.ts"

const start = talkOn(accountWith([{ by: "the person", yes: ["recruited"] }]))
const others = whoMayHaveSaid.slice(1)

test("ASKING-42, CARE-11, PROMISE-5: free words of another are kept under whose they are, read back as that one's, and are never among the person's own", () => {
  for (const who of others) {
    const kept: readonly Kept[] = [keptWords("I want to go home"), keptOthersWords(" nobody  keeps anyone here ", who)]
    const account = accountKept(start, kept)
    expect(account.ownWords).toEqual(["I want to go home"])
    expect(account.othersWords).toEqual([{ by: who.by, role: who.role, words: " nobody  keeps anyone here " }])
    expect(account.episodes).toEqual(start.account.episodes)
    expect(readAccount(JSON.parse(JSON.stringify(writeAccount(account))))).toEqual({ account })
    const lines = linesOf(kept)
    expect(lines.map(({ under }) => under)).toEqual(["your own words", "what others said"])
    expect(lines[1]?.text).toContain("“ nobody  keeps anyone here ”")
    expect(lines[1]?.text).not.toMatch(/You said|You told me|\b(they|their|them)\b/)
    expect(lines[1]?.text).toMatch(who.by === "seen by the worker" ? /^I wrote down what I saw: “/ : / said: “/)
    expect(notReadBackYet(kept, kept.slice(0, 1))).toEqual(kept.slice(1))
  }
})

test("ASKING-42: words that the person said themselves are their own, however they came to be written", () => {
  const [they] = whoMayHaveSaid
  expect(they?.by).toBe("the person")
  expect(keptOthersWords("mine", { by: "the person", role: "" })).toEqual(keptWords("mine"))
})

test("ASKING-41, CARE-11, PROMISE-5: going on from a file, what others said stands under who that was, and not among what the person told", () => {
  const told = accountWith([{ by: "the person", no: ["in_danger_now"] }], {
    own_words: ["I want to go home"],
    others_words: [
      { by: "one with an interest", role: "manager", words: "nobody keeps anyone here" },
      { by: "an official", role: "police officer", words: "appeared well" },
      { by: "a document", words: "paid in full" },
      { by: "seen by the worker", words: "the door was open" },
    ],
  })
  const talk = talkOn(takeUp(told).account)
  expect(othersToldBefore(talk)).toEqual([
    { who: "the manager", words: "nobody keeps anyone here" },
    { who: "an official (police officer)", words: "appeared well" },
    { who: "a document", words: "paid in full" },
    { who: "seen by the worker", words: "the door was open" },
  ])
  expect(JSON.stringify(toldBefore(talk, talk))).not.toMatch(/nobody keeps|appeared well|paid in full|door was open/)
  expect(othersToldBefore(start)).toEqual([])
})

test("ASKING-41: whoever may be chosen in a talk is named as they were chosen, and nobody else is named like them", () => {
  const named = others.filter(({ by }) => by !== "seen by the worker").map((who) => [whoSaidIt(who), who.words])
  for (const [said, chosen] of named) expect(said).toBe(chosen)
  const all = others.map(whoSaidIt)
  expect(new Set(all).size).toBe(all.length)
  expect(all).not.toContain(whoSaidIt({ by: "the person", role: "" }))
})
