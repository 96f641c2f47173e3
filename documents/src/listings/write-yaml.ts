import { type Listing, writeListing } from "distinguo/directory"
import { stringify } from "yaml"

const form = { version: "1.2", schema: "core", lineWidth: 0, aliasDuplicateObjects: false } as const

/** A listing as a file of its own, to be read by `readListingFile`. */
export function writeListingFile(listing: Listing): string {
  return stringify(writeListing(listing), form)
}

/** Several listings as one file, each after a dash. */
export function writeListingsFile(listings: readonly Listing[]): string {
  return stringify(listings.map(writeListing), form)
}
