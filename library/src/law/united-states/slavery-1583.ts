import type { FactId } from "../../facts/index.ts"
import { all, any, define, element } from "../../reasoning/index.ts"

/**
 * Taking or enticing someone into slavery: 18 U.S.C. 1583(a)(1) and (2).
 *
 * What was meant is enough: the slavery need not follow. Where it did follow, and those who did it meant it, that shows
 * what they meant.
 */
export const enticementIntoSlavery = define<FactId>({
  id: "us-18-usc-1583/enticement-into-slavery",
  title: "Taking or enticing into slavery",
  instrument: "18 U.S.C. 1583(a)(1) and (2)",
  jurisdiction: "US",
  inForce: { from: "1948-09-01", mark: "from memory" },
  source: "us-18-usc-1581-to-1597",
  notes: [
    "Section 1583(a)(3), standing in the way of the law, is about officers and not about the person: it is not read here.",
    "On board a vessel or to any other place: no border is needed.",
  ],
  test: any(
    element(
      "taken away, to be sold or held",
      { cites: "1583(a)(1)", quotes: "kidnaps or carries away", mark: "checked" },
      all(
        "abduction",
        element(
          "meant to be sold or held as a slave",
          { cites: "1583(a)(1)", quotes: "involuntary servitude, or held as a slave", mark: "checked" },
          any(
            "servitude_intended",
            "slavery_intended",
            all(any("servitude_occurred", "slavery_occurred"), "actor_intended"),
          ),
        ),
      ),
    ),
    element(
      "enticed to go somewhere",
      { cites: "1583(a)(2)", quotes: "entices, persuades, or induces", mark: "checked" },
      all(
        any("recruited", "deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
        element(
          "to any other place",
          { cites: "1583(a)(2)", quotes: "to any other place", mark: "checked" },
          any("transported", "travel_arranged", "moved_within", "moved_across_border"),
        ),
        element(
          "meant to be made a slave",
          { cites: "1583(a)(2)", quotes: "made or held as a slave", mark: "checked" },
          any("slavery_intended", all("slavery_occurred", "actor_intended")),
        ),
      ),
    ),
  ),
})
