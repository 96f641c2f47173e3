import { notVariedForTheYoung, varyCaution } from "distinguo/assessment"
import { firstDefinitions as definitions, versionsOf } from "distinguo/law"
import { expect, test } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const files = { "kitchen.yaml": inConfidence }

/** Lines are wrapped for a screen; sentences are not. */
const inOneLine = (said: string): string => said.replaceAll(/\s+/g, " ")

test("CLI-30, CLI-3, PROMISE-8: while the gate holds nothing is said of what would turn a finding, in any form", async () => {
  for (const form of ["--words", "--json"]) {
    const held = await distinguo(["vary", "kitchen.yaml", form], files)
    expect(held.code).toBe(3)
    expect(held.said).toContain("You don't have to tell me anything.")
    expect(held.said).not.toMatch(/If it were shown|"cheapest"|“act”/)
  }
  const { code, said } = await distinguo(["vary", "kitchen.yaml", "--duty-said"], files)
  expect(code).toBe(0)
  expect(said).toContain("If it were shown that ")
  expect(inOneLine(said)).toContain(varyCaution)
  expect(said).not.toContain("PLANTED")
})

test("CLI-30, PROMISE-17, CARE-17: neither words nor --json say why something is not known", async () => {
  const declined = inConfidence
  for (const silence of ["not_known", "not_applicable"]) {
    const other = { "kitchen.yaml": inConfidence.replace("declined:", `${silence}:`) }
    for (const form of ["--words", "--json"]) {
      const argv = ["vary", "kitchen.yaml", "--duty-said", form]
      expect((await distinguo(argv, other)).said).toBe((await distinguo(argv, { "kitchen.yaml": declined })).said)
    }
  }
  const { said } = await distinguo(["vary", "kitchen.yaml", "--duty-said"], files)
  expect(said).not.toMatch(/rather not say|not asked|asked, and|does not apply to/)
})

test("CLI-30, CLI-4: --json is one line of distinguo.vary/1 a file", async () => {
  const { code, said } = await distinguo(["vary", "--example", "waitress", "--example", "builder", "--json"])
  expect(code).toBe(0)
  const lines = said.split("\n").map((line) => JSON.parse(line))
  expect(lines.map(({ schema }) => schema)).toEqual(["distinguo.vary/1", "distinguo.vary/1"])
  expect(lines[0].findings.length).toBeGreaterThanOrEqual(new Set(definitions.map(({ id }) => id)).size)
  const one = await distinguo(["vary", "--example", "waitress", "--under", "ilo-c29/forced-labour", "--json"])
  expect(new Set(JSON.parse(one.said).findings.map((f: { definition: string }) => f.definition)).size).toBe(1)
})

test("CLI-30, CARE-8: of someone young it says that nothing stands there", async () => {
  const young = {
    "a.yaml": inConfidence.replace("      - by: the person\n", "      - by: the person\n        age: 16-19\n"),
  }
  const { said, code } = await distinguo(["vary", "a.yaml", "--duty-said"], young)
  expect(code).toBe(0)
  expect(inOneLine(said)).toContain(notVariedForTheYoung)
  expect(said).not.toContain("If it were shown")
})

test("CLI-30, CLI-1, CLI-11: it takes files of one person, definitions and readings there are, and says the mend", async () => {
  for (const argv of [
    ["vary"],
    ["vary", "kitchen.yaml", "--svg"],
    ["vary", "kitchen.yaml", "--under", "PLANTED"],
    ["vary", "kitchen.yaml", "--reading", "PLANTED=1"],
    ["vary", "kitchen.yaml", "kitchen.yaml"],
  ]) {
    const { code, said, complained } = await distinguo(argv, files)
    expect([argv, code, said, complained.length > 20, complained.includes("PLANTED")]).toEqual([
      argv,
      2,
      "",
      true,
      false,
    ])
  }
  const pattern = {
    "a.yaml": inConfidence.replace("label: Kitchen", "label: Kitchen\ntold: invented\nothers: no, textbook pattern"),
  }
  const refused = await distinguo(["vary", "a.yaml"], pattern)
  expect([refused.code, refused.said]).toEqual([1, ""])
})

test("CLI-30, CARE-32: an assessment says nothing of it", async () => {
  for (const form of ["--words", "--json"]) {
    const { said } = await distinguo(["assess", "kitchen.yaml", "--duty-said", form], files)
    expect(said).not.toMatch(/if it were shown|"toYes"/i)
  }
})

test("CLI-31: `law draw ID` is one picture a line for each version, with no standing in it", async () => {
  for (const id of new Set(definitions.map((definition) => definition.id))) {
    const { code, said } = await distinguo(["law", "draw", id])
    expect(code).toBe(0)
    const lines = said.split("\n")
    expect(lines).toHaveLength(versionsOf(id).length)
    expect(lines.filter((line) => !/^<svg xmlns.*<\/svg>$/.test(line))).toEqual([])
    expect(new Set(lines.map((line) => /id="([^"]+)"/.exec(line)?.[1])).size).toBe(lines.length)
    expect(said).not.toMatch(/class="mark|>not known</)
    for (const version of versionsOf(id)) expect(said).toContain(`in force from ${version.inForce.from}`)
  }
  const same = await distinguo(["law", "draw", "ilo-c29/forced-labour", "--svg"])
  expect(same).toEqual(await distinguo(["law", "draw", "ilo-c29/forced-labour"]))
  for (const argv of [
    ["law", "draw"],
    ["law", "draw", "no-such"],
    ["law", "draw", "ilo-c29/forced-labour", "--json"],
    ["law", "show", "ilo-c29/forced-labour", "--svg"],
  ]) {
    const wrong = await distinguo(argv)
    expect([wrong.code, wrong.said]).toEqual([2, ""])
  }
})

test("CLI-32: `law words ID` begins with what the definition asks, in one sentence", async () => {
  const { said } = await distinguo(["law", "words", "un-protocol-2000/trafficking-in-persons"])
  expect(said).toContain("All of these are needed: “act”; “means”; “the means served the act”; “purpose”.")
  const [line = ""] = (
    await distinguo(["law", "words", "un-protocol-2000/trafficking-in-persons", "--json"])
  ).said.split("\n")
  expect(JSON.parse(line).inShort).toMatch(/^All of these are needed: “act”;/)
})
