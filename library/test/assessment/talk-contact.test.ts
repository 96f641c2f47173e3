import { nothingOfContact, type SafeContact, standingsOf, writeAccount } from "distinguo/accounts"
import {
  accountWith as accountKept,
  beforeYouCall,
  contactAnew,
  type Kept,
  keptContact,
  linesOf,
  mayWeReachYou,
  notReadBackYet,
  partsOfContact,
} from "distinguo/assessment"
import fc from "fast-check"
import { expect, test } from "vitest"
import { randomSafeContact } from "../accounts/random-account.ts"
import { runs } from "../reasoning/random-test.ts"
import { accountWith, talkOn } from "./ask-talks.ts"

const start = talkOn(accountWith([{ by: "the person", yes: ["recruited"] }]))
const contact: SafeContact = { ...nothingOfContact, when: "after nine", neverSay: "my work", means: ["a call"] }

test("ASKING-44, CARE-39: it is offered and never pressed, and asks for no number and no address", () => {
  expect(mayWeReachYou.words).toContain("You need not. I help you just the same.")
  const asked = partsOfContact.map(({ asks }) => asks).join(" ")
  expect(asked).not.toMatch(/number|address|why|did you/i)
  for (const { asks } of partsOfContact) expect(asks.split(" ").length).toBeLessThan(15)
  expect(keptContact(nothingOfContact)).toEqual([])
  expect(keptContact({ ...nothingOfContact, when: "  " })).toEqual([])
})

test("ASKING-45, CARE-15: it is read back part by part, under its own head, and each line comes out alone", () => {
  const kept = keptContact(contact)
  const lines = linesOf(kept)
  expect(lines.map(({ under, text }) => [under, text])).toEqual([
    ["how you can be reached", "When it is safe: “after nine”"],
    ["how you can be reached", "If another answers I do not say: “my work”"],
    ["how you can be reached", "By: a call."],
  ])
  const out = new Set<Kept>(lines[1]?.of)
  const left = accountKept(
    start,
    kept.filter((one) => !out.has(one)),
  )
  expect(left.safeContact).toEqual({ ...nothingOfContact, when: "after nine", means: ["a call"] })
  expect(JSON.stringify(writeAccount(left))).not.toContain("my work")
})

test("ASKING-45: whatever they say of it is kept whole, sets no standing, and is no statement", () => {
  fc.assert(
    fc.property(randomSafeContact, (said) => {
      const account = accountKept(start, keptContact(said))
      expect(account.safeContact).toEqual(said)
      for (const reading of ["own account", "everything said"] as const)
        expect(account.episodes.map((one) => standingsOf(one, reading))).toEqual(
          start.account.episodes.map((one) => standingsOf(one, reading)),
        )
      expect({ ...account, safeContact: "nothing said" }).toEqual(start.account)
    }),
    runs(200),
  )
})

test("ASKING-46: a file's own stays until it is said anew or no longer, and then nothing of it is left", () => {
  const from = { ...start, account: { ...start.account, safeContact: { ...contact, sayInstead: "PLANTED" } } }
  expect(accountKept(from, []).safeContact).toEqual(from.account.safeContact)
  const anew = contactAnew(
    { start: from, kept: keptContact(contact) },
    keptContact({ ...nothingOfContact, name: "Ana" }),
  )
  expect(accountKept(anew.start, anew.kept).safeContact).toEqual({ ...nothingOfContact, name: "Ana" })
  const none = contactAnew({ start: from, kept: [] }, [])
  expect(accountKept(none.start, none.kept).safeContact).toBe("nothing said")
  expect(JSON.stringify(none)).not.toContain("PLANTED")
})

test("ASKING-45: what was typed anew is read back as new, and what stands before a call has what can hurt first", () => {
  const right = keptContact(contact)
  expect(notReadBackYet(keptContact({ ...contact, when: "mornings" }), right)).toHaveLength(1)
  const account = accountKept(start, keptContact({ ...contact, whoSees: "he does", sayInstead: "the dentist" }))
  expect(beforeYouCall(account).map(({ label }) => label)).toEqual([
    "Who may see the phone, or open",
    "When",
    "If another answers, do not say",
    "Say instead",
    "By",
  ])
  expect(beforeYouCall(start.account)).toEqual([])
})
