import { isLawOf } from "../../law/index.ts"
import { councilOfEuropeTies } from "./council-of-europe.ts"
import { europeanUnionTies } from "./european-union.ts"
import { germanTies } from "./germany.ts"
import { internationalTies } from "./international.ts"
import { childrenAndWhateverIsFound } from "./international-whatever-is-found.ts"
import { newZealandTies } from "./new-zealand.ts"
import { southAfricanTies } from "./south-africa.ts"
import type { Tie } from "./tie.ts"
import { unitedKingdomTies } from "./united-kingdom.ts"
import { unitedStatesMoneyAndRecords } from "./united-states-money-and-records.ts"
import { unitedStatesStaying } from "./united-states-staying.ts"

/** List 2 whole: what each text that was read ties to a finding, or gives whatever is found. */
export const ties: readonly Tie[] = Object.freeze([
  ...internationalTies,
  ...childrenAndWhateverIsFound,
  ...councilOfEuropeTies,
  ...europeanUnionTies,
  ...germanTies,
  ...unitedKingdomTies,
  ...southAfricanTies,
  ...unitedStatesStaying,
  ...unitedStatesMoneyAndRecords,
  ...newZealandTies,
])

/** Places whose own law was read for this, so that one of them can be chosen. */
export const placesOfTies = Object.freeze([
  { code: "GB-EAW", name: "England and Wales" },
  { code: "DE", name: "Germany" },
  { code: "NZ", name: "New Zealand" },
  { code: "GB-SCT", name: "Scotland" },
  { code: "ZA", name: "South Africa" },
  { code: "US", name: "United States" },
] as const)

/** What is tied where a place is; of a place that is not said, what is international alone. */
export function tiesIn(place: string): readonly Tie[] {
  return ties.filter((tie) =>
    place === "not said" ? tie.jurisdiction === "international" : isLawOf({ jurisdiction: tie.jurisdiction }, place),
  )
}

/** Whether anything of the place's own law was read for this; where not, that is said and never taken for nothing. */
export function ownLawRead(place: string): boolean {
  const regional = ["international", "COE", "EU", "SAARC"]
  return tiesIn(place).some(({ jurisdiction }) => !regional.includes(jurisdiction))
}
