import { type Listing, readListing } from "distinguo/directory"
import { type PlacedProblem, placed } from "./placed-problem.ts"
import { dataOfFile, inOrder } from "./plain-data-of-file.ts"

/** Reads a listing of the directory as `readAccountFile` reads an account: whole, or every problem with its line. */
export function readListingFile(bytes: Uint8Array): { listing: Listing } | { problems: readonly PlacedProblem[] } {
  const read = dataOfFile(bytes)
  if ("problems" in read) return read
  const { value, places } = read.data
  const result = readListing(value)
  if ("listing" in result) return result
  return { problems: inOrder(result.problems.map((problem) => placed(problem, places))) }
}
