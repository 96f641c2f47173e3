import type { Answer } from "distinguo/accounts"

/** An answer as the desk says it of what was said. */
export const answersInWords: Readonly<Record<Answer, string>> = Object.freeze({
  yes: "yes",
  no: "no",
  "not known": "asked, and not known",
  declined: "would rather not say",
  "not applicable": "does not apply",
})

/** Item by item: what was asked, and what came of it. "Nothing said" is the way out and keeps nothing (CARE-9). */
export const answersToChoose: readonly (readonly [Answer | "nothing said", string])[] = Object.freeze([
  ["nothing said", "Nothing said about this"],
  ["yes", "Said: yes"],
  ["no", "Asked, and no"],
  ["not known", "Asked, and not known"],
  ["declined", "Would rather not say"],
  ["not applicable", "Does not apply"],
] as const)
