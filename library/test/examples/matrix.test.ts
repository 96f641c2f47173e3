import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { expect, test } from "vitest"
import { everyDefinition, shortNames } from "../law/short-names.ts"
import { examples } from "./example-files.ts"
import { asMatrix, cellOf, rows } from "./matrix.ts"

const page = new URL("../../examples/MATRIX.md", import.meta.url)

test("LAW-59: every definition of the register has a short name, and each name one definition", () => {
  expect(Object.values<string>(shortNames).toSorted()).toEqual(everyDefinition.toSorted())
})

test("LAW-59: the matrix has every example, every episode and every definition, and is the one written down (DISTINGUO_WRITE=1 writes it anew)", () => {
  expect(new Set(rows.map(({ example }) => example)).size).toBe(examples.length)
  for (const { findings } of rows) expect([...findings.keys()].toSorted()).toEqual(everyDefinition.toSorted())
  const text = asMatrix()
  if (process.env["DISTINGUO_WRITE"] === "1") writeFileSync(page, text)
  expect(existsSync(page) ? readFileSync(page, "utf8") : "").toBe(text)
})

test("LAW-59: a cell shows the person's own account first, and what is open in the law apart from what was not told", () => {
  const cells = new Set(rows.flatMap(({ findings }) => [...findings.values()].map(cellOf)))
  for (const cell of ["Y", "Y\\*", "·", "?", "open", "?~", "–", "?→Y"]) expect(cells).toContain(cell)
})
