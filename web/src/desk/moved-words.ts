import type { Moved } from "distinguo/assessment"

/** What a change did, for the ear and for the eye: never how many, which, or which way (CARE-18). */
export function movedInWords(accountChanged: boolean, moved: Moved): string {
  if (accountChanged) return `Written down. ${found[moved]}`
  return moved === "nothing" ? "Read this way: nothing changes." : found[moved]
}

const found: Readonly<Record<Moved, string>> = Object.freeze({
  "found otherwise": "What is found has changed.",
  "other reasons": "What is found has not changed, and its reasons have.",
  nothing: "What is found has not changed.",
})
