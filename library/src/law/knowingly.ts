import type { FactId } from "../facts/index.ts"
import { any, type ElementNode, element } from "../reasoning/index.ts"

/**
 * Conduct that nobody does unawares: whoever threatens, locks up, deceives or takes away papers knows that they do.
 * How courts are ordinarily shown knowledge, from memory; whether it is proved of someone is for a court alone.
 */
export function doneKnowingly(cites: string): ElementNode<FactId> {
  return element(
    "conduct that is not done unawares",
    { cites, quotes: "knowingly", mark: "from memory" },
    any(
      "violence_physical",
      "violence_sexual",
      "threat_violence",
      "threat_family",
      "threat_denounce",
      "threat_expose",
      "abduction",
      "confined",
      "docs_confiscated",
      "status_leverage_used",
      "made_to_believe_harm",
      "psych_abuse",
      "children_used",
      "substances",
      "care_denied",
      "necessities_withheld",
      "debt_bondage",
      "wages_withheld",
      "vulnerability_used",
      "chosen_as_easier_to_use",
      "deceived_job",
      "deceived_conditions",
      "deceived_legal",
      "deceived_relationship",
    ),
  )
}
