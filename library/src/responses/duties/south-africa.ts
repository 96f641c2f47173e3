import { freeze } from "../../reasoning/index.ts"
import type { Place } from "../duty-to-report.ts"
import { everyRoleBut } from "../roles.ts"
import { factsAboutAChild } from "./facts-about-a-child.ts"

/**
 * South Africa: Act 7 of 2013, sections 18 and 19. The widest duty compared so far, and the one every place that was
 * not compared is treated like.
 *
 * It is set off by what one ought to have suspected, about adults too, against their will; and the offence the Act
 * defines is wide enough in its words to reach willing sex work. A kept finding could be what proves the duty.
 */
export const southAfrica: Place = freeze({
  codes: ["ZA"],
  name: "South Africa",
  duties: [
    {
      id: "south-africa/section-18",
      about: "a child",
      binds: { roles: "anyone", words: "any person, whatever they do and however they came to know" },
      trigger: {
        words: "that a child is someone against whom the Act's offence was committed",
        standard: "knew, or ought reasonably to have known or suspected",
      },
      when: "immediately",
      to: "the police",
      consent: "not needed",
      overrides: "not compared for this section; section 19 goes before any duty to keep silent",
      failing: "not compared",
      exemptions: [],
      findingMayProveIt: {
        answer: "yes",
        because: "What one ought to have suspected is enough, so a finding may itself prove the duty.",
      },
      triggeredBy: factsAboutAChild,
      cites: "Act 7 of 2013, s 18(1)(a)",
      quotes: [],
      mark: "checked",
      source: "za-act-7-of-2013-ss-18-19",
      notKnown: [
        "whether legal professional privilege, which section 19(3) saves for adults, is saved for a child too",
        "what follows for someone who does not report",
      ],
    },
    {
      id: "south-africa/section-19",
      about: "an adult",
      binds: {
        roles: everyRoleBut("friend or relative"),
        words:
          "anyone who meets the adult in the course of their duties, s 19(1)(a), and accredited organisations, s 19(1)(b); anyone else may report and need not, s 19(2)",
      },
      trigger: {
        words: "that an adult is someone against whom the Act's offence was committed",
        standard: "knew, or ought reasonably to have known or suspected",
      },
      when: "immediately",
      to: "the police",
      consent: "not needed: it holds against the adult's own wish",
      overrides: "any law, policy or code of conduct about keeping things to oneself",
      failing: "not compared",
      exemptions: [
        {
          roles: ["lawyer or their staff"],
          frees: "in part",
          words: "legal professional privilege is saved, and nothing else is",
          cites: "s 19(3)",
        },
      ],
      findingMayProveIt: {
        answer: "yes",
        because:
          "What one ought to have suspected is enough, about an adult too, so a finding may itself prove the duty.",
      },
      triggeredBy: "every fact",
      cites: "Act 7 of 2013, s 19(1)–(3)",
      quotes: ["during the execution of his or her duties", "despite any law, policy or code of conduct"],
      mark: "checked",
      source: "za-act-7-of-2013-ss-18-19",
      notKnown: [
        "whether unpaid peers meet people in the course of duties: they are read as bound",
        "how far privilege reaches a lawyer's interpreter or staff",
        "what follows for someone who does not report",
      ],
    },
  ],
  otherDuties: "not compared",
  notCompared: [
    "duties under other Acts, about children, older people or violence in the home",
    "whether the sections were amended or read down by a court",
  ],
  beforeAnyFinding: [
    "Best not to hold what was said against any law here at all; or only with a lawyer, in what is theirs to keep (s 19(3)).",
  ],
  advice: [
    "Keep what is meant for a lawyer apart from every other note.",
    "The offence is worded widely and may reach people who chose their work: any payment or advantage is a means (s 4(1)(j); checked), and any sexual offence counts as exploiting someone (s 1; from memory). How courts read it was not compared.",
  ],
})
