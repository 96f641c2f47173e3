import { freeze } from "../../reasoning/index.ts"
import { type SilenceOfPlace, silences } from "./silence.ts"

/** Both Acts ask listed authorities to count and not to name: an adult's name goes along only if they agree. */
export const silenceInEnglandAndWales: SilenceOfPlace = freeze({
  codes: ["GB-ENG", "GB-WLS", "GB-EAW"],
  name: "England and Wales",
  silences: silences({
    of: "who an adult is",
    answer: "stays protected",
    words: "Nothing that identifies an adult goes with the notice unless they consent. Of a child it was not compared.",
    rests: { source: "uk-msa-2015-s52", cites: "Modern Slavery Act 2015, s 52(3)", mark: "checked" },
  }),
})

export const silenceInScotland: SilenceOfPlace = freeze({
  codes: ["GB-SCT"],
  name: "Scotland",
  silences: silences({
    of: "who an adult is",
    answer: "stays protected",
    words:
      "Nothing that identifies an adult goes with the notice unless they consent. Whether the section is in force was not compared.",
    rests: { source: "scotland-2015-act-s38", cites: "Act of 2015 (asp 12), s 38(2)", mark: "checked" },
  }),
})
