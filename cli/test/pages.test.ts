import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { vocabulary } from "distinguo/facts"
import { definitions, partsFromMemory, versionsOf } from "distinguo/law"
import { expect, test } from "vitest"
import { distinguo } from "./pretend-computer.ts"

test("CLI-8, PROMISE-20: help says what this is not for and what has not been reviewed", async () => {
  for (const argv of [[], ["help"], ["assess", "--help"], ["-h"]]) {
    const { code, said } = await distinguo(argv)
    expect(code).toBe(0)
    expect(said).toMatch(/not made for police, immigration, eligibility, hiring, platforms or banks/)
    expect(said.replace(/\s+/g, " ")).toMatch(
      /not been reviewed yet by security auditors, by sex-worker-led or survivor-led/,
    )
  }
})

test("CLI-10: every definition can be shown, with its articles, marks, source and what that does not show", async () => {
  const { said } = await distinguo(["law", "list"])
  for (const { id, title } of definitions) {
    expect(said).toContain(id)
    const shown = (await distinguo(["law", "show", id])).said
    expect(shown).toContain(title)
    expect(shown).toMatch(/checked|from memory/)
    const memory = versionsOf(id).some((version) => partsFromMemory(version).length > 0)
    expect(/from memory, not compared with a text/.test(shown)).toBe(memory)
    expect(shown).toMatch(/Does\s+not\s+show:/)
    const versions = (await distinguo(["law", "show", id, "--json"])).said.trim().split("\n")
    expect(versions.map((line) => JSON.parse(line).id)).toEqual(versionsOf(id).map(() => id))
  }
  expect(JSON.parse((await distinguo(["law", "list", "--json"])).said)).toHaveLength(definitions.length)
})

test("CLI-10, PROMISE-20: every fact can be shown, with how it is asked, why, and that nobody has tried it yet", async () => {
  expect(JSON.parse((await distinguo(["facts", "--json"])).said)).toHaveLength(vocabulary.length)
  const list = (await distinguo(["facts"])).said
  for (const fact of vocabulary) {
    expect(list).toContain(fact.id)
    const shown = (await distinguo(["facts", fact.id])).said
    expect(shown).toContain(fact.label)
    expect(shown).toContain("not yet tried with the people it is for")
    expect(shown).toContain("I’d rather not say.")
  }
  expect(JSON.parse((await distinguo(["facts", "confined", "--json"])).said).id).toBe("confined")
})

test("CLI-28, CARE-19: every definition can be had in sentences, each version under its heading", async () => {
  for (const id of new Set(definitions.map((definition) => definition.id))) {
    const { code, said } = await distinguo(["law", "words", id])
    expect(code).toBe(0)
    const versions = versionsOf(id)
    for (const { inForce, title } of versions) {
      expect(said).toContain(title)
      expect(said).toContain(`in force from ${inForce.from}`)
    }
    expect(said).not.toMatch(/\b(?:not known|contested)\b/)
    const json = (await distinguo(["law", "words", id, "--json"])).said.trim().split("\n")
    const read = json.map((line) => JSON.parse(line))
    for (const { inShort } of read) expect(said.replace(/\s+/g, " ")).toContain(inShort)
    expect(read.map(({ schema, definition, inForceFrom }) => [schema, definition, inForceFrom])).toEqual(
      versions.map(({ inForce }) => ["distinguo.words/1", id, inForce.from]),
    )
  }
  const { said } = await distinguo(["law", "words", "ilo-c29/forced-labour"])
  expect(said).toContain("\n  and not: an exception (2(2) “shall not include”, checked). All of these are needed:\n")
  expect(said).toContain("\n        or not: can leave with what is owed\n")
  expect((await distinguo(["law", "words", "no-such"])).code).toBe(2)
})

test("CLI-5: the list of examples names each with its label", async () => {
  const { said } = await distinguo(["examples"])
  expect(said).toMatch(/^waitress +The hotel by the sea$/m)
  expect(said).toMatch(/^decisions\/c005 +Decision c005/m)
})

test("PROMISE-18: no page of the command line speaks of rescue, victims or risk", async () => {
  const pages = [
    ["help"],
    ["facts"],
    ["examples"],
    ["law", "list"],
    ...definitions.flatMap(({ id }) => [
      ["law", "show", id],
      ["law", "words", id],
    ]),
  ]
  // A law's own words stand in quotation marks, and are quoted as they are.
  const withoutQuotes = (said: string) => said.replace(/“[^”]*”/g, "")
  for (const argv of pages) {
    expect(withoutQuotes((await distinguo(argv)).said)).not.toMatch(/rescu|victim|risk|suspicio|score/i)
  }
  for (const { id } of vocabulary)
    expect((await distinguo(["facts", id])).said).not.toMatch(/rescu|victim|suspicio|score/i)
})

test("CLI-9: an older Node is told the mend before anything is read", () => {
  const starter = join(import.meta.dirname, "..", "bin", "distinguo.mjs")
  const pretend = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' })"
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, starter, "facts"],
    { encoding: "utf8" },
  )
  expect([status, stdout]).toEqual([2, ""])
  expect(stderr).toContain("npm ci")
})

test("CLI-1: the real command runs", () => {
  const starter = join(import.meta.dirname, "..", "bin", "distinguo.mjs")
  const { status, stdout } = spawnSync(process.execPath, [starter, "assess", "--example", "builder"], {
    encoding: "utf8",
  })
  expect(status).toBe(0)
  expect(stdout).toContain("The building site")
})
