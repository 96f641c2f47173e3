import type { FactId } from "../../facts/index.ts"
import { any, type ElementNode, element, reading } from "../../reasoning/index.ts"

/**
 * What opens §§ 232(1), 232a(1), 232b(1) and 233(1): a predicament or a helplessness that someone makes use of, or an age
 * under 21, which needs nothing else. One `any`, so that nobody's age stands in two polarities.
 *
 * A predicament need not be without a way out, unlike the Protocol's position of vulnerability. Whether a lasting
 * illness or disability is one, or being kin, is open.
 */
export function weakness(section: string): ElementNode<FactId> {
  return element(
    "a predicament or helplessness made use of, or an age under 21",
    { cites: section, quotes: "unter Ausnutzung", mark: "checked" },
    any(
      element(
        "a predicament made use of",
        { cites: section, quotes: "persönlichen oder wirtschaftlichen Zwangslage", mark: "checked" },
        reading(
          "predicament",
          "Is an illness, a disability or a family tie that someone makes use of a predicament?",
          {
            name: "hardship",
            title: "Only a hardship of life or money",
            cites: section,
            quotes: "Zwangslage",
            mark: "from memory",
            of: any("vulnerability_used"),
          },
          {
            name: "illness and kin too",
            title: "An illness, disability or family tie too",
            cites: section,
            quotes: "Zwangslage",
            mark: "from memory",
            of: any("vulnerability_used", "chosen_as_easier_to_use"),
          },
        ),
      ),
      element(
        "helplessness in a foreign country made use of",
        { cites: section, quotes: "Aufenthalt in einem fremden Land", mark: "checked" },
        // Not being there by oneself, but that someone used it: papers, a right to stay, hardship.
        any("status_leverage_used", "vulnerability_used"),
      ),
      element(
        "under 21",
        { cites: section, quotes: "unter einundzwanzig Jahren", mark: "checked" },
        any("under_18_at_act", "under_21_at_act"),
      ),
    ),
  )
}
