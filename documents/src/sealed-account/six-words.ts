import { wordlist } from "@scure/bip39/wordlists/english.js"
import { type Chance, oneByChance } from "./by-chance.ts"
import { wordsLeftOut } from "./words-left-out.ts"

/** The words to choose from: short, plain, and no two with the same first four letters. */
export const wordsToChooseFrom: readonly string[] = Object.freeze(
  wordlist.filter((word) => !wordsLeftOut.includes(word)),
)

/**
 * A passphrase of six words by chance: 65 bits, so that trying them all is out of anybody's reach, whatever they own.
 * Fewer signs of chance could be found by trying; more words could not be kept in mind.
 *
 * @example
 * sixWords(chance) // "maple kitchen orbit spoon winter violin"
 */
export function sixWords(chance: Chance): string {
  return Array.from({ length: 6 }, () => oneByChance(wordsToChooseFrom, chance)).join(" ")
}
