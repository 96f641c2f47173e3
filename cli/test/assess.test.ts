import { expect, test } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const files = { "kitchen.yaml": inConfidence, "broken.yaml": `${inConfidence}PLANTED: 1\n` }

test("CLI-3, PROMISE-8: while the gate holds no definition and no finding is printed, and it ends with 3", async () => {
  for (const form of ["--words", "--json"]) {
    const held = await distinguo(["assess", "kitchen.yaml", form], files)
    expect(held.code).toBe(3)
    expect(held.said).toContain("You don't have to tell me anything.")
    expect(held.said).not.toMatch(/Protocol|Convention|trafficking|● yes|○ no|◌ not known|"standing"/i)
  }
})

test("CLI-3: --duty-said opens the gate for this one run and is not remembered", async () => {
  const open = await distinguo(["assess", "kitchen.yaml", "--duty-said"], files)
  expect([open.code, open.said.includes("Trafficking in persons")]).toEqual([0, true])
  expect((await distinguo(["assess", "kitchen.yaml"], files)).code).toBe(3)
})

test("CLI-2: a file is named with line and mend, none of its words, and the others are still answered", async () => {
  const both = await distinguo(["assess", "broken.yaml", "kitchen.yaml", "missing.yaml", "--duty-said"], files)
  expect(both.code).toBe(1)
  expect(both.complained).toContain("broken.yaml: nothing was changed.")
  expect(both.complained).toMatch(/line 12: /)
  expect(both.complained).toContain("missing.yaml: There is no such file.")
  expect(both.complained).not.toContain("PLANTED")
  expect(both.said).toContain("Kitchen")
})

test("CLI-4, PROMISE-17: one line of data a file, without a word of what was said or why a fact is unknown", async () => {
  const { said, complained } = await distinguo(
    ["assess", "kitchen.yaml", "--example", "waitress", "--duty-said", "--json"],
    files,
  )
  const lines = said.split("\n")
  expect(lines.map((line) => JSON.parse(line).schema)).toEqual(["distinguo.assessment/1", "distinguo.assessment/1"])
  expect(complained).toBe("")
  expect(said).not.toMatch(/PLANTED|declined|not asked/)
})

test("CLI-11: accounts told in confidence are assessed one at a time, for one person is told what must be said", async () => {
  const { code, said, complained } = await distinguo(["assess", "kitchen.yaml", "kitchen.yaml", "--duty-said"], files)
  expect([code, said]).toEqual([2, ""])
  expect(complained).toContain("one at a time")
})

test("CLI-11: a file that calls itself invented is said to", async () => {
  const invented = inConfidence.replace("label: Kitchen", "label: Kitchen\ntold: invented")
  const { code, said } = await distinguo(["assess", "a.yaml"], { "a.yaml": invented })
  expect([code, said.startsWith("This file says of itself that it is invented")]).toEqual([0, true])
  expect((await distinguo(["assess", "--example", "waitress"])).said).not.toContain("of itself")
})

test("CLI-6: a line of theirs stays the line it was", async () => {
  const words = "own_words: ['first  line,   with gaps']\nself_description: [I am PLANTED three]"
  const { said } = await distinguo(["assess", "a.yaml", "--duty-said"], {
    "a.yaml": inConfidence.replace("own_words: [PLANTED one]", words),
  })
  expect(said).toContain("“first  line,   with gaps”")
  expect(said).toContain("“I am PLANTED three”")
})

test("CLI-12: what was said and did not settle a fact is shown with who said it and how", async () => {
  const custody = inConfidence
    .replace("by: the person", "by: the person\n        circumstances: { place: custody }")
    .concat(
      "      - by: one with an interest\n        role: manager\n        no: [recruited]\n        declined: [surveilled]\n",
    )
  const { said } = await distinguo(["assess", "a.yaml", "--duty-said"], { "a.yaml": custody })
  const flat = said.replace(/\s+/g, " ")
  expect(flat).toContain(
    "spoken of and not settled by it (the person, not told freely: yes; one with an interest, manager: no): recruited.",
  )
  expect(flat).not.toMatch(/rather not say:[^.]*watched/)
})

test("PROMISE-20: the words to say carry the mark that nobody has tried them", async () => {
  expect((await distinguo(["assess", "kitchen.yaml"], files)).said.replace(/\s+/g, " ")).toContain(
    "not yet been tried with the people they are for",
  )
})

test("CLI-5: a textbook pattern is answered as an example and refused as a file", async () => {
  const pattern = inConfidence
    .replace("label: Kitchen", "label: Kitchen\ntold: invented")
    .concat("others: no\nbecause: textbook pattern\n")
  const asFile = await distinguo(["assess", "pattern.yaml"], { "pattern.yaml": pattern })
  expect([asFile.code, asFile.said]).toEqual([1, ""])
  expect(asFile.complained).toContain("list of examples")
  const asExample = await distinguo(["assess", "--example", "same-street"])
  expect(asExample.code).toBe(0)
  expect(asExample.said).toMatch(/A textbook pattern: \d+ things it does not say are taken as absent/)
})

test("CLI-5: only names from the list are examples", async () => {
  for (const name of ["../package", "../../README", "waitress.yaml", "nothing"]) {
    const { code, complained } = await distinguo(["assess", "--example", name])
    expect([code, complained.includes("no such example")]).toEqual([1, true])
  }
})

test("CLI-6, PROMISE-14: what they said and ask for stands before any finding and the same under every finding", async () => {
  const asks = "They ask for: pay (“PLANTED two”)."
  const accounts = [
    inConfidence,
    inConfidence.replace("yes: [recruited", "no: [recruited"),
    inConfidence.replace("deceived_job, ", ""),
  ]
  for (const text of accounts) {
    const { said } = await distinguo(["assess", "a.yaml", "--duty-said"], { "a.yaml": text })
    expect(said).toContain("“PLANTED one”")
    expect(said.indexOf(asks)).toBeGreaterThan(0)
    expect(said.indexOf(asks)).toBeLessThan(said.indexOf("On their own account"))
  }
})

test("CLI-7: the own account comes before everything said, and what is open before the reasons", async () => {
  const { said } = await distinguo(["assess", "kitchen.yaml", "--duty-said"], files)
  expect(said.indexOf("On their own account")).toBeLessThan(said.indexOf("With everything said"))
  const labour = said.slice(said.indexOf("Forced or compulsory labour"))
  expect(labour.indexOf("Could matter, not asked")).toBeLessThan(labour.indexOf("2(1)"))
  expect(labour).toContain("Could matter, would rather not say: kept from going out.")
  expect(said).toContain("If they were under 18: ● yes")
  expect(said).toContain("It will not be held against them.")
})

test("CLI-1: definitions, days, readings and forms that do not exist are refused with the mend", async () => {
  const wrong = [
    ["assess"],
    ["assess", "kitchen.yaml", "--under", "PLANTED"],
    ["assess", "kitchen.yaml", "--on", "2023-02-29"],
    ["assess", "kitchen.yaml", "--reading", "PLANTED=PLANTED"],
    ["assess", "kitchen.yaml", "--json", "--words"],
    ["assess", "kitchen.yaml", "--planted"],
    ["assess", "kitchen.yaml", "--on"],
    ["PLANTED"],
    ["__proto__"],
    ["law", "show", "PLANTED"],
    ["law"],
    ["facts", "PLANTED"],
  ]
  for (const argv of wrong) {
    const { code, said, complained } = await distinguo(argv, files)
    expect([argv, code, said]).toEqual([argv, 2, ""])
    expect(complained).not.toContain("PLANTED")
    expect(complained.length).toBeGreaterThan(20)
  }
  expect((await distinguo(["asess"])).complained).toContain("Did you mean: distinguo assess?")
})

test("CLI-1: a chosen definition, day and reading are the ones answered", async () => {
  const only = ["assess", "kitchen.yaml", "--duty-said", "--json", "--under", "un-protocol-2000/trafficking-in-persons"]
  const reading = ["--reading", "prostitution of others=any gain", "--reading", "uses outside the list=by itself"]
  const [finding, ...more] = JSON.parse(
    (await distinguo([...only, "--on", "2010-05-01", ...reading], files)).said,
  ).findings
  expect(more).toEqual([])
  expect(finding.lawOf).toEqual({ day: "2010-05-01", because: "the day asked" })
  expect(finding.ownAccount.readings).toHaveLength(1)
  const before = JSON.parse((await distinguo([...only, "--on", "1999-01-01"], files)).said)
  expect(before.findings[0].kind).toBe("not in force")
})

test("CLI-23: a finding that asks for no coercion says so, and what would settle most is named for work on the file", async () => {
  const { said } = await distinguo(["assess", "--example", "agreed-share"])
  expect(said).toContain("This text asks for no coercion")
  const open = (await distinguo(["assess", "--example", "late-pay"])).said
  expect(open).toMatch(/What would settle most, if it ever comes up: /)
  const young = (await distinguo(["assess", "--example", "orchard-at-seventeen"])).said
  expect(young).not.toContain("What would settle most")
})

test("ASKING-28: with the law left out nothing is read, and it says so and whose it is to take back, in words, data and picture", async () => {
  const out = { "out.yaml": inConfidence.replace("label: Kitchen", "label: Kitchen\nlaw: left out") }
  for (const [command = "", form = ""] of [
    ["assess", "--words"],
    ["circles", "--words"],
    ["circles", "--svg"],
  ]) {
    const { code, said } = await distinguo([command, "out.yaml", form, "--duty-said"], out)
    expect(code).toBe(0)
    expect(said.replace(/\s+/g, " ")).toContain("They asked that the law be left out")
    expect(said).toContain("PLANTED one")
    expect(said).not.toMatch(/Protocol|Convention|trafficking|<svg|region/i)
  }
  const { said } = await distinguo(["assess", "out.yaml", "--json", "--duty-said"], out)
  expect(JSON.parse(said)).toMatchObject({ law: "left out", findings: [], circles: [] })
})
