import { askAtTheDesk, assess, lawLeftOut } from "distinguo/assessment"
import { firstDefinitions as definitions } from "distinguo/law"
import fc from "fast-check"
import { expect, test } from "vitest"
import { randomAccount } from "../accounts/random-account.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, asked, assessed, met } from "./assessed.ts"

test("ASKING-28: with the law left out nothing is computed of any account, and what was said stays as it was", () => {
  fc.assert(
    fc.property(randomAccount, fc.boolean(), (of, dutySaid) => {
      const unread = definitions.map((one) => ({
        ...one,
        get test(): never {
          throw new Error("a definition was read")
        },
      }))
      const result = assessed({ ...of, law: "left out" }, { dutySaid, under: unread })
      expect([result.law, result.findings, result.circles]).toEqual(["left out", [], []])
    }),
    runs(30),
  )
})

test("ASKING-28: nothing is asked about at the desk for the law's sake, and it is said whose it is to take back", () => {
  const out = account(met, { law: "left out" })
  expect(askAtTheDesk(out, asked, "element")).toEqual({ next: [] })
  expect(lawLeftOut).toContain("Only they can take that back")
})

test("ASKING-28: taken back, the same account is read as if it had never been left out", () => {
  const out = account(met, { law: "left out" })
  expect(assess({ ...out, law: "may be read" }, asked)).toEqual(assess(account(met), asked))
  expect(assessed(account(met)).findings.length).toBeGreaterThan(5)
})
