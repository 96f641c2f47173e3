import type { FactId } from "../../facts/index.ts"
import { any, type ElementNode, element } from "../../reasoning/index.ts"

/**
 * What opens §§ 232(2), 232a(3) and 232b(3), at any age and without any predicament. A lie about work, pay, papers or
 * love is cunning: under paragraph 1 it opens nothing.
 */
export function forceThreatOrCunning(section: string): ElementNode<FactId> {
  return element(
    "force, a threat of appreciable harm, or cunning",
    { cites: section, quotes: "durch Drohung mit einem empfindlichen Übel oder durch List", mark: "checked" },
    any(
      element(
        "force",
        { cites: section, quotes: "mit Gewalt", mark: "checked" },
        any("violence_physical", "violence_sexual", "confined", "abduction", "substances"),
      ),
      element(
        "a threat of appreciable harm",
        { cites: section, quotes: "Drohung mit einem empfindlichen Übel", mark: "checked" },
        any(
          "threat_violence",
          "threat_family",
          "threat_denounce",
          "threat_expose",
          "children_used",
          "made_to_believe_harm",
          "psych_abuse",
          "penalty_other",
        ),
      ),
      element(
        "cunning",
        { cites: section, quotes: "durch List", mark: "checked" },
        any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
      ),
    ),
  )
}
