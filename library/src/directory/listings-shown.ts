import type { Listing } from "./listing.ts"

/**
 * The list that is shown: one of the reader's own takes the place of the one that comes with the house, whole. The two are
 * never mixed: nobody should have to tell a real door from an invented one.
 */
export function listingsShown(own: readonly Listing[] | "none", withTheHouse: readonly Listing[]): readonly Listing[] {
  return own === "none" || own.length === 0 ? withTheHouse : own
}

/** How many of these are made up: what has to be said before anybody reads one of them. Of none at all nothing is. */
export function inventedAmong(listings: readonly Listing[]): "all" | "some" | "none" {
  const invented = listings.filter((listing) => listing.invented === "yes").length
  if (invented === 0) return "none"
  return invented === listings.length ? "all" : "some"
}
