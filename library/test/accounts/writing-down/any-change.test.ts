import { type Account, beginAccount, readAccount, writeAccount } from "distinguo/accounts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../../reasoning/random-test.ts"
import { randomAccount } from "../random-account.ts"
import { randomChange } from "./random-change.ts"

test("ACCOUNTS-20: after any changes at a desk the account is written and read again, equal in every part", () => {
  let accepted = 0
  let refused = 0
  fc.assert(
    fc.property(randomAccount, fc.array(randomChange, { minLength: 1, maxLength: 6 }), (opened, changes) => {
      let account: Account = opened
      for (const change of changes) {
        const before = JSON.stringify(account)
        const written = change(account, opened)
        expect(JSON.stringify(account)).toBe(before)
        if ("problems" in written) {
          refused++
          expect(written.problems.length).toBeGreaterThan(0)
        } else {
          accepted++
          account = written.account
          expect(isDeepFrozen(account)).toBe(true)
          expect(readAccount(writeAccount(account))).toEqual({ account })
        }
      }
    }),
    runs(300),
  )
  // The property would say nothing if every change were refused, or none.
  expect([accepted > 200, refused > 50]).toEqual([true, true])
})

test("ACCOUNTS-20: an account begins with a place, a role and an episode in which nothing is said", () => {
  const begun = beginAccount("Hotel work", { place: "GB-SCT", role: "caseworker" })
  expect(begun).toMatchObject({
    account: {
      label: "Hotel work",
      told: "in confidence",
      worker: { place: "GB-SCT", role: "caseworker" },
      wishes: [],
      episodes: [{ id: "episode-1", from: "not said", to: "not said", statements: [], ages: [] }],
    },
  })
  expect(beginAccount("Hotel", { place: "not said", role: "" })).toMatchObject({
    account: { worker: { place: "not said", role: "" } },
  })
})

test("ACCOUNTS-20: CARE-29: a number or a link in a label is refused in the words that a file gets, and repeated in none", () => {
  const begun = beginAccount("call 0171 555 0199", { place: "ZA", role: "caseworker" })
  const problems = "problems" in begun ? begun.problems : []
  expect(problems.map(({ code }) => code)).toEqual(["account.not-coarse"])
  expect(JSON.stringify(problems)).not.toContain("0199")
  const nowhere = beginAccount("Hotel", { place: "Berlin", role: "" })
  expect("problems" in nowhere && nowhere.problems.map(({ code }) => code)).toEqual(["account.place-form"])
})

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen)
}
