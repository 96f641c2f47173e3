import { compareExamples, type MatrixCell } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { readAccountFile } from "distinguo-documents"
import { letterOf, type RowWritten } from "./src/compare/rows-written.ts"

/**
 * How an example stands under every text, worked out when the page is built: fifty rows of seventy cells are too much for
 * an old telephone, and an example never changes there.
 *
 * @throws when it cannot be read, or is no example: then the page is not built.
 */
export function standsIn(bytes: Uint8Array, path: string, today: string): readonly RowWritten[] {
  const read = readAccountFile(bytes)
  if ("problems" in read) throw new Error(`${path} cannot be read`)
  const asked = { under: definitions, on: "the account's day", today, readings: {} } as const
  const matrix = compareExamples([{ name: path, account: read.account }], asked)
  if ("problem" in matrix) throw new Error(`${path} is no example`)
  return matrix.rows.map(({ titles, cells }) => ({ titles, ...cellsOf(cells) }))
}

function cellsOf(cells: readonly MatrixCell[]): Omit<RowWritten, "titles"> {
  return {
    own: cells.map(({ ownAccount }) => letterOf[ownAccount]).join(""),
    all: cells.map(({ everythingSaid }) => letterOf[everythingSaid]).join(""),
    noCoercion: cells.map(({ asksForNoCoercion }) => (asksForNoCoercion ? "x" : ".")).join(""),
  }
}
