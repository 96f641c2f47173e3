import { freeze } from "../../reasoning/index.ts"
import type { Place } from "../duty-to-report.ts"

/** Scotland: Human Trafficking and Exploitation (Scotland) Act 2015, section 38. Specified public authorities only. */
export const scotland: Place = freeze({
  codes: ["GB-SCT"],
  name: "Scotland",
  duties: [
    {
      id: "scotland/section-38",
      about: "anyone",
      binds: { roles: ["public authority"], words: "specified Scottish public authorities only" },
      trigger: {
        words: "that a person is, or appears to be, someone against whom the Act's offences were committed",
        standard: "is, or appears to be",
      },
      when: "not compared",
      to: "the Chief Constable of the police",
      consent: "needed for anything that identifies an adult (s 38(2)); not needed for the notification itself",
      overrides: "not compared",
      failing: "not compared",
      exemptions: [],
      findingMayProveIt: {
        answer: "yes",
        because: "That someone appears to be such a person is enough, so an authority's finding may itself prove it.",
      },
      triggeredBy: "every fact",
      cites: "Act of 2015 (asp 12), s 38",
      quotes: ["is, or appears to be"],
      mark: "checked",
      source: "scotland-2015-act-s38",
      notKnown: [
        "whether section 38 is in force, and for which authorities",
        "by when, and what is sent about someone under 18",
      ],
    },
  ],
  otherDuties: "not compared",
  notCompared: ["duties about children and about adults in need of care"],
  beforeAnyFinding: [],
  advice: [],
})
