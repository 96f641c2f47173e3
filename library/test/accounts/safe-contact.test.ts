import {
  changeSafeContact,
  contactHolds,
  headingForALawyer,
  isNothingOfContact,
  mayBeGivenOut,
  nothingOfContact,
  prepareFor,
  readAccount,
  type SafeContact,
  writeAccount,
} from "distinguo/accounts"
import { assess, memoOf, owed } from "distinguo/assessment"
import fc from "fast-check"
import { expect, test } from "vitest"
import { asked } from "../assessment/assessed.ts"
import { memoAsked } from "../assessment/memo-asked.ts"
import { runs } from "../reasoning/random-test.ts"
import { accountOf, found, written } from "./hand-written.ts"
import { randomAccount, randomSafeContact } from "./random-account.ts"

const all = {
  name: "Aunt's friend",
  means: ["a message", "in person"],
  how: "at the clinic",
  when: "after nine",
  never_when: "Sundays",
  who_sees: "he reads it",
  never_say: "where you work",
  say_instead: "the dentist",
  until: "2026-12-31",
  reach_us: "on Thursdays at the van",
  another_talk: "wanted",
}

test("ACCOUNTS-41, PROMISE-5: how someone may be reached is kept as said, part by part, and asks for no number", () => {
  expect(accountOf(written({ safe_contact: all })).safeContact).toEqual({
    name: "Aunt's friend",
    means: ["a message", "in person"],
    how: "at the clinic",
    when: "after nine",
    neverWhen: "Sundays",
    whoSees: "he reads it",
    neverSay: "where you work",
    sayInstead: "the dentist",
    until: { earliest: "2026-12-31", latest: "2026-12-31" },
    reachUs: "on Thursdays at the van",
    anotherTalk: "wanted",
  })
  for (const [key, value] of Object.entries(all)) expect(found(written({ safe_contact: { [key]: value } }))).toEqual([])
  expect(accountOf(written()).safeContact).toBe("nothing said")
  expect(isNothingOfContact(nothingOfContact)).toBe(true)
})

test("ACCOUNTS-42: what is wrong in it has its place and mend, and nothing said is repeated", () => {
  const wrong: readonly (readonly [unknown, string])[] = [
    [{}, "account.too-few safe_contact"],
    ["call", "account.wrong-kind safe_contact"],
    [{ phone: "PLANTED" }, "account.unknown-key key safe_contact.phone"],
    [{ means: "PLANTED" }, "account.unknown-choice safe_contact.means"],
    [{ means: ["a call", "a call"] }, "account.said-twice safe_contact.means.1"],
    [{ when: 9 }, "account.wrong-kind safe_contact.when"],
    [{ when: " " }, "account.empty safe_contact.when"],
    [{ until: "soon" }, "account.impossible-time safe_contact.until"],
    [{ another_talk: "PLANTED" }, "account.unknown-choice safe_contact.another_talk"],
  ]
  for (const [safe_contact, problem] of wrong) {
    expect(found(written({ safe_contact }))).toEqual([problem])
    expect(JSON.stringify(readAccount(written({ safe_contact })))).not.toMatch(/message[^}]*PLANTED|mend[^}]*PLANTED/)
  }
  expect(found(written({ prepared_for: "the police" }))).toEqual(["account.unknown-choice prepared_for"])
})

test("ACCOUNTS-42: every such account is written and read again, equal in every part", () => {
  fc.assert(
    fc.property(randomAccount, randomSafeContact, (account, safeContact) => {
      const whole = { ...account, safeContact }
      expect(readAccount(writeAccount(whole))).toEqual({ account: whole })
    }),
    runs(200),
  )
})

const owedAsked = {
  definitions: memoAsked.under,
  place: "ZA",
  today: memoAsked.today,
  dutySaid: true,
  textbook: true,
  days: {},
  theySaySo: false,
  markedYoung: false,
} as const

test("ACCOUNTS-43, CARE-17, PROMISE-17: what was said of it changes no assessment, nothing owed and no memorandum by a byte, and no word of it is in one", () => {
  fc.assert(
    fc.property(randomAccount, randomSafeContact, (account, contact) => {
      const planted = JSON.parse(JSON.stringify(contact), (key, part: unknown) =>
        typeof part === "string" &&
        !["until", "anotherTalk", "earliest", "latest"].includes(key) &&
        !/^(a call|a message|in person|through someone|another way|not said)$/.test(part)
          ? `PLANTED ${part}`
          : part,
      ) as SafeContact
      for (const made of [
        (of: typeof account) => assess(of, asked),
        (of: typeof account) => owed(of, owedAsked),
        (of: typeof account) => memoOf(of, { ...memoAsked, withOpenQuestions: true, withIfShown: true }),
      ]) {
        const after = JSON.stringify(made({ ...account, safeContact: planted }))
        expect(after).toBe(JSON.stringify(made({ ...account, safeContact: "nothing said" })))
        expect(after).not.toContain("PLANTED")
      }
    }),
    runs(40),
  )
})

const before = accountOf(written({ safe_contact: { ...all, never_say: "PLANTED before" } }))

test("ACCOUNTS-44, CARE-15: said anew, nothing of what stood before is left; said no longer, the account has none", () => {
  const anew = changeSafeContact(before, { ...nothingOfContact, when: "mornings" })
  expect(JSON.stringify(anew)).not.toMatch(/PLANTED|dentist/)
  expect("account" in anew && anew.account.safeContact).toEqual({ ...nothingOfContact, when: "mornings" })
  const none = changeSafeContact(before, nothingOfContact)
  expect("account" in none && none.account.safeContact).toBe("nothing said")
  expect("account" in none && Object.keys(writeAccount(none.account) as object)).not.toContain("safe_contact")
})

test("ACCOUNTS-44: it holds on its last day, and not on the day after", () => {
  const until = (earliest: string, latest = earliest) => ({ ...nothingOfContact, until: { earliest, latest } })
  expect(contactHolds(until("2026-11-22"), "2026-11-22")).toBe("holds")
  expect(contactHolds(until("2026-11-01", "2026-11-30"), "2026-11-30")).toBe("holds")
  expect(contactHolds(until("2026-11-22"), "2026-11-23")).toBe("is over")
  expect(contactHolds(nothingOfContact, "2026-11-23")).toBe("no day was said")
})

test("ACCOUNTS-45, CARE-24: a file for a lawyer says so, keeps saying so, and may not be given out", () => {
  const kept = prepareFor(before, "a lawyer")
  if ("problems" in kept) throw new Error("not written down")
  expect(writeAccount(kept.account)).toMatchObject({ prepared_for: "a lawyer" })
  expect([mayBeGivenOut(before), mayBeGivenOut(kept.account)]).toEqual([true, false])
  const back = prepareFor(kept.account, "nobody in particular")
  expect("account" in back && back.account).toEqual(before)
  expect(headingForALawyer).toContain("Prepared for a lawyer")
})
