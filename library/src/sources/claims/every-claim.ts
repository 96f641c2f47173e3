import type { Claim } from "./claim.ts"
import { claimsOfTheBlog } from "./of-the-blog.ts"
import { claimsOfTheFactSheet } from "./of-the-fact-sheet.ts"
import { claimsOfTheFirstPage } from "./of-the-first-page.ts"
import { claimsOfTheLeafletOnLaw } from "./of-the-leaflet.ts"
import { claimsOfTheLeafletOnTheWorld } from "./of-the-leaflet-on-the-world.ts"
import { claimsOfTheTradePage } from "./of-the-trade-page.ts"

/** Every claim of the five documents this project began with, document by document, in the order in which they stand there. */
export const everyClaim: readonly Claim[] = Object.freeze([
  ...claimsOfTheFirstPage,
  ...claimsOfTheLeafletOnLaw,
  ...claimsOfTheLeafletOnTheWorld,
  ...claimsOfTheTradePage,
  ...claimsOfTheFactSheet,
  ...claimsOfTheBlog,
])
