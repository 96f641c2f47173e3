import { titleOf } from "../responses/index.ts"
import { type Check, checks } from "./check.ts"
import { clashesIn } from "./clashes.ts"
import { keysThatTellWhere } from "./hidden-place.ts"
import { lastAsked, oldAfterDays } from "./last-asked.ts"
import { isClosed, type Listing, needsServed } from "./listing.ts"
import { areasOf, search } from "./search.ts"

/** What is looked at across a list, and from which day. */
export interface CheckAsked {
  /** `YYYY-MM-DD`, said by the face: the library has no clock. */
  readonly today: string
  /** A check older than so many days counts as old. */
  readonly olderThan?: number
}

/**
 * What whoever keeps a list should look at: first what is to be mended in a listing, then what is to be known of the list.
 * Each is a sentence with its mend. Consent has no check here: a listing without it is never given by the reader.
 */
export function checkDirectory(
  listings: readonly Listing[],
  { today, olderThan = oldAfterDays }: CheckAsked,
): readonly Check[] {
  const old = listings.filter((one) => lastAsked(one, today, olderThan) !== "lately").map(({ id }) => id)
  return [
    ...twoOfOneId(listings),
    ...listings.flatMap(inOneListing),
    ...(old.length === 0 ? [] : [checks.oldCheck(old, olderThan)]),
    ...areasOf(listings, "any").flatMap((area) => [...unserved(listings, area), ...tellingPolice(listings, area)]),
  ]
}

function twoOfOneId(listings: readonly Listing[]): readonly Check[] {
  const ids = listings.map(({ id }) => id)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  return [...new Set(twice)].map((id) => checks.twoOfOneId([id]))
}

function inOneListing(listing: Listing): readonly Check[] {
  const ids = [listing.id]
  return [
    ...keysThatTellWhere(listing).map((key) => checks.hiddenPlaceTold(ids, key)),
    ...clashesIn(listing).map(({ words, mend }) => checks.clash(ids, words, mend)),
  ]
}

/** Needs that nobody serves who stands in an area, says that it is near or comes there; a closed house serves none. */
function unserved(listings: readonly Listing[], area: string): readonly Check[] {
  const needs = needsServed.filter(
    (need) => search(listings, { need, country: "any", near: area, words: "" }, new Map()).near.length === 0,
  )
  return needs.length === 0 ? [] : [checks.needUnserved(area, needs.map(titleOf))]
}

function tellingPolice(listings: readonly Listing[], area: string): readonly Check[] {
  const there = listings.filter((listing) => listing.area === area && !isClosed(listing))
  const telling = there.filter(({ police }) => police === "yes")
  return telling.length === 0
    ? []
    : [
        checks.tellsPolice(
          telling.map(({ id }) => id),
          area,
          telling.length === there.length,
        ),
      ]
}
