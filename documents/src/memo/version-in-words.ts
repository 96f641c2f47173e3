import { dayInWords } from "distinguo/accounts"
import type { MemoFinding } from "distinguo/assessment"

const because: Readonly<Record<MemoFinding["lawOf"]["because"], string>> = Object.freeze({
  "the day of the account": "the day of what was told",
  "the day asked": "the day asked for",
  "no day was given": "today’s, because no day was given",
})

/** Which version was read, and of which day. */
export function versionInWords({ inForceFrom, lawOf }: MemoFinding): string {
  return `the text in force from ${dayInWords(inForceFrom)}, read as on ${dayInWords(lawOf.day)} (${because[lawOf.because]})`
}
