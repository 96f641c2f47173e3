import { type TableProblem, tableProblems } from "./table-problems.ts"

export const separators = [",", ";", "\t"] as const
type Separator = (typeof separators)[number]

/** One row of a table, as a spreadsheet counts it. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly string[]
  /** Whether its quotation marks are in order; if not, no listing is read from it. */
  readonly whole: boolean
}

/** More than any directory we know of, and read in a moment on a phone. */
export const mostRows = 5000

/** After so many quotation marks left open nobody can say any more where a row begins. */
const mostOpen = 20

/**
 * The rows of a text with commas, semicolons or tabs between its cells (RFC 4180): quotation marks around a cell, a mark
 * within it written twice, line breaks within it, CRLF or LF. Where a mark is left open, its row is named and reading goes
 * on at the line after the mark, so that one slip does not swallow the rows up to the next mark.
 */
export function rowsOf(
  text: string,
  separator: Separator,
): { rows: readonly TableRow[]; problems: readonly TableProblem[] } {
  const rows: TableRow[] = []
  const problems: TableProblem[] = []
  let open = 0
  for (let at = 0; at < text.length; ) {
    const row = rows.length + 1
    if (row > mostRows + 1) return { rows, problems: [...problems, tableProblems.tooManyRows(row, mostRows)] }
    const read = readRow(text, at, separator)
    if (read.wrong !== "nothing") {
      const cell = { row, column: read.cells.length, key: "" }
      problems.push(read.wrong === "open" ? tableProblems.openQuote(cell) : tableProblems.afterQuote(cell))
    }
    if (read.wrong === "open") open += 1
    if (open > mostOpen) return { rows, problems: [...problems, tableProblems.tooManyOpen(row)] }
    rows.push({ row, cells: read.cells, whole: read.wrong === "nothing" })
    at = read.next
  }
  return { rows, problems }
}

interface ReadRow {
  readonly cells: readonly string[]
  /** Where the next row begins. */
  readonly next: number
  readonly wrong: "nothing" | "open" | "after"
}

function readRow(text: string, from: number, separator: Separator): ReadRow {
  const cells: string[] = []
  for (let at = from; ; ) {
    const quoted = text.charAt(at) === '"'
    const cell = quoted ? quotedCell(text, at) : { words: "", next: at }
    if (cell === "open")
      return { cells: [...cells, text.slice(at + 1, endOfLine(text, at))], next: afterLine(text, at), wrong: "open" }
    const end = endOfCell(text, cell.next, separator)
    const rest = text.slice(cell.next, end).replace(/\r$/, text.charAt(end) === "\n" ? "" : "\r")
    if (quoted && rest.trim() !== "")
      return { cells: [...cells, cell.words + rest], next: afterLine(text, at), wrong: "after" }
    cells.push(quoted ? cell.words : rest)
    if (text.charAt(end) !== separator) return { cells, next: end + 1, wrong: "nothing" }
    at = end + 1
  }
}

function quotedCell(text: string, at: number): { words: string; next: number } | "open" {
  const parts: string[] = []
  for (let from = at + 1; ; ) {
    const mark = text.indexOf('"', from)
    if (mark === -1) return "open"
    parts.push(text.slice(from, mark))
    if (text.charAt(mark + 1) !== '"') return { words: parts.join(""), next: mark + 1 }
    parts.push('"')
    from = mark + 2
  }
}

function endOfCell(text: string, from: number, separator: Separator): number {
  let at = from
  while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== "\n") at += 1
  return at
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf("\n", at)
  return feed === -1 ? text.length : feed
}

function afterLine(text: string, at: number): number {
  return endOfLine(text, at) + 1
}

/** A line by which some spreadsheets say what stands between the cells; no row of the table. */
const saysSeparator = /^sep=([,;\t])\r?\n/i

/** What stands between the cells: said in a first line, or what makes the most of the first row, by the count given. */
export function separatorOf(
  text: string,
  known: (cells: readonly string[]) => number,
): { separator: Separator; from: number } {
  const said = saysSeparator.exec(text)
  const from = said?.[0].length ?? 0
  const named = separators.find((one) => one === said?.[1])
  if (named !== undefined) return { separator: named, from }
  const counted = separators.map((separator) => ({ separator, count: known(readRow(text, 0, separator).cells) }))
  const [best] = counted.toSorted((one, other) => other.count - one.count)
  return { separator: best?.separator ?? ",", from }
}
