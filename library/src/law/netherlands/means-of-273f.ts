import type { FactId } from "../../facts/index.ts"
import { all, any, type ElementNode, element, reading } from "../../reasoning/index.ts"

/**
 * The means of article 273f(1)(1), which limbs 4 and 9 point back to. A closed list; the short words are those of the
 * English translation of 2012.
 *
 * What a vulnerable position is stands in 273f(6) as "includes": the want of another real or acceptable choice is one
 * such position and not the only one, so how far the words reach is a reading.
 */
export function meansOf273f(limb: string): ElementNode<FactId> {
  const cites = limb === "1" ? "273f(1)(1)" : `273f(1)(${limb}), 273f(1)(1)`
  return element("means", { cites, quotes: "one of the means referred to in 1°", mark: "checked" }, anyMeans)
}

/** The same list, for texts that name it in words of their own. */
export const anyMeans = any<FactId>(
  element(
    "coercion, violence or another act, or a threat of it",
    { cites: "273f(1)(1)", quotes: "coercion, act of violence or any other act", mark: "checked" },
    any(
      "violence_physical",
      "violence_sexual",
      "confined",
      "abduction",
      "threat_violence",
      "threat_family",
      "threat_denounce",
      "threat_expose",
      "children_used",
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
      "made_to_believe_harm",
      "penalty_other",
      "coerced_otherwise",
    ),
  ),
  element(
    "extortion",
    { cites: "273f(1)(1)", quotes: "extortion", mark: "checked" },
    all(
      any("violence_physical", "threat_violence", "threat_expose"),
      any("earnings_taken", "wages_withheld", "debt_bondage"),
    ),
  ),
  element(
    "fraud or deception",
    { cites: "273f(1)(1)", quotes: "fraud, deception", mark: "checked" },
    any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
  ),
  element(
    "abuse of ascendancy",
    { cites: "273f(1)(1)", quotes: "position of authority arising from de facto circumstances", mark: "checked" },
    "power_abuse",
  ),
  element(
    "abuse of a vulnerable position",
    { cites: "273f(1)(1)", quotes: "abuse of a position of vulnerability", mark: "checked" },
    reading(
      "vulnerable position",
      "A vulnerable position includes having no other real or acceptable choice. Is hardship that someone made use of enough where there was another choice?",
      {
        name: "only without another choice",
        title: "Only when there was no other real or acceptable choice",
        cites: "273f(6)",
        quotes: "no real or acceptable choice",
        mark: "from memory",
        of: all("no_acceptable_alternative", "vulnerability_used"),
      },
      {
        name: "any hardship made use of",
        title: "Whenever someone knew of a hardship and made use of it",
        cites: "273f(6)",
        quotes: "includes",
        mark: "from memory",
        of: any("vulnerability_used"),
      },
    ),
  ),
  element(
    "payments to one having control",
    { cites: "273f(1)(1)", quotes: "to obtain the consent of a person who has control", mark: "checked" },
    "payment_to_controller",
  ),
)
