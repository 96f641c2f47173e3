import { freeze } from "../../reasoning/index.ts"
import type { Place } from "../duty-to-report.ts"
import { everyRoleBut } from "../roles.ts"

/**
 * Germany: Strafgesetzbuch (criminal code), sections 138 and 139. Anyone; but only listed offences, only where they are
 * felonies, and only while the act or its result can still be averted. The same alarm as in South Africa in a narrower
 * form: making someone sell sex by force, threat or cunning is such a felony and may still be going on when a worker
 * learns of it.
 */
export const germany: Place = freeze({
  codes: ["DE"],
  name: "Germany",
  duties: [
    {
      id: "germany/section-138",
      about: "anyone",
      binds: {
        roles: everyRoleBut("clergy"),
        words: "anyone but clergy; counsellors and social workers are not named as exempt",
      },
      trigger: {
        words:
          "that one of these is planned or being carried out, so far as it is a felony (Verbrechen), while the act or its result can still be averted: § 232(3) sentence 2, § 232a(3)–(5), § 232b(3)–(4), § 233a(3)–(4)",
        standard: "learns of it credibly; not to report is punished also where it is grossly negligent",
      },
      when: "in time to avert the act or its result",
      to: "an authority, or the person threatened: telling either in time satisfies it",
      consent: "not needed",
      overrides: "the silence that counsellors and social workers owe: § 139 does not name them",
      failing: "punished, also if grossly negligent (§ 138(3))",
      exemptions: [
        { roles: ["clergy"], frees: "wholly", words: "clergy are exempt", cites: "§ 139" },
        {
          roles: ["lawyer or their staff", "doctor, nurse or psychotherapist"],
          frees: "in part",
          words:
            "lawyers, doctors and psychotherapists, and their staff, are exempt only if they seriously tried to avert the act",
          cites: "§ 139",
        },
      ],
      findingMayProveIt: {
        answer: "yes",
        because:
          "It binds whoever learns of certain felonies while they can be averted, so a finding may itself show that one had.",
      },
      triggeredBy: "every fact",
      cites: "StGB §§ 138, 139",
      quotes: ["leichtfertig"],
      mark: "checked",
      source: "de-stgb-138-139",
      notKnown: [
        "whether the list in § 138(1) no. 6 changed after March 2022; the closing words, § 138(3) and § 139 were read as of April 2026",
        "whether it is enough that the person threatened already knows",
        "whether relatives who tried to avert the act are free, as § 139(3) is remembered to say (from memory)",
        "whether nurses count as a doctor's staff, and who counts as clergy",
      ],
    },
  ],
  otherDuties: "not compared",
  notCompared: ["duties and powers about children, and duties of those in public service"],
  beforeAnyFinding: [],
  advice: [
    "Before you hold anything against a law, ask a lawyer whether what you know can still be averted: what is over is not reached by § 138.",
  ],
})
