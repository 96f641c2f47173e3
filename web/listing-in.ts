import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Listing } from "distinguo/directory"
import { describeProblem, readListingFile } from "distinguo-documents"

/**
 * The listing in a file, so that the page carries it as it was checked and needs no reader of its own.
 *
 * @throws with every problem and its line: a page with a listing that nobody can trust is not built.
 */
export function listingIn(bytes: Uint8Array, path: string): Listing {
  const read = readListingFile(bytes)
  if ("listing" in read) return read.listing
  throw new Error(`${path}\n${read.problems.map(describeProblem).join("\n")}`)
}

/** Every listing that comes with the page. */
export function listingsOfTheHouse(): readonly Listing[] {
  const folder = join(import.meta.dirname, "..", "listings")
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"))
  return files.map((file) => listingIn(readFileSync(join(folder, file)), file))
}
