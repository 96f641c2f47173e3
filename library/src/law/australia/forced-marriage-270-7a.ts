import type { FactId } from "../../facts/index.ts"
import { all, any, define, type ElementNode, element, type InForce, type Mark } from "../../reasoning/index.ts"
import { coercionThreatOrDeception } from "./coercion-threat-or-deception.ts"

/**
 * Forced marriage: section 270.7A(1), which has two limbs since 21 September 2019. Before, an age under 16 was a
 * presumption that could be answered (from memory), and no part of the definition.
 *
 * The text speaks of either party. Only what was done to the person is read: the age of whoever they were married to is
 * not theirs to have written down.
 */
function forcedMarriage(mark: Mark, inForce: InForce, underSixteen: readonly ElementNode<FactId>[]) {
  return define<FactId>({
    id: "au-criminal-code/s270-7a-forced-marriage",
    title: "Forced marriage",
    instrument: "Criminal Code of the Commonwealth of Australia, section 270.7A",
    jurisdiction: "AU",
    inForce,
    source: "au-criminal-code-270-7a",
    notes: [
      "A marriage that others arrange, with a real say for the person, is not this.",
      "At 16 or 17 coercion, threat or deception, or a ceremony that could not be understood, must stand behind the want of consent.",
      "No journey and no payment stand here.",
    ],
    test: any(
      element(
        "without free and full consent",
        { cites: "270.7A(1)(a)", quotes: "freely and fully consenting", mark },
        all(
          "forced_marriage_occurred",
          any(
            coercionThreatOrDeception("270.7A(1)(a)", mark),
            element(
              "could not understand",
              { cites: "270.7A(1)(a)", quotes: "incapable of understanding the nature and effect", mark },
              "ceremony_not_understood",
            ),
          ),
        ),
      ),
      ...underSixteen,
    ),
  })
}

export const forcedMarriageSince2019 = forcedMarriage("checked", { from: "2019-09-21", mark: "checked" }, [
  element("under 16", { cites: "270.7A(1)(b)", quotes: "under 16", mark: "checked" }, "married_under_16"),
])

export const forcedMarriageUntil2019 = forcedMarriage(
  "from memory",
  { from: "2015-11-27", until: "2019-09-20", mark: "from memory" },
  [],
)
