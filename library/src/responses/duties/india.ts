import { freeze } from "../../reasoning/index.ts"
import type { Place } from "../duty-to-report.ts"
import { factsAboutAChild } from "./facts-about-a-child.ts"

/** India: Protection of Children from Sexual Offences Act 2012, section 19(1). About people under 18; no more was compared. */
export const india: Place = freeze({
  codes: ["IN"],
  name: "India",
  duties: [
    {
      id: "india/section-19",
      about: "a child",
      binds: { roles: "anyone", words: "any person, the child included" },
      trigger: {
        words: "that an offence under the Act, against someone under 18, was committed or is likely to be committed",
        standard: "knowledge that one was; an apprehension that one is likely",
      },
      when: "not compared",
      to: "the Special Juvenile Police Unit or the local police",
      consent: "does not arise: the Act is about people under 18",
      overrides: "not compared",
      failing: "an offence",
      exemptions: [],
      findingMayProveIt: {
        answer: "yes",
        because:
          "An apprehension about someone under 18 is enough, so a finding may itself prove the duty where they are, or may be, under 18.",
      },
      triggeredBy: factsAboutAChild,
      cites: "POCSO Act 2012, s 19(1)",
      quotes: ["apprehension"],
      mark: "checked",
      source: "in-pocso-2012-s19",
      notKnown: [
        "by when one must report, and what goes before or behind it",
        "which acts are offences under the Act: the words to be said are wide, from memory",
        "whether anyone is exempt, lawyers and doctors included",
      ],
    },
  ],
  otherDuties: "not compared",
  notCompared: ["every duty about adults", "duties about children under other Acts, and the law of the States"],
  beforeAnyFinding: [],
  advice: ["“Child” is not one age here: other Acts draw the line at 16. Ask which Act a question is about."],
})
