import type { Moved } from "distinguo/assessment"

/** What was changed: something in the account, or how an open place of the law is read, or which law is. */
export type Changed = "the account" | "how the law is read" | "which law is read"

/** What a change did, for the ear and for the eye: never how many, which, or which way (CARE-18). */
export function movedInWords(changed: Changed, moved: Moved): string {
  if (changed === "the account") return `Written down. ${found[moved]}`
  if (moved === "nothing") return nothingChanges
  // A reading that is chosen leaves the others out of the reasons, and that alone is no change.
  return changed === "how the law is read" && moved === "other reasons" ? nothingChanges : found[moved]
}

const nothingChanges = "Read this way: nothing changes."

const found: Readonly<Record<Moved, string>> = Object.freeze({
  "found otherwise": "What is found has changed.",
  "other reasons": "What is found has not changed, and its reasons have.",
  nothing: "What is found has not changed.",
})
