import type { FactId } from "../../facts/index.ts"
import { all, any, type ElementNode, element } from "../../reasoning/index.ts"
import { whatMadeThemDoIt } from "../united-states/force-fraud-coercion.ts"

/**
 * An act of coercion or deception: what section 98D asks for, of a child too. A lie is one by itself. Pressure is one
 * where it made the person do something: a blow in a quarrel is violence, and not yet this. From memory of how the words
 * are read; section 98B lists examples, which were not compared.
 */
export function coercionOrDeception(cites: string): ElementNode<FactId> {
  return element(
    "coercion or deception",
    { cites, quotes: "coercion", mark: "checked" },
    any(
      element(
        "deception",
        { cites, quotes: "deception", mark: "checked" },
        any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
      ),
      "abduction",
      all(
        element(
          "what coercion can be",
          { cites: `practice under ${cites}`, quotes: "coercion", mark: "from memory" },
          any(
            "violence_physical",
            "violence_sexual",
            "threat_violence",
            "threat_family",
            "threat_denounce",
            "threat_expose",
            "children_used",
            "psych_abuse",
            "made_to_believe_harm",
            "confined",
            "held",
            "isolated",
            "surveilled",
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
        whatMadeThemDoIt(cites, "coercion", "from memory"),
      ),
    ),
  )
}
