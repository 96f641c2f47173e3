import { isToldUnfreely, readAccount, standingsOf, type Telling, writeAccount } from "distinguo/accounts"
import {
  accountWith as accountKept,
  answerInTalk,
  beginTalk,
  type Kept,
  keptAnswer,
  keptOf,
  keptReport,
  keptSilence,
  keptWish,
  keptWords,
  linesOf,
  newAccount,
  servedByATalk,
  talkSoFar,
  toldBy,
  waysOfUnderstanding,
  waysToReport,
  whoMayHaveSaid,
  withMore,
  withoutAnswer,
} from "distinguo/assessment"
import { type FactId, factById, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { accountWith, freely, talkOn } from "./ask-talks.ts"

const manager = toldBy(freely, whoMayHaveSaid.find(({ role }) => role === "manager") ?? never())
const start = talkOn(accountWith([{ by: "the person", yes: ["recruited"] }]))
const answer = (fact: FactId, sets: "yes" | "no", telling: Telling = freely): Kept =>
  keptAnswer(fact, factById(fact).phrases.find((phrase) => phrase.sets === sets) ?? never(), telling)
const standings = (kept: readonly Kept[], reading: "own account" | "everything said" = "own account") =>
  standingsOf(accountKept(start, kept).episodes[0] ?? never(), reading)

const anyKept = fc.oneof(
  fc
    .tuple(fc.constantFrom(...vocabulary.map(({ id }) => id as FactId)), fc.constantFrom("yes", "no"), fc.nat(2))
    .map(([fact, sets, who]) => answer(fact, sets, [freely, manager, { ...freely, stands: false }][who] ?? freely)),
  fc
    .tuple(fc.constantFrom(...vocabulary.map(({ id }) => id as FactId)), fc.constantFrom("not known", "declined"))
    .map(([fact, silent]) => keptSilence(fact, silent, freely)),
)

test("ASKING-33, CARE-9, CARE-15, PROMISE-15: an answer taken out again, or changed, leaves the account as if it had never been", () => {
  fc.assert(
    fc.property(fc.array(anyKept, { maxLength: 8 }), anyKept, (before, one) => {
      if (!("said" in one)) return
      const kept = before.reduce<readonly Kept[]>((all, more) => withMore(all, [more]), [])
      const without = withoutAnswer(kept, one.said.fact, one.telling)
      expect(accountKept(start, withoutAnswer(withMore(kept, [one]), one.said.fact, one.telling))).toEqual(
        accountKept(start, without),
      )
      const changed = keptSilence(one.said.fact, "declined", one.telling)
      expect(accountKept(start, withMore(withMore(kept, [one]), [changed]))).toEqual(
        accountKept(start, withMore(kept, [changed])),
      )
      expect(accountKept(start, kept.toReversed())).toEqual(accountKept(start, kept))
    }),
    runs(80),
  )
  expect(accountKept(start, [])).toEqual(start.account)
})

test("ASKING-34, CARE-11, PROMISE-6: what the manager says is written down as the manager's, read back apart, and settles nothing", () => {
  const his = answer("can_leave", "yes", manager)
  const kept = withMore(withMore([], [answer("docs_confiscated", "yes")]), [
    his,
    answer("docs_confiscated", "no", manager),
  ])
  expect(kept).toHaveLength(3)
  const account = accountKept(start, kept)
  expect(account.episodes[0]?.statements.filter(({ by }) => by === "one with an interest")).toMatchObject([
    { fact: "can_leave", role: "manager" },
    { fact: "docs_confiscated", role: "manager" },
  ])
  expect([standings(kept).can_leave, standings(kept, "everything said").can_leave]).toEqual(["unknown", "unknown"])
  expect(standings(kept).docs_confiscated).toBe("yes")
  expect(standings(kept, "everything said").docs_confiscated).toBe("contested")
  expect(linesOf(kept).map(({ text }) => text)).toEqual([
    "You told me: “Someone has them and I cannot get them.”",
    "The manager said that this is so: can leave with what is owed.",
    "The manager said that this is not so: papers kept from you.",
  ])
  expect("problems" in readAccount(writeAccount(account))).toBe(false)
})

test("ASKING-37, CARE-11, PROMISE-5: another's word is so, not so or not known, with that one's own words as said, in the file too", () => {
  const words = "she can take her papers any time"
  const report = keptReport("docs_confiscated", "no", words, manager)
  expect(linesOf([report]).map(({ text }) => text)).toEqual([
    `The manager said that this is not so: papers kept from you. In the manager’s words: “${words}”`,
  ])
  const account = accountKept(start, [report, keptReport("confined", "not known", "", manager)])
  expect(account.episodes[0]?.statements.slice(1)).toMatchObject([
    { fact: "docs_confiscated", answer: "no", words, role: "manager" },
    { fact: "confined", answer: "not known", words: "", role: "manager" },
  ])
  expect(readAccount(JSON.parse(JSON.stringify(writeAccount(account))))).toEqual({ account })
  for (const who of whoMayHaveSaid.slice(1)) {
    for (const { id } of vocabulary) {
      const [line] = linesOf([keptReport(id as FactId, "yes", "", toldBy(freely, who))])
      expect(line?.text).not.toMatch(/\b(they|them|their|You said)\b/)
      expect(line?.text).toMatch(
        who.by === "seen by the worker" ? /^I saw for myself that this is so: / : / said that this is so: /,
      )
    }
  }
  expect(waysToReport(manager).map(({ answer }) => answer)).toEqual(["yes", "no", "not known"])
})

test("ASKING-38, PROMISE-5: what was marked is read back under what it answers; their own words come first, and alone are said to be theirs", () => {
  const kept = [
    answer("violence_physical", "yes"),
    answer("sold", "no"),
    keptWish("pay", ""),
    keptWords("they sold my bike"),
  ]
  expect(linesOf(kept).map(({ text }) => text)).toEqual([
    "You said: “they sold my bike”",
    "You ask for: Pay I have earned",
    "You told me: “Someone hit me, held me down or hurt me, and you may write it.”",
    "You told me: “An agent got a fee, and the work was my choice.”",
  ])
  for (const { id, phrases } of vocabulary) {
    for (const phrase of phrases) {
      const [line] = linesOf([keptAnswer(id as FactId, phrase, freely)])
      expect(line?.text).toMatch(/^You told me: “.+”$/)
      expect(line?.text).not.toMatch(/You said|Would you like to talk/)
    }
  }
})

test("ASKING-34, CARE-13, PROMISE-5: what the manager says of danger takes nothing of theirs away", () => {
  const told = answerInTalk(start, { fact: "in_danger_now", answer: "yes", words: "" }, freely)
  const after = answerInTalk(told, { fact: "in_danger_now", answer: "no", words: "" }, manager)
  expect(standingsOf(after.account.episodes[0] ?? never(), "own account").in_danger_now).toBe("yes")
})

test("ASKING-34, CARE-14: what they said before someone came in stays told freely, and what they said after waits", () => {
  const watched: Telling = { ...freely, circumstances: { ...freely.circumstances, present: ["manager"] } }
  const account = accountKept(start, [answer("confined", "yes", watched), answer("docs_confiscated", "yes")])
  const free = account.episodes[0]?.statements.map((one) => [one.fact, isToldUnfreely(one)])
  expect(free).toEqual(
    expect.arrayContaining([
      ["confined", true],
      ["docs_confiscated", false],
    ]),
  )
  expect(standings([answer("confined", "yes", watched)]).confined).toBe("unknown")
  const written = writeAccount(account) as { episodes: { said: unknown[] }[] }
  expect(written.episodes[0]?.said).toHaveLength(3)
})

test("ASKING-35, CARE-15: what they said earlier stands beside it, and is set aside only as they say, and only their own", () => {
  const both = standings([answer("recruited", "no")])
  expect(both.recruited).toBe("contested")
  const corrected = { ...answer("recruited", "no"), earlier: "misheard" } as Kept
  expect(standings([corrected]).recruited).toBe("no")
  expect(accountKept(start, [corrected]).episodes[0]?.statements).toContainEqual(
    expect.objectContaining({ fact: "recruited", answer: "yes", setAside: "misheard" }),
  )
  const theirs = { ...answer("recruited", "no", manager), earlier: "misheard" } as Kept
  expect(standings([theirs]).recruited).toBe("yes")
})

test("ASKING-34, PROMISE-5: what is kept can be read again, words and all, and each source has what it said", () => {
  const words = "  he said: “sign”, twice \n"
  const kept = [keptWish("pay", ""), keptWish("something else", "soon"), keptWords(words), answer("confined", "no")]
  const account = accountKept(start, kept)
  expect([account.ownWords, account.wishes.length]).toEqual([[words], 2])
  expect(keptOf(kept, "confined", freely)).toMatchObject({ said: { answer: "no" } })
  expect(keptOf(kept, "confined", manager)).toBe("nothing said")
  expect(readAccount(JSON.parse(JSON.stringify(writeAccount(account))))).toEqual({ account })
})

test("ASKING-28: the wish to leave the law out goes into the account, and stays until they themselves say otherwise", () => {
  const account = newAccount("2026-11-22", { place: "ZA", role: "caseworker" })
  const about = { episode: "one", circumstances: freely.circumstances, day: "2026-11-22" } as const
  const [, out] = waysOfUnderstanding(account)
  const talk = beginTalk(account, { ...about, law: out?.law ?? never() })
  expect([out?.law, talk.account.law, talkSoFar(talk, [], []).account.law]).toEqual([
    "left out",
    "left out",
    "left out",
  ])
  const [stays, back] = waysOfUnderstanding(talk.account)
  expect([stays?.law, back?.law]).toEqual(["left out", "may be read"])
  expect(beginTalk(talk.account, { ...about, law: back?.law ?? never() }).account.law).toBe("may be read")
})

test("ASKING-11: a talk serves the international texts and the law of the worker's place, and no other country's", () => {
  const about = { episode: "one", circumstances: freely.circumstances, day: "2026-11-22", law: "may be read" } as const
  for (const place of ["ZA", "GB-SCT", "not said", "FR"]) {
    const served = servedByATalk(definitions, beginTalk(newAccount("2026-11-22", { place, role: "" }), about))
    expect(served.length).toBeGreaterThan(0)
    const here = ["international", place.slice(0, 2), place]
    expect(served.filter(({ jurisdiction }) => !here.includes(jurisdiction))).toEqual([])
  }
})

function never(): never {
  throw new Error("it is there")
}
