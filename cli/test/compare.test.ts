import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { definitions, isLawOf } from "distinguo/law"
import { beforeAll, describe, expect, test } from "vitest"
import { thisComputer } from "../src/index.ts"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const files = { "kitchen.yaml": inConfidence }
const protocol = "un-protocol-2000/trafficking-in-persons"

const valid = (name: string) =>
  new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    JSON.parse(readFileSync(new URL(`../../library/schemas/${name}.json`, import.meta.url), "utf8")) as object,
  )

/** Lines are wrapped for a screen; sentences are not. */
const inOneLine = (said: string): string => said.replaceAll(/\s+/g, " ")

const longestLine = (said: string): number => Math.max(...said.split("\n").map((line) => line.length))

test("CLI-35, CLI-3, PROMISE-8: while the gate holds nothing is compared, in any form and under any text", async () => {
  for (const more of [[], ["--json"], ["--texts", protocol], ["--place", "GB"], ["--and-date", "2020-01-01"]]) {
    const { code, said } = await distinguo(["compare", "kitchen.yaml", ...more], files)
    expect([more, code]).toEqual([more, 3])
    expect(said).toContain("You don't have to tell me anything.")
    expect(said).not.toMatch(/“act”|"deciding"|“means”|each part/)
  }
  const { code, said } = await distinguo(["compare", "kitchen.yaml", "--duty-said"], files)
  expect(code).toBe(0)
  expect(said).toContain("each part of these texts is present")
})

test("CLI-35, CLI-6: what they said stands before any text, and the own account before everything said", async () => {
  const { said } = await distinguo(["compare", "kitchen.yaml", "--duty-said"], files)
  const places = ["PLANTED one", "They ask for", "On their own account", "With everything said"].map((words) =>
    said.indexOf(words),
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(said).toContain("This is not a decision of any authority.")
})

test("CLI-35, PROMISE-17, CARE-17: neither words nor --json say why something is not known", async () => {
  for (const silence of ["not_known", "not_applicable"]) {
    const other = { "kitchen.yaml": inConfidence.replace("declined:", `${silence}:`) }
    for (const more of [["--words"], ["--json"], ["--date", "2024-07-13", "--and-date", "2024-07-14", "--json"]]) {
      const argv = ["compare", "kitchen.yaml", "--duty-said", ...more]
      expect((await distinguo(argv, other)).said).toBe((await distinguo(argv, files)).said)
    }
  }
})

test("CLI-35, CLI-4: --json, or --form json, is one line of distinguo.comparison/1 a file", async () => {
  const isComparison = valid("comparison-1")
  const argv = [
    "compare",
    "--example",
    "waitress",
    "--example",
    "builder",
    "--texts",
    `${protocol},ilo-c29/forced-labour`,
  ]
  const { code, said } = await distinguo([...argv, "--json"])
  expect(code).toBe(0)
  for (const line of said.split("\n")) {
    const comparison = JSON.parse(line)
    expect([isComparison(comparison), isComparison.errors]).toEqual([true, null])
  }
  expect(said.split("\n")).toHaveLength(2)
  expect((await distinguo([...argv, "--form", "json"])).said).toBe(said)
})

test("CLI-35: the texts are those named, those of a place, or those read first, in the order of the register", async () => {
  const ids = async (...more: string[]): Promise<readonly string[]> => {
    const { said } = await distinguo(["compare", "--example", "builder", "--json", ...more])
    const [group] = JSON.parse(said).groups
    const texts = [...group.ownAccount.flatMap((one: { texts: unknown[] }) => one.texts), ...group.notInForce]
    return texts.map((text: { definition: string }) => text.definition).toSorted()
  }
  const sorted = (some: typeof definitions) => [...new Set(some.map(({ id }) => id))].toSorted()
  expect(await ids()).toEqual(sorted(definitions))
  expect(await ids("--place", "GB-SCT")).toEqual(sorted(definitions.filter((one) => isLawOf(one, "GB-SCT"))))
  const named = ["ilo-c29/forced-labour", protocol]
  expect(await ids("--texts", named.join(","))).toEqual(named.toSorted())
  const turned = await distinguo(["compare", "--example", "builder", "--texts", named.join()])
  expect(turned.said).toBe(
    (await distinguo(["compare", "--example", "builder", "--under", named.toReversed().join()])).said,
  )
})

test("CLI-35, CLI-1, CLI-11: what was not understood says the mend and repeats nothing typed", async () => {
  for (const argv of [
    ["compare"],
    ["compare", "kitchen.yaml", "--texts", "PLANTED"],
    ["compare", "kitchen.yaml", "--place", "PLANTED"],
    ["compare", "kitchen.yaml", "--and-date", "PLANTED"],
    ["compare", "kitchen.yaml", "--form", "PLANTED"],
    ["compare", "kitchen.yaml", "--reading", "PLANTED=1"],
    ["compare", "kitchen.yaml", "--svg"],
    ["compare", "kitchen.yaml", "kitchen.yaml"],
    ["compare", "kitchen.yaml", "--examples"],
    ["compare", "--examples", "--and-date", "2020-01-01"],
    ["law", "difference", protocol],
    ["law", "difference", protocol, "PLANTED"],
    ["law", "difference", protocol, "ilo-c29/forced-labour", "--on", "1990-01-01"],
  ]) {
    const { code, said, complained } = await distinguo(argv, files)
    expect([argv, code, said]).toEqual([argv, 2, ""])
    expect([complained.length > 20, complained.includes("PLANTED")]).toEqual([true, false])
  }
})

test("CLI-36: under the law of two days the findings that differ are named, and the words they turn on", async () => {
  const carried = `schema: distinguo.account/1
label: Invented
told: invented
episodes:
  - id: clinic
    said:
      - by: the person
        age: 31
        yes: [recruited, deceived_conditions, surrogacy_exploited_occurred]
        no: [means_only_later]
`
  const argv = ["compare", "a.yaml", "--date", "2024-07-13", "--and-date", "2024-07-14"]
  const { said, code } = await distinguo(argv, { "a.yaml": carried })
  expect(code).toBe(0)
  expect(inOneLine(said)).toContain(
    "It turns on these words: 2(3) “the exploitation of surrogacy” (checked), for “exploitation of surrogacy”.",
  )
  const json = await distinguo([...argv, "--json"], { "a.yaml": carried })
  expect(valid("law-days-1")(JSON.parse(json.said))).toBe(true)
  const alike = await distinguo(["compare", "--example", "builder", "--date", "2024-07-13", "--and-date", "2024-07-14"])
  expect(alike.said).toContain("No finding differs between these two days.")
})

describe("CLI-37", () => {
  let words = ""
  beforeAll(async () => {
    words = (await distinguo(["compare", "--examples"])).said
  })

  test("CLI-37: every example stands in a block of its own, and no line is over 100 signs", () => {
    const lines = words.split("\n")
    for (const name of thisComputer.examples()) expect(lines.some((line) => line.startsWith(`${name}  `))).toBe(true)
    expect(longestLine(words)).toBeLessThanOrEqual(100)
    expect(words).toContain("un-convention-1949/exploitation-of-prostitution*")
  })

  test("CLI-37: --json is one line of distinguo.matrix/1, of the texts that were named", async () => {
    const { said, code } = await distinguo(["compare", "--examples", "--texts", protocol, "--json"])
    expect(code).toBe(0)
    const matrix = JSON.parse(said)
    expect(valid("matrix-1")(matrix)).toBe(true)
    expect(matrix.texts.map(({ definition }: { definition: string }) => definition)).toEqual([protocol])
  })
})

test.each(thisComputer.examples())(
  "CLI-35: %s can be compared under every text, on lines of 100 signs",
  async (name) => {
    const { said, code, complained } = await distinguo(["compare", "--example", name])
    expect([code, complained]).toEqual([0, ""])
    // What the account itself says is given as it stands, on lines of its own.
    const own = /^(?: {4}[“ ]|== )/
    const ours = said.split("\n").filter((line) => !own.test(line) || line.startsWith("      "))
    expect(longestLine(ours.join("\n"))).toBeLessThanOrEqual(100)
    expect(said).not.toMatch(/undefined|\[object|\.\.(?!\.)|“”|\(;/)
  },
)

test("CLI-38: `law difference ID ID` says each side with its article, and names a version of each by its day", async () => {
  const two = ["law", "difference", protocol, "uk-modern-slavery-act-2015/s2-human-trafficking"]
  const { said, code } = await distinguo(two)
  expect(code).toBe(0)
  expect(inOneLine(said)).toContain(
    "A It asks for no journey. B It asks for a journey: “travel” (2(1), 2(5); checked).",
  )
  expect(valid("difference-1")(JSON.parse((await distinguo([...two, "--json"])).said))).toBe(true)
  const same = await distinguo(["law", "difference", protocol, protocol])
  expect(same.said).toContain("As they are encoded, these two ask for the same.")
  const id = "eu-directive-2011-36/trafficking-in-human-beings"
  const versions = await distinguo(["law", "difference", id, id, "--date", "2020-01-01", "--and-date", "2025-01-01"])
  expect(versions.said).toContain("Only here, under “exploitation of surrogacy” (2(3); checked)")
})
