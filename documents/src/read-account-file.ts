import { type Account, readAccount } from "distinguo/accounts"
import { type PlacedProblem, placed } from "./placed-problem.ts"
import { dataOfFile, inOrder } from "./plain-data-of-file.ts"

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
  const read = dataOfFile(bytes)
  if ("problems" in read) return read
  const { value, places } = read.data
  const result = readAccount(value)
  if ("account" in result) return result
  return { problems: inOrder(result.problems.map((problem) => placed(problem, places))) }
}
