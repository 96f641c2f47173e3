import { wordsToChooseFrom } from "./six-words.ts"

/** A passphrase of one's own with fewer signs than this is no lock: whoever knows the person can guess it. It is refused. */
export const tooShortIsBelow = 8

/** With fewer signs than this it can be found by trying. That is said, and nobody is stopped. */
export const shortIsBelow = 16

/** Whether a passphrase of one's own will do, by its length and nothing else; spaces around it do not count. */
export function lengthOf(passphrase: string): "too short" | "short" | "long enough" {
  const signs = [...passphrase.trim()].length
  if (signs < tooShortIsBelow) return "too short"
  return signs < shortIsBelow ? "short" : "long enough"
}

/** What is said of each length, in every face alike. */
export const saidOfLength = {
  "too short": "Too short: someone who knows you can guess it. Use the six words, or a longer one.",
  short: `It has fewer than ${shortIsBelow} signs: someone who has the file could find it by trying. Six words are safer. You may use it all the same.`,
} as const

/** The passphrase a file is sealed with: as typed, in the form of Unicode that every keyboard comes to. */
export function asSealed(passphrase: string): string {
  return passphrase.normalize("NFC")
}

/**
 * What may have been meant by what was typed, the likeliest first. Only where it reads as words of our own list is
 * anything forgiven: capitals that a phone puts in, a space too many, hyphens or commas between the words, the numbers
 * they are shown with. A passphrase of one's own is taken to the letter.
 */
export function meantBy(typed: string): readonly string[] {
  const words = wordsIn(typed)
  const ours = words.length > 1 && words.every((word) => wordsToChooseFrom.includes(word))
  return [...new Set(ours ? [asSealed(typed), words.join(" ")] : [asSealed(typed)])]
}

/** What was typed as single words, in small letters, without what stands between them. */
export function wordsIn(typed: string): readonly string[] {
  return typed
    .toLowerCase()
    .split(/[\s\d,.)\-–]+/)
    .filter((word) => word !== "")
}
