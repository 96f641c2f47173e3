import { expect, test } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const files = { "kitchen.yaml": inConfidence }

test("CIRCLES-24, CLI-3, PROMISE-8: while the gate holds no circle is drawn or said, in any form, and it ends with 3", async () => {
  for (const form of ["--words", "--json", "--svg"]) {
    const held = await distinguo(["circles", "kitchen.yaml", form], files)
    expect(held.code).toBe(3)
    expect(held.said).toContain("You don't have to tell me anything.")
    expect(held.said).not.toMatch(/three circles|mobility|exploitation or violence|<svg|"possible"/i)
  }
  const open = await distinguo(["circles", "kitchen.yaml", "--duty-said"], files)
  expect([open.code, open.said.includes("The three circles")]).toEqual([0, true])
})

test("CIRCLES-24: own account first, then everything said; and what would narrow it on the screen alone", async () => {
  const { said } = await distinguo(["circles", "kitchen.yaml", "--duty-said"], files)
  expect(said.indexOf("On their own account")).toBeGreaterThan(0)
  expect(said.indexOf("On their own account")).toBeLessThan(said.indexOf("With everything said"))
  expect(said).toContain("What would narrow this picture most, if they wish to speak of it: ")
  expect(said.match(/from memory, not compared/g)).toHaveLength(1)
  expect(said).not.toContain("PLANTED")
  for (const form of ["--json", "--svg"]) {
    const leaves = await distinguo(["circles", "kitchen.yaml", "--duty-said", form], files)
    expect(leaves.said).not.toMatch(/narrow this|PLANTED/)
  }
})

test("CIRCLES-24, CLI-4: --json is an assessment with no definition asked, --svg one whole picture a line", async () => {
  const data = JSON.parse((await distinguo(["circles", "--example", "builder", "--json"])).said)
  expect([data.schema, data.findings, data.circles.length]).toEqual(["distinguo.assessment/1", [], 1])
  const lines = (await distinguo(["circles", "--example", "waitress", "--svg"])).said.split("\n")
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.filter((line) => !/^<svg xmlns.*<\/svg>$/.test(line))).toEqual([])
  expect(new Set(lines.map((line) => /id="([^"]+)"/.exec(line)?.[1])).size).toBe(lines.length)
})

test("CIRCLES-24, CLI-11: one person at a time, and a file that calls itself invented is said to", async () => {
  const { code, said, complained } = await distinguo(["circles", "kitchen.yaml", "kitchen.yaml", "--duty-said"], files)
  expect([code, said]).toEqual([2, ""])
  expect(complained).toContain("one at a time")
  const invented = { "a.yaml": inConfidence.replace("label: Kitchen", "label: Kitchen\ntold: invented") }
  const warned = /^This file says of itself that it is invented/
  expect((await distinguo(["circles", "a.yaml"], invented)).said).toMatch(warned)
  for (const form of ["--svg", "--json"]) {
    const drawn = await distinguo(["circles", "a.yaml", form], invented)
    expect(drawn.complained).toMatch(warned)
    expect(drawn.said).not.toMatch(/This file says/)
    expect((await distinguo(["circles", "--example", "builder", form])).complained).toBe("")
  }
})

test("CLI-1: a picture is asked of circles alone, with a file, and in one form", async () => {
  for (const argv of [
    ["circles"],
    ["assess", "kitchen.yaml", "--svg"],
    ["circles", "kitchen.yaml", "--svg", "--json"],
  ]) {
    const { code, said, complained } = await distinguo(argv, files)
    expect([argv, code, said, complained.length > 20]).toEqual([argv, 2, "", true])
  }
})

test("CIRCLES-24, CLI-6: an assessment shows the circles after what they said and before the findings", async () => {
  const { said } = await distinguo(["assess", "kitchen.yaml", "--duty-said"], files)
  const at = (words: string) => said.indexOf(words)
  expect(at("They ask for")).toBeLessThan(at("The three circles"))
  expect(at("The three circles")).toBeLessThan(at("Trafficking in persons, UN Protocol"))
  expect(said).toContain("it decides nothing")
})
