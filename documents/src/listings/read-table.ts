import { type Listing, readListing } from "distinguo/directory"
import { freeze } from "distinguo/reasoning"
import { type Key, keysIn, keyUnder, mustStand } from "./columns.ts"
import { listingOfRow, mendOfCell } from "./listing-of-row.ts"
import { rowsOf, separatorOf, type TableRow } from "./records.ts"
import { type TableProblem, tableProblems } from "./table-problems.ts"

/** What a table gives: the listings of its good rows, and every problem of the others. */
export interface ReadTable {
  readonly listings: readonly Listing[]
  readonly problems: readonly TableProblem[]
}

/** As much of a text as holds its first row, in signs. */
const beginning = 10_000

/** Whether a text is a table of listings: two keys stand side by side in its first row. */
export function isTable(text: string): boolean {
  const { separator, from } = separatorOf(text, keysIn)
  const [first] = rowsOf(text.slice(from, from + beginning), separator).rows
  return first !== undefined && keysIn(first.cells) >= 2
}

/**
 * Reads a table of listings, one a row under headings that are the keys of a listing or what spreadsheets call them.
 * Good rows are given while the others are named, each problem with its cell and its mend; nothing makes it fail.
 */
export function readTable(text: string): ReadTable {
  const { separator, from } = separatorOf(text, keysIn)
  const { rows, problems } = rowsOf(text.slice(from), separator)
  const [head, ...rest] = rows
  if (head === undefined || keysIn(head.cells) < 2)
    return freeze({ listings: [], problems: [tableProblems.noHeadings()] })
  const columns = columnsUnder(head.cells)
  const found: TableProblem[] = [
    ...problems.map((problem) => named(problem, columns)),
    ...problemsOfHead(head.cells, columns),
  ]
  const listings = new Map<string, { listing: Listing; row: number }>()
  for (const row of rest) {
    const listing = listingIn(row, columns, head.cells.length, found)
    if (listing === "none") continue
    const first = listings.get(listing.id)
    if (first === undefined) listings.set(listing.id, { listing, row: row.row })
    else found.push(tableProblems.idTwice({ row: row.row, column: columns.get("id") ?? 0, key: "id" }, first.row))
  }
  return freeze({
    listings: [...listings.values()].map(({ listing }) => listing),
    problems: found.toSorted((one, other) => one.row - other.row || one.column - other.column),
  })
}

type Columns = ReadonlyMap<Key, number>

/** Where each key stands, counted from 1; of two columns of one key the first. */
function columnsUnder(head: readonly string[]): Columns {
  const columns = new Map<Key, number>()
  head.forEach((heading, at) => {
    const key = keyUnder(heading)
    if (key !== "none" && !columns.has(key)) columns.set(key, at + 1)
  })
  return columns
}

function problemsOfHead(head: readonly string[], columns: Columns): readonly TableProblem[] {
  const ofColumns = head.flatMap((heading, at) => {
    const key = keyUnder(heading)
    if (key === "none") return heading.trim() === "" ? [] : [tableProblems.unknownColumn(at + 1)]
    return columns.get(key) === at + 1 ? [] : [tableProblems.columnTwice({ row: 1, column: at + 1, key })]
  })
  const missing = Object.entries(mustStand).filter(([key]) => !columns.has(key as Key))
  return [...ofColumns, ...missing.map(([key, mend]) => tableProblems.columnMissing(key, mend))]
}

function listingIn(
  { row, cells, whole }: TableRow,
  columns: Columns,
  headings: number,
  found: TableProblem[],
): Listing | "none" {
  if (!whole || cells.every((cell) => cell.trim() === "")) return "none"
  const read = readListing(listingOfRow((key) => cells[(columns.get(key) ?? 0) - 1] ?? ""))
  const beyond = cells.slice(headings)
  if (beyond.some((cell) => cell.trim() !== "") || (beyond.length > 0 && "problems" in read)) {
    // Everything after the slip stands one cell too far: what it says would be said of something else.
    found.push(tableProblems.moreCells({ row, column: headings + 1, key: "" }))
    return "none"
  }
  if ("listing" in read) return read.listing
  for (const problem of read.problems) {
    const [key] = problem.path as readonly Key[]
    const column = key === undefined ? 0 : (columns.get(key) ?? 0)
    // A column that is missing was named once, in the first row.
    if (column === 0 && key !== undefined && mustStand[key] !== undefined) continue
    found.push({ code: problem.code, row, column, key: key ?? "", message: problem.message, mend: mendOfCell(problem) })
  }
  return "none"
}

function named(problem: TableProblem, columns: Columns): TableProblem {
  const [key = ""] = [...columns].find(([, column]) => column === problem.column) ?? []
  return { ...problem, key }
}
