import { definitions } from "distinguo/law"
import { expect, test } from "vitest"
import { distinguo } from "./pretend-computer.ts"

const protocol = "un-protocol-2000/trafficking-in-persons"

test("CLI-33: `law sql ID` writes one counting statement a version, in the dialect and form that were asked", async () => {
  const readable = await distinguo(["law", "sql", protocol])
  expect([readable.code, readable.complained]).toEqual([0, ""])
  expect(readable.said).toContain("-- Form: readable, duckdb")
  expect(readable.said).toContain('"docs_confiscated"')
  const masks = await distinguo(["law", "sql", protocol, "--masks", "--dialect", "postgresql", "--table", "told"])
  expect(masks.said).toContain("-- Form: masks, postgresql")
  expect(masks.said).toContain('FROM "told"')
  expect(masks.said).not.toContain("docs_confiscated")
})

test("CLI-33: `--json` gives one line of distinguo.sql/1 a version", async () => {
  const twice = definitions.find((one) => definitions.some((other) => other !== one && other.id === one.id))
  const { said } = await distinguo(["law", "sql", twice?.id ?? "", "--json"])
  const lines = said.split("\n").map((line) => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect([line.schema, line.definition]).toEqual(["distinguo.sql/1", twice?.id])
})

test("CLI-33: a reading that is chosen is the only one in the statement; another dialect or reading says the mend", async () => {
  const { said } = await distinguo(["law", "sql", protocol, "--reading", "prostitution of others=any gain"])
  expect(said).toContain("Way 2 of reading the law")
  expect(said).not.toContain("unfair advantage")
  for (const [option, value] of [
    ["--dialect", "PLANTED"],
    ["--reading", "PLANTED=1"],
    ["--table", ""],
  ] as const) {
    const wrong = await distinguo(["law", "sql", protocol, option, value])
    expect([wrong.code, wrong.said]).toEqual([2, ""])
    expect(wrong.complained).toContain(option)
    expect(wrong.complained).not.toContain("PLANTED")
  }
})

test("CLI-34: `law bits` names the bit of every fact and the version they belong to", async () => {
  const words = await distinguo(["law", "bits"])
  expect(words.said).toMatch(/^bits of vocabulary \d{4}-\d{2}-\d{2}(\.\d+)?: \d+ words/)
  const data = JSON.parse((await distinguo(["law", "bits", "--json"])).said)
  expect(data.schema).toBe("distinguo.bits/1")
  expect(words.said.split("\n")).toHaveLength(data.facts.length + 1)
  expect(words.said.split("\n")[32]).toContain(`1  0  ${data.facts[31]}`)
})
