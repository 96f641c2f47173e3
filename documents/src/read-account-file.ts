import { type Account, readAccount } from "distinguo/accounts"
import { freeze } from "distinguo/reasoning"
import type { FileProblem } from "./file-problems.ts"
import { linesOf } from "./lines.ts"
import { type PlacedProblem, placed } from "./placed-problem.ts"
import { placesOf } from "./places.ts"
import { readPlainData } from "./plain-data.ts"
import { textOfFile } from "./text-of-file.ts"
import { readTokens } from "./tokens.ts"

/**
 * Reads an account from the bytes of a YAML or JSON file: one way for both.
 *
 * Gives the account, deep-frozen; or every problem found, in the order of the file, each with its line. A file that is
 * itself broken (`file.…`) gives only what is wrong with the file, because an account read from it would mislead.
 * Nothing that the file holds appears in a problem. Never throws, whatever the bytes. (DOCUMENTS-15 to DOCUMENTS-21)
 *
 * @example
 * readAccountFile(bytes) // { problems: [{ code: "account.unknown-fact", line: 12, column: 13, … }] }
 */
export function readAccountFile(bytes: Uint8Array): { account: Account } | { problems: readonly PlacedProblem[] } {
  const decoded = textOfFile(bytes)
  if ("problem" in decoded) return { problems: inFile([decoded.problem], decoded.text) }
  const { text } = decoded
  const read = readTokens(text)
  if ("problems" in read) return { problems: inFile(read.problems, text) }
  const plain = readPlainData(read.tokens, text)
  if ("problems" in plain) return { problems: inFile(plain.problems, text) }
  const result = readAccount(plain.data.value)
  if ("account" in result) return result
  const places = placesOf(text, plain.data.spot)
  return { problems: inOrder(result.problems.map((problem) => placed(problem, places))) }
}

function inFile(found: readonly FileProblem[], text: string): readonly PlacedProblem[] {
  const positionOf = linesOf(text)
  return inOrder(found.map(({ offset, ...said }) => ({ ...said, path: [], onKey: false, ...positionOf(offset) })))
}

function inOrder(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return freeze(problems.toSorted((one, other) => one.line - other.line || one.column - other.column))
}
