/** What is wrong in a table, where a spreadsheet shows it, and what mends it. Nothing that stands in a cell is repeated. */
export interface TableProblem {
  readonly code: string
  /** As a spreadsheet counts: the row of the headings is the first. */
  readonly row: number
  /** Counted from 1; 0 where it concerns the whole row. */
  readonly column: number
  /** The key that the column is read as; empty where it is none of them. */
  readonly key: string
  readonly message: string
  readonly mend: string
}

export interface Cell {
  readonly row: number
  readonly column: number
  readonly key: string
}

/** Every problem a table itself can have, each made here and nowhere else. */
export const tableProblems = Object.freeze({
  noHeadings: () =>
    at(
      { row: 1, column: 0, key: "" },
      "table.no-headings",
      "The first row has no headings that are known here.",
      "Write them as the template has them: id, name, gives, area …",
    ),
  openQuote: (cell: Cell) =>
    at(
      cell,
      "table.open-quote",
      "A quotation mark is opened here and not closed.",
      "Close it. Within quotation marks write the mark itself twice.",
    ),
  afterQuote: (cell: Cell) =>
    at(
      cell,
      "table.after-quote",
      "Something stands here after the closing quotation mark.",
      "Put the whole cell in quotation marks, and write a mark within it twice.",
    ),
  tooManyOpen: (row: number) =>
    at(
      { row, column: 0, key: "" },
      "table.too-many-open-quotes",
      "Too many quotation marks are left open: from here on nothing was read.",
      "Mend the rows above, and open the file again.",
    ),
  tooManyRows: (row: number, most: number) =>
    at(
      { row, column: 0, key: "" },
      "table.too-many-rows",
      `A table of more than ${most} rows is not read further than this.`,
      "Split it into several files, and open them together.",
    ),
  moreCells: (cell: Cell) =>
    at(
      cell,
      "table.more-cells",
      "This row has more cells than there are headings.",
      "Put a text that holds a comma, a semicolon or a tab in quotation marks.",
    ),
  unknownColumn: (column: number) =>
    at(
      { row: 1, column, key: "" },
      "table.unknown-column",
      "No key is known under this heading; the column is left out, and stays in your file.",
      "Give it a heading of the template if it is to be shown.",
    ),
  columnTwice: (cell: Cell) =>
    at(
      cell,
      "table.column-twice",
      "A column further left is read as this already; this one is left out.",
      "Join the two, or give this one another heading.",
    ),
  columnMissing: (key: string, mend: string) =>
    at({ row: 1, column: 0, key }, "table.column-missing", `The column \`${key}\` is missing.`, mend),
  idTwice: (cell: Cell, first: number) =>
    at(
      cell,
      "table.id-twice",
      `Row ${first} has this id already; this row is left out.`,
      "Give one of the two another id, or leave one out.",
    ),
})

function at({ row, column, key }: Cell, code: string, message: string, mend: string): TableProblem {
  return { code, row, column, key, message, mend }
}

/** `row 4, column C (leave)`, as a spreadsheet names its cells. */
export function placeInTable({ row, column, key }: TableProblem): string {
  const named = key === "" ? "" : ` (${key})`
  return column === 0 ? `row ${row}${named}` : `row ${row}, column ${letters(column)}${named}`
}

function letters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before === 0 ? "" : letters(before)) + String.fromCharCode(65 + ((column - 1) % 26))
}
