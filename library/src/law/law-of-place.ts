import type { Definition } from "../reasoning/index.ts"
import { regions } from "./regions.ts"

/**
 * Whether a definition is the law of a place: international, of a region that its country is a member of, of the place
 * itself, of the country it is a part of, or of a part of it where only the country is known. The law of one part says
 * nothing of another.
 *
 * @example
 * isLawOf(humanTraffickingInScotland, "GB-SCT") // true
 * isLawOf(humanTraffickingInScotland, "GB")     // true: which part is not known
 * isLawOf(humanTraffickingInScotland, "GB-NIR") // false
 * isLawOf(humanTrafficking, "GB-WLS")           // true: England and Wales have one law
 * isLawOf(traffickingInGermany, "DE-BE")        // true
 */
export function isLawOf({ jurisdiction }: Pick<Definition, "jurisdiction">, place: string): boolean {
  const where = partWithItsLaw(place)
  if (jurisdiction === "international" || jurisdiction === where) return true
  const region = regions.find(({ code }) => code === jurisdiction)
  if (region !== undefined) return region.places.includes(where.split("-")[0] ?? where)
  return where.startsWith(`${jurisdiction}-`) || jurisdiction.startsWith(`${where}-`)
}

/** The parts of the United Kingdom that have a law of their own, by the code of the part that the law is of. */
const partsOfTheUnitedKingdom: Readonly<Record<string, string>> = Object.freeze({
  "GB-EAW": "GB-EAW",
  "GB-ENG": "GB-EAW",
  "GB-WLS": "GB-EAW",
  "GB-SCT": "GB-SCT",
  "GB-NIR": "GB-NIR",
})

/** Elsewhere in the United Kingdom, as in a town's code, the part is not known: every part's law is read then. */
function partWithItsLaw(place: string): string {
  return place.startsWith("GB-") ? (partsOfTheUnitedKingdom[place] ?? "GB") : place
}
