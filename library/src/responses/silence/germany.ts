import { freeze } from "../../reasoning/index.ts"
import { type SilenceOfPlace, silences } from "./silence.ts"

const para139 = { source: "de-stgb-138-139", cites: "StGB § 139", mark: "checked" } as const

/** StGB § 139: what stays, against the duty of § 138 about a few felonies that can still be averted. */
export const silenceInGermany: SilenceOfPlace = freeze({
  codes: ["DE"],
  name: "Germany",
  silences: silences(
    {
      of: "what is told to a lawyer",
      answer: "stays protected in part",
      words: "Only if the lawyer seriously tried to avert the act. It is so for their staff too.",
      rests: para139,
    },
    { of: "what is told to clergy", answer: "stays protected", words: "Clergy are exempt.", rests: para139 },
    {
      of: "what is told to a doctor, nurse or psychotherapist",
      answer: "stays protected in part",
      words:
        "For doctors, psychotherapists and their staff, only if they seriously tried to avert the act. Whether a nurse counts as a doctor’s staff was not compared.",
      rests: para139,
    },
    {
      of: "what is told to a counsellor or social worker",
      answer: "gives way",
      words: "They are not named among those who may keep silent.",
      rests: para139,
    },
    {
      of: "who an adult is",
      answer: "stays protected in part",
      words:
        "The person threatened may be told instead of an authority, in time; then no authority need learn who anyone is.",
      rests: { ...para139, cites: "StGB § 138(1)" },
    },
  ),
})
