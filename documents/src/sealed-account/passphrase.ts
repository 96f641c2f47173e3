import { wordsToChooseFrom } from "./six-words.ts"

/** A passphrase of one's own with fewer signs than this can be found by trying. A remark is due; nobody is stopped. */
export const shortIsBelow = 16

export function isShort(passphrase: string): boolean {
  return [...passphrase.trim()].length < shortIsBelow
}

/** The passphrase a file is sealed with: as typed, in the form of Unicode that every keyboard comes to. */
export function asSealed(passphrase: string): string {
  return passphrase.normalize("NFC")
}

/**
 * What may have been meant by what was typed, the likeliest first. Only where it reads as words of our own list is
 * anything forgiven: capitals that a phone puts in, a space too many, hyphens or commas between the words. A passphrase
 * of one's own is taken to the letter.
 */
export function meantBy(typed: string): readonly string[] {
  const words = typed
    .toLowerCase()
    .split(/[\s,.\-–]+/)
    .filter((word) => word !== "")
  const ours = words.length > 1 && words.every((word) => wordsToChooseFrom.includes(word))
  return [...new Set(ours ? [asSealed(typed), words.join(" ")] : [asSealed(typed)])]
}
