export { describeProblem, type PlacedProblem } from "./placed-problem.ts"
export { readAccountFile } from "./read-account-file.ts"
export { readListingFile } from "./read-listing-file.ts"
export { largestFile } from "./text-of-file.ts"
