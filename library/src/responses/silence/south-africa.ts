import { freeze } from "../../reasoning/index.ts"
import { type SilenceOfPlace, silences } from "./silence.ts"

const adults = { source: "za-act-7-of-2013-ss-18-19", mark: "checked" } as const
const anyLaw = { ...adults, cites: "Act 7 of 2013, s 19(1)" }

/** Section 19 goes before any law, policy or code of conduct; section 19(3) saves one thing, and only that. */
export const silenceInSouthAfrica: SilenceOfPlace = freeze({
  codes: ["ZA"],
  name: "South Africa",
  silences: silences(
    {
      of: "what is told to a lawyer",
      answer: "stays protected in part",
      words:
        "Of an adult, legal professional privilege is saved. Whether it is saved for a child too (s 18) was not compared.",
      rests: { ...adults, cites: "Act 7 of 2013, s 19(3)" },
    },
    {
      of: "what is told to clergy",
      answer: "gives way",
      words:
        "Of an adult met in the course of duties. Only legal professional privilege is saved; clergy are not named.",
      rests: anyLaw,
    },
    {
      of: "what is told to a doctor, nurse or psychotherapist",
      answer: "gives way",
      words: "Of an adult met in the course of duties, despite any law, policy or code of conduct.",
      rests: anyLaw,
    },
    {
      of: "what is told to a counsellor or social worker",
      answer: "gives way",
      words: "Of an adult met in the course of duties, despite any law, policy or code of conduct.",
      rests: anyLaw,
    },
    {
      of: "who an adult is",
      answer: "gives way",
      words: "The report is made to the police, and the adult’s consent is not needed.",
      rests: anyLaw,
    },
    {
      of: "data protection",
      answer: "gives way",
      words: "The words “any law” reach it as they stand. How a court reads them was not compared.",
      rests: anyLaw,
    },
  ),
})
