import { indicatorLists, notStatedIsNoQuestion, screeningIsNot, screeningTools } from "distinguo/assessment"
import { expect, test } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const files = { "kitchen.yaml": inConfidence }

/** Lines are wrapped for a screen; sentences are not. */
const inOneLine = (said: string): string => said.replaceAll(/\s+/g, " ")

test("CLI-41, CLI-3, PROMISE-8: while the gate holds no list is read, in any form", async () => {
  for (const list of indicatorLists) {
    for (const form of ["--words", "--json"]) {
      const held = await distinguo(["indicators", "kitchen.yaml", "--list", list, form], files)
      expect(held.code).toBe(3)
      expect(held.said).toContain("You don't have to tell me anything.")
      expect(held.said).not.toMatch(/identity papers kept|coercion at destination|"indicators":|"dimensions":/)
    }
    const { code, said } = await distinguo(["indicators", "kitchen.yaml", "--list", list, "--duty-said"], files)
    expect(code).toBe(0)
    expect(inOneLine(said)).toContain(screeningIsNot)
    expect(said).not.toContain("PLANTED")
  }
  const leftOut = { "a.yaml": `${inConfidence}law: left out\n` }
  const out = await distinguo(["indicators", "a.yaml", "--duty-said"], leftOut)
  expect([out.code, inOneLine(out.said)]).toEqual([0, expect.stringContaining("asked that the law be left out")])
  expect(out.said).not.toContain("deception")
})

test("CLI-41, CLI-4, PROMISE-17: --json is one line a file, alike whatever the reason for not knowing", async () => {
  const { code, said } = await distinguo(["indicators", "--example", "waitress", "--example", "builder", "--json"])
  expect(code).toBe(0)
  const lines = said.split("\n").map((line) => JSON.parse(line))
  expect(lines.map(({ schema }) => schema)).toEqual(["distinguo.indicators/1", "distinguo.indicators/1"])
  const asked = ["indicators", "kitchen.yaml", "--duty-said", "--json"]
  for (const silence of ["not_known", "not_applicable"]) {
    const other = { "kitchen.yaml": inConfidence.replace("declined:", `${silence}:`) }
    expect((await distinguo(asked, other)).said).toBe((await distinguo(asked, files)).said)
  }
})

test("CLI-41: in words, what was answered stands with by whom, and what was not asked about is told apart", async () => {
  const said = inOneLine((await distinguo(["indicators", "kitchen.yaml", "--duty-said"], files)).said)
  expect(said).toContain("deceived about the job (the person: yes) on their own account: ● yes")
  expect(said).toContain("Asked about, and nothing settled: not free to come and go.")
  expect(said).toMatch(/Not asked about at all, and nothing need be: .*debt bondage/)
})

test("CLI-41, CARE-18, PROMISE-19: nothing said of a person has a number in it", async () => {
  for (const list of indicatorLists) {
    const { said } = await distinguo(["indicators", "--example", "builder", "--list", list])
    const about = said.slice(said.indexOf("=="))
    expect(about).not.toBe("")
    expect(about).not.toMatch(/\d|%/)
  }
})

test("CLI-41, CARE-8: of someone who is or may be young, what is not stated is no question and is not listed", async () => {
  const young = { "a.yaml": inConfidence.replace("- by: the person\n", "- by: the person\n        age: 16-19\n") }
  const { said } = await distinguo(["indicators", "a.yaml", "--duty-said"], young)
  expect(inOneLine(said)).toContain(notStatedIsNoQuestion)
  expect(said).not.toMatch(/Not asked about|Asked about/)
})

test("CLI-41: a rule is used where it is chosen, and not otherwise", async () => {
  const asked = ["indicators", "--example", "builder", "--list", "delphi-adult-labour"]
  const none = (await distinguo(asked)).said
  expect(inOneLine(none)).toContain("No rule for putting dimensions together was chosen, so none was used.")
  expect(none).not.toContain("indicators of trafficking")
  expect((await distinguo([...asked, "--rule", "palermo-adult"])).said).toContain("indicators of trafficking: on their")
  expect((await distinguo([...asked, "--rule", "moldova-lfs"])).said).toContain("exploited migrant: on their")
})

test("CLI-41, CLI-1, CLI-11: it takes files of one person, lists and rules there are, and says the mend", async () => {
  for (const argv of [
    ["indicators"],
    ["indicators", "kitchen.yaml", "--list", "delphi-adult-sexual"],
    ["indicators", "kitchen.yaml", "--rule", "mine"],
    ["indicators", "kitchen.yaml", "--list", "delphi-child-labour", "--rule", "palermo-adult"],
    ["indicators", "kitchen.yaml", "other.yaml"],
    ["indicators", "tools", "kitchen.yaml"],
    ["indicators", "tools", "--prevalence", "100"],
    ["indicators", "kitchen.yaml", "--svg"],
  ]) {
    const wrong = await distinguo(argv, { ...files, "other.yaml": inConfidence })
    expect([argv, wrong.code, wrong.said]).toEqual([argv, 2, ""])
    expect(wrong.complained).not.toBe("")
  }
  expect((await distinguo(["indicators", "none.yaml"])).code).toBe(1)
})

test("CLI-41: `indicators tools` describes every tool, and works out the share for a prevalence alone", async () => {
  const { code, said } = await distinguo(["indicators", "tools"])
  expect(code).toBe(0)
  for (const { name } of screeningTools) expect(said).toContain(name)
  expect(inOneLine(said)).toContain("Screening is not identification")
  expect(said).not.toContain("true among its yeses")
  const worked = (await distinguo(["indicators", "tools", "--prevalence", "1,4"])).said
  expect(inOneLine(worked)).toContain("39854 yeses, and 1400 are true: about 3 or 4 in every hundred.")
  expect(inOneLine(worked)).toContain("No sensitivity and specificity were published")
  const data = JSON.parse((await distinguo(["indicators", "tools", "--prevalence", "1.4", "--json"])).said)
  expect(data.schema).toBe("distinguo.screening-tools/1")
  expect(data.tools.find(({ id }: { id: string }) => id === "raft").trueShare.inAHundred).toBe(3.5)
})
