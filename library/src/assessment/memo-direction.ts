import type { Spoken } from "./memo.ts"

/** Letters of the scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
const fromTheRight = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Words as they were said: nothing is trimmed or mended. The direction is that of their first letter. */
export function spoken(words: string): Spoken {
  const first = /\p{L}/u.exec(words)?.[0] ?? ""
  return { words, direction: fromTheRight.test(first) ? "rtl" : "ltr" }
}

export function spokenOrNone(words: string): Spoken | "no words" {
  return words === "" ? "no words" : spoken(words)
}
