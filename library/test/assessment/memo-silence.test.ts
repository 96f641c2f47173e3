import type { Account, Answer } from "distinguo/accounts"
import { canonicalJson } from "distinguo/assessment"
import fc from "fast-check"
import { expect, test } from "vitest"
import { episode, freely, said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, met, randomFactId, toldAccount, withStatements } from "./assessed.ts"
import { memoFor, withAllAdded } from "./memo-asked.ts"

const silences: readonly Answer[] = ["declined", "not known", "not applicable"]
const of = (account: Account) => canonicalJson(memoFor(account, withAllAdded))

test("ASSESSMENT-68, CARE-17, PROMISE-17: accounts that differ only in why something is not known give equal memorandums", () => {
  fc.assert(
    fc.property(toldAccount, randomFactId, fc.constantFrom(...silences), fc.boolean(), (told, fact, silence, first) => {
      const silent = said(fact, silence, { words: "PLANTED", when: { earliest: "2020-02-02", latest: "2020-02-02" } })
      const before = {
        ...told,
        episodes: told.episodes.map((one) => ({ ...one, statements: [silent, ...one.statements] })),
      }
      expect(of(first ? before : withStatements(told, [silent]))).toBe(of(told))
    }),
    runs(25),
  )
})

test("ASSESSMENT-68, CARE-17: not being sure of an age reads like an age that nobody told", () => {
  const unsure = { ...freely, atStart: "not sure", atEnd: "not said", born: "not said" } as const
  const withAge = account([], { episodes: [episode(met.slice(0, 3), { ages: [unsure] })] })
  expect(of(withAge)).toBe(of(account(met.slice(0, 3))))
  const sixteen = { ...unsure, atStart: { youngest: 16, oldest: 19 } } as const
  const told = of(account([], { episodes: [episode(met.slice(0, 3), { ages: [sixteen] })] }))
  expect(told).toContain("16 to 19 at the start")
})

test("ASSESSMENT-67, CARE-15: what was set aside leaves no trace, and in what order things were said none either", () => {
  fc.assert(
    fc.property(toldAccount, randomFactId, (told, fact) => {
      const aside = said(fact, "yes", { setAside: "changed their mind", words: "PLANTED" })
      expect(of(withStatements(told, [aside]))).toBe(of(told))
    }),
    runs(15),
  )
  fc.assert(
    fc.property(fc.shuffledSubarray([...met], { minLength: met.length }), (shuffled) => {
      expect(of(account(shuffled))).toBe(of(account(met)))
    }),
    runs(20),
  )
})
