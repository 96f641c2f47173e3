import type { Answer } from "distinguo/accounts"

/** An answer as the desk says it of what was said. */
export const answersInWords: Readonly<Record<Answer, string>> = Object.freeze({
  yes: "yes",
  no: "no",
  "not known": "asked, and not known",
  declined: "would rather not say",
  "not applicable": "does not apply",
})
