import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { anyWorkOrService } from "../international/ilo-c29.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { whatMadeThemDoIt } from "../united-states/force-fraud-coercion.ts"

/** Section 279.01(1): eight acts. Its last one is about movements, and not about keeping someone company. */
const act = element<FactId>(
  "act",
  {
    cites: "279.01(1)",
    quotes: "recruits, transports, transfers, receives, holds, conceals or harbours",
    mark: "checked",
  },
  any(
    "recruited",
    "transported",
    "transferred",
    "control_exchanged",
    "received",
    "held",
    "confined",
    "concealed",
    "harboured",
    element(
      "control, direction or influence",
      { cites: "279.01(1)", quotes: "control, direction or influence over the movements", mark: "checked" },
      "controlled_movements",
    ),
  ),
)

/** What threatens the body, or the bodies of those close to someone, by itself. */
const bodily = [
  "violence_physical",
  "violence_sexual",
  "threat_violence",
  "threat_family",
  "children_used",
  "abduction",
  "made_to_believe_harm",
] as const satisfies readonly FactId[]

/**
 * Pressure that threatens safety only in all the circumstances: a court may weigh force or another form of coercion,
 * deception, and abuse of trust, power or authority among them, 279.04(2). What was only meant is here too: what someone
 * planned does not yet say what they would have threatened.
 */
const factors = [
  "confined",
  "held",
  "controlled_movements",
  "isolated",
  "surveilled",
  "psych_abuse",
  "threat_denounce",
  "threat_expose",
  "status_leverage_used",
  "docs_confiscated",
  "debt_bondage",
  "wages_withheld",
  "earnings_taken",
  "finance_restricted",
  "substances",
  "care_denied",
  "necessities_withheld",
  "deceived_job",
  "deceived_conditions",
  "deceived_legal",
  "deceived_relationship",
  "power_abuse",
  "vulnerability_used",
  "penalty_other",
  "coerced_otherwise",
  "forced_labour_intended",
  "servitude_intended",
  "slavery_intended",
] as const satisfies readonly FactId[]

/** For organs the text names deception, force and coercion; abuse of trust or need, and a plan, are none of them. */
const notByThemselves: readonly FactId[] = [
  "power_abuse",
  "vulnerability_used",
  "forced_labour_intended",
  "servitude_intended",
  "slavery_intended",
]

/**
 * Exploits, as section 279.04 defines it: the only place where coercion stands. The test looks at the conduct and not
 * into the person: that they were in fact afraid is not asked. What safety takes in is open: beyond the body, appellate
 * decisions count safety of mind (from memory).
 */
const exploits = element<FactId>(
  "exploits",
  { cites: "279.04", quotes: "a person exploits another person if", mark: "checked" },
  any(
    element(
      "labour or a service",
      {
        cites: "279.04(1)",
        quotes: "cause them to provide, or offer to provide, labour or a service",
        mark: "checked",
      },
      all(
        any(
          all(anyWorkOrService, whatMadeThemDoIt("279.04(1)", "cause them to provide, or offer to provide")),
          intendedOrOccurred("forced_labour"),
          intendedOrOccurred("servitude"),
          intendedOrOccurred("slavery"),
          // Any work or service, lawful or not: begging and carrying for others too (from memory).
          intendedOrOccurred("criminal_activities"),
          intendedOrOccurred("begging"),
        ),
        element(
          "safety threatened",
          {
            cites: "279.04(1), 279.04(2)",
            quotes: "their safety or the safety of a person known to them",
            mark: "checked",
          },
          any(
            ...bodily,
            reading(
              "safety",
              "Can conduct that threatens no body be expected to make someone believe that safety is threatened?",
              {
                name: "of the body",
                title: "Only when it threatens someone's body",
                cites: "279.04(1)",
                quotes: "could reasonably be expected to cause",
                mark: "from memory",
                of: any(),
              },
              {
                name: "in all the circumstances",
                title: "Also when other coercion, deception or abuse of trust makes it so, safety of mind among it",
                cites: "279.04(1), 279.04(2)",
                quotes: "in all the circumstances",
                mark: "from memory",
                source: "ca-case-law-on-safety",
                of: any(...factors),
              },
            ),
          ),
        ),
      ),
    ),
    element(
      "organ or tissue",
      { cites: "279.04(3)", quotes: "any other form of coercion", mark: "checked" },
      all(
        intendedOrOccurred("organ_removal"),
        any(...bodily, ...factors.filter((fact) => !notByThemselves.includes(fact))),
      ),
    ),
  ),
)

const purpose = element<FactId>(
  "purpose",
  {
    cites: "279.01(1)",
    quotes: "for the purpose of exploiting them or facilitating their exploitation",
    mark: "checked",
  },
  exploits,
)

const warning =
  "Section 279.01(3) presumes that whoever lives with an exploited person, or is habitually in their company, controls their movements. That is a rule of proof and no fact: write down nothing about who lives or works beside them, and say so before such a question comes up."

const notes = [
  warning,
  "No means stands beside the purpose: coercion lives inside “exploits”. No border is needed.",
  "No agreement to what was done is valid (279.01(2), 279.011(2)); an agreement alone exploits nobody either.",
  "Being afraid in fact is not asked: what the conduct could be expected to do is.",
] as const

/** Trafficking in persons: Criminal Code of Canada, section 279.01. */
export const traffickingInCanada = define<FactId>({
  id: "ca-criminal-code/s279-01-trafficking",
  title: "Trafficking in persons",
  instrument: "Criminal Code of Canada, section 279.01",
  jurisdiction: "CA",
  inForce: { from: "2005-11-25", mark: "from memory" },
  source: "ca-criminal-code-279",
  notes,
  test: all(act, purpose),
})

/**
 * Trafficking of a person under 18: section 279.011. The same acts and the same test of safety; only the sentence
 * differs. So someone of 17 who sells sex, and whom nobody threatens, is outside these words: other sections, on
 * paying for it and gaining from it, are not.
 */
export const traffickingOfAChildInCanada = define<FactId>({
  id: "ca-criminal-code/s279-011-trafficking-under-18",
  title: "Trafficking of a person under 18",
  instrument: "Criminal Code of Canada, section 279.011",
  jurisdiction: "CA",
  inForce: { from: "2010-06-29", mark: "from memory" },
  source: "ca-criminal-code-279",
  notes: [
    ...notes,
    "A child in sex for pay is not by that alone within these words; sections 286.1(2), 286.2(2) and 286.3(2) concern those who pay and those who gain.",
  ],
  test: all(
    element(
      "under 18",
      { cites: "279.011(1)", quotes: "under the age of eighteen years", mark: "checked" },
      "under_18_at_act",
    ),
    act,
    purpose,
  ),
})
