import { bodyAndFamily } from "./body-and-family.ts"
import { ifPoliceHoldYou } from "./if-police-hold-you.ts"
import type { RightsAbout } from "./right.ts"
import { whateverHappens } from "./whatever-happens.ts"
import { workAndPapers } from "./work-and-papers.ts"

/** Rights that hold without any account; few, and each with what it rests on (CARE-3). */
export const rights: readonly RightsAbout[] = Object.freeze([
  whateverHappens,
  ifPoliceHoldYou,
  workAndPapers,
  bodyAndFamily,
])
