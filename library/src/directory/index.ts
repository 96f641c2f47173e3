export type { Check } from "./check.ts"
export { checkDirectory } from "./check-directory.ts"
export { oldAfterDays, oldCheckInWords } from "./last-asked.ts"
export { isClosed, type Listing } from "./listing.ts"
export {
  beforeYouGo,
  closedInWords,
  givesInWords,
  howToReach,
  inventedInWords,
  type ListingLine,
  onPaper,
  tellsUnaskedInWords,
} from "./listing-in-words.ts"
export { inventedAmong, listingsShown } from "./listings-shown.ts"
export { noPlace } from "./no-place.ts"
export type { ListingProblem } from "./problems.ts"
export { listingKeys, readListing } from "./read-listing.ts"
export { type Asked, areaCalled, areasOf, type Found, search } from "./search.ts"
export { wordsOf } from "./words-of-listings.ts"
export { type WrittenListing, writeListing } from "./write-listing.ts"
