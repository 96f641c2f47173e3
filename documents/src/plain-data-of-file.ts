import { freeze } from "distinguo/reasoning"
import type { FileProblem } from "./file-problems.ts"
import { linesOf } from "./lines.ts"
import type { PlacedProblem } from "./placed-problem.ts"
import { type Places, placesOf } from "./places.ts"
import { readPlainData } from "./plain-data.ts"
import { textOfFile } from "./text-of-file.ts"
import { readTokens } from "./tokens.ts"

/** What stands in a file, as data of the shape that JSON has, and where each part of it stands. */
export interface DataOfFile {
  readonly value: unknown
  readonly places: Places
}

/** The data of a YAML or JSON file; or what is wrong with the file itself (`file.…`), in the order of the file. */
export function dataOfFile(bytes: Uint8Array): { data: DataOfFile } | { problems: readonly PlacedProblem[] } {
  const decoded = textOfFile(bytes)
  if ("problem" in decoded) return { problems: inFile([decoded.problem], decoded.text) }
  const { text } = decoded
  const read = readTokens(text)
  if ("problems" in read) return { problems: inFile(read.problems, text) }
  const plain = readPlainData(read.tokens, text)
  if ("problems" in plain) return { problems: inFile(plain.problems, text) }
  return { data: { value: plain.data.value, places: placesOf(text, plain.data.spot) } }
}

function inFile(found: readonly FileProblem[], text: string): readonly PlacedProblem[] {
  const positionOf = linesOf(text)
  return inOrder(found.map(({ offset, ...said }) => ({ ...said, path: [], onKey: false, ...positionOf(offset) })))
}

export function inOrder(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return freeze(problems.toSorted((one, other) => one.line - other.line || one.column - other.column))
}
