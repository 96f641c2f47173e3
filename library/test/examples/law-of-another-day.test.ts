import { assess, type FindingMade } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { expect, test } from "vitest"
import { shortNames } from "../law/short-names.ts"
import { invented } from "./example-files.ts"

/** One invented account under the Directive, by the law of a day. */
function underTheDirective(name: string, on: string) {
  const account = invented.find((one) => one.name === name)?.account
  if (account === undefined) throw new Error(`no example ${name}`)
  const under = definitions.filter(({ id }) => id === shortNames.EU)
  const read = assess(account, { under, on, today: "2026-11-22", dutySaid: false, textbook: true, readings: {} })
  if ("problem" in read) throw new Error(read.problem.code)
  const [finding] = read.findings
  if (finding === undefined) throw new Error("the Directive was asked for")
  return finding
}

const made = (name: string, on: string) => underTheDirective(name, on) as FindingMade

test("LAW-61: under the Directive one account is open by the law of June 2024 and met by that of July, with the reason", () => {
  const [before, after] = [made("the-nine-months", "2024-07-13"), made("the-nine-months", "2024-07-14")]
  expect([before.ownAccount.standing, before.ownAccount.because]).toEqual(["unknown", "law open"])
  expect(before.ownAccount.deciding).toEqual(["purpose"])
  expect([before.inForceFrom, before.lawOf]).toEqual(["2011-04-15", { day: "2024-07-13", because: "the day asked" }])
  expect(after.ownAccount.standing).toBe("yes")
  expect([after.inForceFrom, after.lawOf]).toEqual(["2024-07-14", { day: "2024-07-14", because: "the day asked" }])
  const carried = (finding: FindingMade) =>
    finding.ownAccount.elements.find(({ name }) => name === "purpose")?.facts.map(({ fact }) => fact)
  expect(carried(after)).toContain("surrogacy_exploited_occurred")
  // What the older text says by name is met under both.
  for (const on of ["2024-07-13", "2024-07-14"]) expect(made("the-hearing", on).ownAccount.standing).toBe("yes")
})

test("LAW-61: left to the account, it is the law of the day it ended on, and before the Directive there is no finding", () => {
  expect(made("the-nine-months", "the account's day").lawOf.because).toBe("the day of the account")
  expect(made("the-nine-months", "the account's day").ownAccount.standing).toBe("yes")
  expect(underTheDirective("the-nine-months", "2011-04-14").kind).toBe("not in force")
})
