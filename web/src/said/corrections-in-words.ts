import type { Correction } from "distinguo/accounts"

/** What a correction is, as the desk offers it. */
export const correctionsInWords: Readonly<Record<Correction, string>> = Object.freeze({
  misheard: "It was misheard",
  mistranslated: "It was translated wrongly",
  "remembered more": "They remembered more",
  "changed their mind": "They changed their mind",
  "changed situation": "Things changed",
  "written down wrongly": "I wrote it down wrongly",
})
