import { freeze } from "../../reasoning/index.ts"
import type { Place } from "../duty-to-report.ts"

/**
 * England and Wales: Modern Slavery Act 2015, section 52. Listed public authorities only, charities as such not; and a
 * duty to count, not to name: consent governs what identifies an adult, the notification itself stands without it.
 */
export const englandAndWales: Place = freeze({
  codes: ["GB-ENG", "GB-WLS", "GB-EAW"],
  name: "England and Wales",
  duties: [
    {
      id: "england-and-wales/section-52",
      about: "anyone",
      binds: {
        roles: ["public authority"],
        words:
          "listed public authorities only (police, the National Crime Agency, councils and others); not charities as such",
      },
      trigger: {
        words: "that a person may be someone against whom the Act's offences were committed",
        standard: "reasonable grounds to believe",
      },
      when: "not compared",
      to: "the Secretary of State",
      consent: "needed for anything that identifies an adult (s 52(3)); not needed for the notification itself",
      overrides: "not compared",
      failing: "not compared",
      exemptions: [],
      findingMayProveIt: {
        answer: "yes",
        because: "Reasonable grounds are enough, so a listed authority's finding may itself prove the duty.",
      },
      triggeredBy: "every fact",
      cites: "Modern Slavery Act 2015, s 52(1)–(3)",
      quotes: ["unless the person consents"],
      mark: "checked",
      source: "uk-msa-2015-s52",
      notKnown: [
        "whether your authority is on the list: the list compared is of October 2016",
        "by when, and what is sent about someone under 18",
      ],
    },
  ],
  otherDuties: "not compared",
  notCompared: [
    "duties about children and about adults in need of care",
    "what contracts and funders ask of charities",
  ],
  beforeAnyFinding: [],
  advice: [],
})
