import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { definitions, partsFromMemory } from "distinguo/law"
import { describe, expect, test } from "vitest"
import { asPage } from "./as-encoded.ts"
import { byFolder, pageOf, pageOfMarks } from "./by-folder.ts"
import { asTable, marked } from "./marks.ts"

const written = (page: string) => (existsSync(page) ? readFileSync(page, "utf8") : "")

/** What is written down is what there is; DISTINGUO_WRITE=1 writes it anew. */
function isAsWrittenDown(page: string, text: string): void {
  if (process.env["DISTINGUO_WRITE"] === "1") writeFileSync(page, text)
  expect(written(page)).toBe(text)
}

describe.each([...byFolder])("%s", (folder, of) => {
  test("LAW-16: the law as encoded is the one written down (DISTINGUO_WRITE=1 writes it anew)", () => {
    expect(of.length).toBeGreaterThan(0)
    isAsWrittenDown(pageOf(folder), asPage(folder, of))
  })
})

test("LAW-16: every definition stands on the page of one folder, and on no other", () => {
  expect(
    [...byFolder.values()]
      .flat()
      .map(({ id, inForce }) => `${id} ${inForce.from}`)
      .toSorted(),
  ).toEqual(definitions.map(({ id, inForce }) => `${id} ${inForce.from}`).toSorted())
})

test("LAW-60: what was compared with a text, and what was not, is written down for every definition (DISTINGUO_WRITE=1 writes it anew)", () => {
  isAsWrittenDown(pageOfMarks, asTable(byFolder))
})

test("LAW-60, CARE-19: what the table names as from memory is what the screen names in the heading", () => {
  for (const { definition, checked, fromMemory } of marked) {
    expect(checked.length + fromMemory.length).toBeGreaterThan(0)
    const parts = fromMemory.filter((name) => !name.startsWith("reading “"))
    const named = partsFromMemory(definition).filter((name) => !/^how “|^the day it/.test(name))
    expect([definition.id, parts.toSorted()]).toEqual([definition.id, named.toSorted()])
    const readings = fromMemory.length > parts.length
    expect(partsFromMemory(definition).some((name) => name.startsWith("how “"))).toBe(readings)
  }
})
