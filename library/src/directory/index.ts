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
export type { ListingProblem } from "./problems.ts"
export { listingKeys, readListing } from "./read-listing.ts"
export { type Asked, areasOf, type Found, search } from "./search.ts"
