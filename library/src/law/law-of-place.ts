import type { Definition } from "../reasoning/index.ts"

/**
 * Whether a definition is the law of a place: international, of the place itself, of the country it is a part of, or of
 * a part of it where only the country is known. The law of one part says nothing of another.
 *
 * @example
 * isLawOf(humanTraffickingInScotland, "GB-SCT") // true
 * isLawOf(humanTraffickingInScotland, "GB")     // true: which part is not known
 * isLawOf(humanTraffickingInScotland, "GB-NIR") // false
 * isLawOf(traffickingInGermany, "DE-BE")        // true
 */
export function isLawOf({ jurisdiction }: Pick<Definition, "jurisdiction">, place: string): boolean {
  if (jurisdiction === "international" || jurisdiction === place) return true
  return place.startsWith(`${jurisdiction}-`) || jurisdiction.startsWith(`${place}-`)
}
