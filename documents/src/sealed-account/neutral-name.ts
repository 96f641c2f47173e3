import { type Chance, oneByChance } from "./by-chance.ts"
import { everydayWords } from "./everyday-words.ts"

/**
 * A name for a file that tells nothing but the day: the day, a plain word by chance, the ending (CARE-19, CARE-20).
 *
 * @example
 * neutralName("2026-11-22", "age", chance) // "2026-11-22-kettle.age"
 */
export function neutralName(day: string, ending: "age" | "json" | "txt" | "html" | "pdf", chance: Chance): string {
  return `${day}-${oneByChance(everydayWords, chance)}.${ending}`
}
