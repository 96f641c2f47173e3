import { type Listing, readListing } from "distinguo/directory"
import { freeze } from "distinguo/reasoning"
import { describeProblem, type PlacedProblem, placed } from "../placed-problem.ts"
import { dataOfFile, inOrder } from "../plain-data-of-file.ts"
import { textOfFile } from "../text-of-file.ts"
import { isTable, readTable } from "./read-table.ts"
import { placeInTable } from "./table-problems.ts"

/** One file of a list, by the name it has where it comes from. */
export interface ListFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is to be mended in a file of a list: where, what, and how. Nothing that was written is repeated. */
export interface ListProblem {
  readonly code: string
  /** The name of the file. */
  readonly file: string
  /** `line 12` of a text, `row 4, column C (leave)` of a table, or `the file as a whole`. */
  readonly where: string
  readonly message: string
  readonly mend: string
}

export interface ReadList {
  readonly listings: readonly Listing[]
  readonly problems: readonly ListProblem[]
}

/**
 * Reads a list from its files: a listing a file (YAML or JSON), several after dashes or in brackets, or a table (CSV).
 * Good listings are given while the others are named, so that one slip does not cost the whole list; of two of one id the
 * first is given. Nothing makes it fail.
 */
export function readListFiles(files: readonly ListFile[]): ReadList {
  const listings = new Map<string, Listing>()
  const problems: ListProblem[] = []
  for (const file of files) {
    const read = readOne(file)
    problems.push(...read.problems)
    for (const listing of read.listings) {
      if (listings.has(listing.id)) problems.push(idTwice(file))
      else listings.set(listing.id, listing)
    }
  }
  return freeze({ listings: [...listings.values()], problems })
}

function readOne({ name, bytes }: ListFile): ReadList {
  if (isSpreadsheet(bytes)) return { listings: [], problems: [spreadsheet(name)] }
  const decoded = textOfFile(bytes)
  if ("problem" in decoded || isTable(decoded.text) || /\.(csv|tsv)$/i.test(name)) {
    if ("problem" in decoded) return inText(name, bytes)
    const { listings, problems } = readTable(decoded.text)
    return { listings, problems: problems.map((problem) => ofFile(name, placeInTable(problem), problem)) }
  }
  return inText(name, bytes)
}

/** Of a text that is no table, or that is no text at all. */
function inText(name: string, bytes: Uint8Array): ReadList {
  const read = dataOfFile(bytes)
  if ("problems" in read) return { listings: [], problems: read.problems.map((problem) => inFile(name, problem)) }
  const { value, places } = read.data
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  const listings: Listing[] = []
  const found: PlacedProblem[] = []
  all.forEach((one, at) => {
    const result = readListing(one)
    if ("listing" in result) listings.push(result.listing)
    else {
      const before = Array.isArray(value) ? [at] : []
      found.push(
        ...result.problems.map((problem) => placed({ ...problem, path: [...before, ...problem.path] }, places)),
      )
    }
  })
  return { listings, problems: inOrder(found).map((problem) => inFile(name, problem)) }
}

/** What is said of a file there speaks of accounts; a list has mends of its own. */
const mends: Readonly<Record<string, string>> = {
  "file.too-large": "Split the list into several files, and open them together.",
  "file.not-utf8": "Save it as UTF-8. A spreadsheet calls it “CSV UTF-8”.",
  "file.empty": "Begin with the template: `distinguo places --template`.",
  "file.several-documents": "Write each listing after a dash, or in a file of its own.",
}

function inFile(name: string, problem: PlacedProblem): ListProblem {
  const where = describeProblem(problem).split(":")[0] ?? ""
  return ofFile(name, where, { ...problem, mend: mends[problem.code] ?? problem.mend })
}

function ofFile(
  file: string,
  where: string,
  { code, message, mend }: Omit<ListProblem, "file" | "where">,
): ListProblem {
  return { code, file, where, message, mend }
}

/** A workbook itself is an archive, and begins as one. */
function isSpreadsheet([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4
}

function spreadsheet(file: string): ListProblem {
  const message = "This is a workbook of a spreadsheet, and not a text."
  return ofFile(file, "the file as a whole", {
    code: "list.workbook",
    message,
    mend: "Save it from there as “CSV UTF-8”, and open that.",
  })
}

function idTwice({ name }: ListFile): ListProblem {
  return ofFile(name, "the file as a whole", {
    code: "list.id-twice",
    message: "A listing of this file has an id that stood in the list already; it was left out.",
    mend: "Give one of the two another id, or leave one out.",
  })
}
