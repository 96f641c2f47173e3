import { expect, test } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const asking = `${inConfidence}wishes:\n  - need: pay\n`
const files = { "kitchen.yaml": inConfidence.includes("wishes:") ? inConfidence : asking }

/** Lines are wrapped for a screen; sentences are not. */
const inOneLine = (said: string): string => said.replaceAll(/\s+/g, " ")

test("CLI-42, RESPONSES-34, PROMISE-8, PROMISE-14: while the gate holds what they asked for is said, and nothing of list 2 in any form", async () => {
  const held = await distinguo(["owed", "kitchen.yaml"], files)
  expect(held.code).toBe(3)
  expect(held.said).toContain("What they asked for")
  expect(held.said).toContain("You don't have to tell me anything.")
  expect(held.said).not.toMatch(/What the law ties|asylum|PLANTED/i)
  const json = JSON.parse((await distinguo(["owed", "kitchen.yaml", "--json"], files)).said)
  expect(json).toMatchObject({ schema: "distinguo.owed/1", due: [], notToCountOn: [] })
  const out = await distinguo(["owed", "a.yaml", "--duty-said"], { "a.yaml": `${inConfidence}law: left out\n` })
  expect([out.code, inOneLine(out.said)]).toEqual([0, expect.stringContaining("asked that the law be left out")])
  expect(out.said).not.toMatch(/What the law ties/)
})

test("CLI-42: once the words have been said, list 1 comes first, then what the law ties, by its kind", async () => {
  const { code, said } = await distinguo(["owed", "kitchen.yaml", "--duty-said", "--place", "DE"], files)
  expect(code).toBe(0)
  expect(said.indexOf("What they asked for")).toBeLessThan(said.indexOf("What the law ties"))
  expect(inOneLine(said)).toContain("Nothing here refuses anything.")
  expect(inOneLine(said)).toContain("A reasonable ground is less than proof")
  expect(said).not.toContain("PLANTED")
})

test("CLI-43, PROMISE-18, PROMISE-20: every tie has its law and mark, what it asks, until when, police, what it may set off, and whom to ask first", async () => {
  for (const place of ["DE", "US", "GB-EAW", "NZ"]) {
    const { said } = await distinguo(["owed", "--example", "builder", "--place", place])
    const lines = (start: string) => said.split("\n").filter((line) => line.startsWith(`    ${start}`)).length
    const ties = lines("law: ")
    expect(ties).toBeGreaterThan(5)
    for (const start of ["asks: ", "police: ", "first: a lawyer", "not known: "])
      expect([start, lines(start)]).toEqual([start, ties])
    expect(lines("until when: ")).toBeGreaterThanOrEqual(ties)
    expect(lines("may set off: ")).toBeGreaterThanOrEqual(ties)
    expect(inOneLine(said)).toMatch(/from memory: /)
  }
  const france = inOneLine((await distinguo(["owed", "--example", "builder", "--place", "FR"])).said)
  expect(france).toContain("The law of this place itself was not compared for this.")
})

test("CLI-44, RESPONSES-30: a day that was typed gives a last day; without it the time stays in words", async () => {
  const owed = ["owed", "--example", "builder", "--place", "US"]
  const given = inOneLine((await distinguo([...owed, "--day", "arrival=2026-03-10"])).said)
  expect(given).toContain("9 March 2027, counted from 10 March 2026, the day they came into the country")
  const without = inOneLine((await distinguo(owed)).said)
  expect(without).toContain("it is not written down which was the day they came into the country")
  for (const wrong of ["arrival=2026-02-30", "PLANTED=2026-03-10", "arrival", "arrival=2026-03-10=x"]) {
    const { code, complained } = await distinguo([...owed, "--day", wrong])
    expect([code, complained]).toEqual([2, expect.stringContaining("--day takes NAME=YYYY-MM-DD")])
    expect(complained).not.toContain("PLANTED")
  }
})

test("CLI-42, PROMISE-17, CARE-17: --json is one line a file, alike whatever the reason for not knowing", async () => {
  const asked = ["owed", "kitchen.yaml", "--duty-said", "--json"]
  const { said } = await distinguo(asked, { "kitchen.yaml": inConfidence })
  expect(said.split("\n")).toHaveLength(1)
  for (const silence of ["not_known", "not_applicable"]) {
    const other = { "kitchen.yaml": inConfidence.replace("declined:", `${silence}:`) }
    expect((await distinguo(asked, other)).said).toBe(said)
  }
  expect((await distinguo(["owed"])).code).toBe(2)
})
