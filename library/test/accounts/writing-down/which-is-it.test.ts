import {
  type Account,
  changeWorker,
  keepBoth,
  type SaidNow,
  sayInstead,
  standingsOf,
  standsAgainst,
  type WrittenDown,
  writeDown,
} from "distinguo/accounts"
import { expect, test } from "vitest"
import { accountOf, withTelling, written } from "../hand-written.ts"
import { freely } from "../telling.ts"

const opened = accountOf(
  written({
    episodes: [{ id: "hotel", from: "2024", to: "2024", said: [{ by: "the person", no: ["docs_confiscated"] }] }],
  }),
)
const yes: SaidNow = {
  telling: freely,
  said: { fact: "docs_confiscated", answer: "yes", words: "in the drawer", from: "", to: "" },
}
const manager = { ...freely, by: "one with an interest", role: "manager" } as const

function done(result: WrittenDown): Account {
  if ("problems" in result) throw new Error(result.problems.map(({ code }) => code).join(" "))
  return result.account
}
const standing = (account: Account) => {
  const [episode] = account.episodes
  return episode === undefined ? "no episode" : standingsOf(episode, "own account").docs_confiscated
}
const earlier = (account: Account, now: SaidNow = yes) => standsAgainst(account, opened, "hotel", now)
const told = ({ episodes: [episode] }: Account) =>
  episode?.statements.map(({ answer, setAside, during }) =>
    [answer, setAside, during === "the whole episode" ? "whole" : "some days"].join(" "),
  )

test("ACCOUNTS-29: their own other answer is found before it is written down, and nothing is changed by looking", () => {
  expect(earlier(opened)).toEqual([{ episode: "hotel", kind: "statement", at: 0 }])
  expect(standing(opened)).toBe("no")
  expect(standing(done(writeDown(opened, opened, "hotel", freely, yes.said)))).toBe("contested")
})

test("ACCOUNTS-29: the same answer, a silence, another's answer, and one of another time stand against nothing", () => {
  const as = (said: Partial<SaidNow["said"]>, telling: SaidNow["telling"] = freely): SaidNow => ({
    telling,
    said: { ...yes.said, ...said },
  })
  expect(earlier(opened, as({ answer: "no" }))).toEqual([])
  expect(earlier(opened, as({ answer: "declined" }))).toEqual([])
  expect(earlier(opened, as({}, manager))).toEqual([])
  const dated = accountOf(
    written({
      episodes: [
        {
          id: "hotel",
          from: "2024",
          to: "2024",
          said: [{ by: "the person", no: [{ fact: "docs_confiscated", from: "2024-06", to: "2024-12" }] }],
        },
      ],
    }),
  )
  expect(standsAgainst(dated, dated, "hotel", as({ from: "2024-01", to: "2024-03" }))).toEqual([])
})

test("ACCOUNTS-29: an answer of this sitting under the same telling is replaced, and not asked about", () => {
  const empty = accountOf(withTelling({ yes: ["recruited"] }))
  const once = done(writeDown(empty, empty, "hotel", freely, { ...yes.said, answer: "no" }))
  expect(standsAgainst(once, empty, "hotel", yes)).toEqual([])
  const inMay = { ...freely, when: { earliest: "2024-05-01", latest: "2024-05-31" } }
  expect(standsAgainst(once, empty, "hotel", { ...yes, telling: inMay })).toHaveLength(1)
})

test("ACCOUNTS-30, CARE-15: the earlier answer is set aside with its kind, and what they say now holds", () => {
  const now = done(sayInstead(opened, opened, earlier(opened), yes, "misheard"))
  expect(told(now)).toEqual(["no misheard whole", "yes no whole"])
  expect(standing(now)).toBe("yes")
})

test("ACCOUNTS-30: both are kept, each with its time; words and telling of the earlier stay", () => {
  const dated: SaidNow = { ...yes, said: { ...yes.said, from: "2024-01", to: "2024-03" } }
  const now = done(keepBoth(opened, opened, earlier(opened), dated, { from: "2024-04", to: "2024-12" }))
  expect(told(now)).toEqual(["no remembered more whole", "no no some days", "yes no some days"])
  expect(standing(now)).toBe("yes")
})

test("ACCOUNTS-30: of the same time they cannot both be true: that is a problem, and nothing has changed", () => {
  const both = keepBoth(opened, opened, earlier(opened), yes, { from: "", to: "" })
  expect("problems" in both && both.problems.map(({ code }) => code)).toEqual(["account.same-time"])
})

test("ACCOUNTS-21: the worker's place and role are put right, and nothing else changes", () => {
  const now = done(changeWorker(opened, { place: "ZA", role: "caseworker" }))
  expect(now.worker).toEqual({ place: "ZA", role: "caseworker" })
  expect({ ...now, worker: opened.worker }).toEqual(opened)
  expect(done(changeWorker(now, { place: "not said", role: "" })).worker).toEqual(opened.worker)
})

test("ACCOUNTS-21: what did not change is the very same part of the account", () => {
  const now = done(writeDown(opened, opened, "hotel", freely, { ...yes.said, fact: "confined" }))
  expect(now.wishes).toBe(opened.wishes)
  expect(now.episodes[0]?.statements[0]).toBe(opened.episodes[0]?.statements[0])
  expect(now.episodes[0]).not.toBe(opened.episodes[0])
})
