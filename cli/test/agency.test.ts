import { expect, test } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const files = {
  "kitchen.yaml": inConfidence.replace(
    "yes: [recruited",
    "yes: [{ fact: consent_ongoing, words: PLANTED three }, consent_withdrawn, recruited",
  ),
}

test("CLI-40, PROMISE-8: behind the same gate as an assessment, and for one person at a time", async () => {
  const held = await distinguo(["agency", "kitchen.yaml"], files)
  expect([held.code, held.said.includes("You don't have to tell me anything.")]).toEqual([3, true])
  expect(held.said).not.toMatch(/PLANTED three|go on, as it was/)
  const two = await distinguo(["agency", "kitchen.yaml", "kitchen.yaml", "--duty-said"], files)
  expect([two.code, two.said]).toEqual([2, ""])
  const none = await distinguo(["agency"], files)
  expect([none.code, none.complained]).toEqual([2, expect.stringContaining("distinguo agency FILE")])
})

test("CLI-40, ACCOUNTS-35: their own words first, in the order of days, and what has no day last", async () => {
  const { code, said } = await distinguo(["agency", "kitchen.yaml", "--duty-said"], files)
  expect(code).toBe(0)
  const at = (words: string) => said.indexOf(words)
  expect(at("“PLANTED three”")).toBeGreaterThan(0)
  expect(at("“PLANTED three”")).toBeLessThan(at("They wanted to go on"))
  expect(said).toContain("They said no, or asked to stop.")
  expect(said).toContain("(on a day that was not said)")
  expect(said).not.toMatch(/confined|deceived|declined|would rather not/)
})

test("CLI-40, CARE-18, PROMISE-19: it has words alone, and no form for machines", async () => {
  const { code, said, complained } = await distinguo(["agency", "kitchen.yaml", "--json", "--duty-said"], files)
  expect([code, said]).toEqual([2, ""])
  expect(complained).toContain("not put into tables")
})

test("CLI-40, ACCOUNTS-40: no other work that pays is said in those words, as a reason of their own", async () => {
  const { code, said } = await distinguo(["agency", "--example", "no-other-work"])
  expect(code).toBe(0)
  expect(said).toContain("“If the bakery paid this I would be at the bakery.”")
  expect(said).toContain("They would stop if something else paid enough.")
  expect(said).toContain("no less a reason")
})
