import type { FactId } from "../../facts/index.ts"
import { all, any, childNeedsNoMeans, define, element, reading } from "../../reasoning/index.ts"
import { theMeansServedTheAct } from "../by-means-of.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { exploitation, exploitationBesideIt } from "./exploitation.ts"

const inForce = { from: "2015-08-09", mark: "checked" } as const

const warning =
  "In South Africa what a worker knows, or ought to have suspected, must go to the police, adults' situations too (sections 18 and 19): do not hold an account against this text there without a lawyer."

/**
 * Trafficking in persons: Prevention and Combating of Trafficking in Persons Act 7 of 2013, section 4(1).
 *
 * Ten means, and the last, (j), is on its face any advantage given to anyone: ordinary wages, a paid fare. Whether it
 * must be read down is open, and each reading's answer is shown. That a child needs no means stands in section 11(1)(a).
 */
export const traffickingInSouthAfrica = define<FactId>({
  id: "za-trafficking-act-2013/s4-1-trafficking-in-persons",
  title: "Trafficking in persons",
  instrument: "South African Act 7 of 2013, section 4(1)",
  jurisdiction: "ZA",
  inForce,
  source: "za-trafficking-act-2013",
  notes: [
    warning,
    "Within or across borders: no journey is needed.",
    "The means may be aimed at a close relative or someone close instead of the person.",
    "Section 15, recovery and reflection, had not commenced in the text of 2 August 2017.",
  ],
  test: all(
    element(
      "act",
      {
        cites: "4(1)",
        quotes: "delivers, recruits, transports, transfers, harbours, sells, exchanges, leases or receives",
        mark: "checked",
      },
      any(
        "delivered",
        "recruited",
        "transported",
        "transferred",
        "harboured",
        "sold",
        "exchanged",
        "leased",
        "received",
      ),
    ),
    element(
      "means",
      { cites: "4(1), 11(1)(a)", quotes: "by means of", mark: "checked" },
      childNeedsNoMeans(
        "under_18_at_act",
        any(
          element(
            "threat of harm",
            { cites: "4(1)(a)", quotes: "a threat of harm", mark: "checked" },
            any("threat_violence", "threat_family", "threat_expose", "children_used", "made_to_believe_harm"),
          ),
          element(
            "force or other coercion",
            {
              cites: "4(1)(b)",
              quotes: "the threat or use of force or other forms of coercion",
              mark: "checked",
            },
            any(
              "violence_physical",
              "violence_sexual",
              "confined",
              "threat_denounce",
              "psych_abuse",
              "surveilled",
              "isolated",
              "docs_confiscated",
              "status_leverage_used",
              "debt_bondage",
              "wages_withheld",
              "earnings_taken",
              "finance_restricted",
              "substances",
              "care_denied",
              "necessities_withheld",
              "penalty_other",
              "coerced_otherwise",
            ),
          ),
          element(
            "abuse of vulnerability",
            { cites: "4(1)(c), 1", quotes: "no reasonable alternative but to submit", mark: "from memory" },
            all("no_acceptable_alternative", "vulnerability_used"),
          ),
          element(
            "fraud or deception",
            { cites: "4(1)(d), 4(1)(e)", quotes: "fraud … deception", mark: "checked" },
            any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
          ),
          element(
            "abduction or kidnapping",
            { cites: "4(1)(f), 4(1)(g)", quotes: "abduction … kidnapping", mark: "checked" },
            "abduction",
          ),
          element("abuse of power", { cites: "4(1)(h)", quotes: "the abuse of power", mark: "checked" }, "power_abuse"),
          element(
            "payments to one having control",
            { cites: "4(1)(i)", quotes: "to obtain the consent of a person having control", mark: "checked" },
            "payment_to_controller",
          ),
          reading(
            "limb (j)",
            "Limb (j) names the giving or receiving of any advantage. Does it reach an advantage given to the person alone, such as wages or a paid fare?",
            {
              name: "only to get a hold",
              title: "Only an advantage that is given to get a hold over the person",
              cites: "4(1)(j)",
              quotes: "any other advantage",
              mark: "from memory",
              of: any("payment_to_controller", "sold"),
            },
            {
              name: "any advantage",
              title: "Any advantage given or received, as the words stand",
              cites: "4(1)(j)",
              quotes: "any other advantage",
              mark: "checked",
              of: any("payment_to_controller", "sold", "advantage_given"),
            },
          ),
        ),
      ),
    ),
    theMeansServedTheAct("4(1), 11(1)(a)"),
    exploitation,
  ),
})

/** Adopting a child, or concluding a forced marriage, to exploit: section 4(2) of the same Act. No means is named. */
export const adoptionOrForcedMarriage = define<FactId>({
  id: "za-trafficking-act-2013/s4-2-adoption-or-forced-marriage",
  title: "Adoption or forced marriage, for exploitation",
  instrument: "South African Act 7 of 2013, section 4(2)",
  jurisdiction: "ZA",
  inForce,
  source: "za-trafficking-act-2013",
  notes: [warning, "The adoption may have been legal: what counts is what it was for."],
  test: all(
    element(
      "adoption or forced marriage",
      { cites: "4(2)", quotes: "adopts a child … concludes a forced marriage", mark: "checked" },
      any(intendedOrOccurred("illegal_adoption"), intendedOrOccurred("forced_marriage")),
    ),
    exploitationBesideIt,
  ),
})
