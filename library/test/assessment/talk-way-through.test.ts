import type { Account } from "distinguo/accounts"
import { companions, interpreters, needs } from "distinguo/accounts"
import {
  keptWish,
  keptWords,
  newAccount,
  notReadBackYet,
  policeUnlessTheLaw,
  takeUp,
  talkSoFar,
  toldBefore,
  whenNotSafe,
  whoInterprets,
  whoMayBeThere,
  whomToTellOfTheYoung,
} from "distinguo/assessment"
import { places, responseTo, titleOf } from "distinguo/responses"
import { expect, test } from "vitest"
import { accountWith, talkOn } from "./ask-talks.ts"

const at = (place: string, role = "peer outreach worker"): Account => newAccount("2026-11-22", { place, role })

test("WEB-69, CARE-2: only where every duty was compared and none binds is it said without more that the police are theirs to call", () => {
  expect(whenNotSafe(at("ZA"), true).join(" ")).toContain("unless the law you told them of makes you")
  expect(whenNotSafe(at("ZA"), false).join(" ")).toContain("unless the law makes you")
  expect(whenNotSafe(at("not said"), true).join(" ")).toContain("unless the law you told them of makes you")
  expect(policeUnlessTheLaw(at("ZA"))).toContain("say so to them before you do")
})

test("WEB-65, CARE-14: whoever may be there and whoever interprets can be said, each once, in words that charge nobody", () => {
  expect(whoMayBeThere.map(({ who }) => who).toSorted()).toEqual(
    companions.filter((one) => one !== "not said").toSorted(),
  )
  expect(whoMayBeThere[0]).toEqual({ who: "nobody", words: "Nobody" })
  expect(Object.keys(whoInterprets).toSorted()).toEqual(interpreters.toSorted())
  expect(new Set(whoMayBeThere.map(({ words }) => words)).size).toBe(whoMayBeThere.length)
  expect(whoMayBeThere.map(({ words }) => words).join()).not.toMatch(/manager|recruiter|profit|interest/i)
})

test("WEB-106: what was found right is not read again; what was changed or added since is", () => {
  const [first, second] = [keptWords("one"), keptWords("two")]
  expect(notReadBackYet([first, second], [first])).toEqual([second])
  expect(notReadBackYet([keptWords("one")], [first])).toEqual([])
  expect(notReadBackYet([keptWords("One")], [first])).toHaveLength(1)
  expect(notReadBackYet([first, keptWish("pay", "")], [])).toHaveLength(2)
})

test("WEB-73: taken up, the account keeps what was told, its wishes wait to be said anew, and none is lost or doubled", () => {
  const account = {
    ...accountWith([{ by: "the person", when: "2025-03-09", yes: ["recruited"] }]),
    wishes: [
      { need: "pay", words: "" },
      { need: "something else", words: "to sleep" },
    ],
  } as Account
  const { account: taken, wishes, lastTalk } = takeUp(account)
  expect(taken).toEqual({ ...account, wishes: [] })
  expect(wishes.map((one) => (one.kind === "wish" ? one.wish : one))).toEqual(account.wishes)
  expect(lastTalk).toEqual({ earliest: "2025-03-09", latest: "2025-03-09" })
  const talk = talkOn(taken)
  expect(talkSoFar(talk, [], wishes).account.wishes).toEqual(account.wishes)
})

test("WEB-73, CARE-6, CARE-8: of what they told before only what might be marked now can be looked at", () => {
  const start = talkOn(
    accountWith([{ by: "the person", yes: ["work_or_service", "violence_physical"], no: ["in_danger_now"] }]),
  )
  const seen = (steps: (typeof start)["steps"]) =>
    toldBefore(start, talkSoFar(start, steps, [])).map(({ fact }) => fact)
  expect(seen([])).toContain("work_or_service")
  expect(seen([])).not.toContain("violence_physical")
  expect(seen([{ kind: "young" }])).toEqual(["in_danger_now"])
})

test("WEB-107, CARE-2, CARE-8: at every place it is said whom a child's duty names, or that it was not compared, and no law is named", () => {
  const codes = places.flatMap(({ codes: [code] }) => (code === undefined ? [] : [code]))
  for (const code of [...codes, "not said"]) {
    const { mustTell, notCompared, words } = whomToTellOfTheYoung(at(code))
    expect(mustTell.length > 0 || notCompared !== "").toBe(true)
    expect(JSON.stringify({ mustTell, notCompared, words })).not.toMatch(/traffick|exploit|\bAct\b|\bs \d/)
  }
  expect(whomToTellOfTheYoung(at("ZA")).mustTell).toEqual([
    { to: "the police", when: "immediately", mark: "checked", inWords: "The police: immediately. (checked)" },
  ])
  expect(whomToTellOfTheYoung(at("IN")).mustTell.map(({ inWords }) => inWords)).toEqual([
    "The Special Juvenile Police Unit or the local police. (checked) By when was not compared: take it to be at once.",
  ])
  for (const code of ["ZA", "IN", "not said"]) {
    const said = whomToTellOfTheYoung(at(code)).words.words
    expect(said.indexOf("You are not in trouble. I help you whatever")).toBe(0)
    expect(said.indexOf("tell")).toBeGreaterThan(0)
  }
  expect(whomToTellOfTheYoung(at("ZA")).words.words).toContain("tell the police")
})

test("WEB-60: what they may ask for is called as it is called where help stands", () => {
  for (const need of needs) expect(titleOf(need)).toBe(responseTo(need).title)
})
