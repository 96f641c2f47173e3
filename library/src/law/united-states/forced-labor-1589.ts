import type { FactId } from "../../facts/index.ts"
import { all, any, define, element } from "../../reasoning/index.ts"
import { doneKnowingly } from "../knowingly.ts"
import { nonphysicalPressure, schemeToCauseBelief, whatMadeThemDoIt } from "./force-fraud-coercion.ts"

/**
 * Forced labor: 18 U.S.C. 1589, as rewritten in 2008.
 *
 * Nobody need have been moved, recruited or employed: obtaining is enough, in any trade, sex work too. Harm may be
 * financial or a matter of reputation, if it is serious enough to compel; that it did compel is a fact of its own.
 */
export const forcedLabor = define<FactId>({
  id: "us-18-usc-1589/forced-labor",
  title: "Forced labor",
  instrument: "18 U.S.C. 1589",
  jurisdiction: "US",
  inForce: { from: "2008-12-23", mark: "from memory" },
  source: "us-18-usc-chapter-77",
  notes: [
    "Work that a court's conviction requires is outside these words; no part here says so (from memory).",
    "Not tied to any trade: compelled sex acts count as labor or services.",
    "Someone who gains from taking part in a venture that did this is reached too (1589(b)); a civil claim reaches those who should have known (1595).",
  ],
  test: all(
    element(
      "labor or services",
      { cites: "1589(a)", quotes: "labor or services of a person", mark: "checked" },
      any("work_or_service", "sexual_services_exchanged", "forced_labour_occurred"),
    ),
    element(
      "knowingly provided or obtained",
      { cites: "1589(a), 1589(b)", quotes: "knowingly provides or obtains", mark: "checked" },
      all(
        any("obtained", "provided", "gained_from_taking_part"),
        any("actor_knew", "actor_disregarded", doneKnowingly("practice under 1589(a)")),
      ),
    ),
    element(
      "by one of four means",
      { cites: "1589(a)(1)–(4)", quotes: "by any one of, or by any combination of", mark: "checked" },
      any(
        all(
          any(
            element(
              "force or restraint",
              { cites: "1589(a)(1)", quotes: "force, threats of force, physical restraint", mark: "checked" },
              any(
                "violence_physical",
                "violence_sexual",
                "threat_violence",
                "threat_family",
                "children_used",
                "confined",
                "abduction",
              ),
            ),
            element(
              "abuse of law or legal process",
              { cites: "1589(a)(3)", quotes: "abuse or threatened abuse of law or legal process", mark: "checked" },
              any("threat_denounce", "status_leverage_used"),
            ),
          ),
          whatMadeThemDoIt("1589(a)", "by means of"),
        ),
        element(
          "serious harm",
          { cites: "1589(a)(2), 1589(c)(2)", quotes: "sufficiently serious … to compel", mark: "checked" },
          all("went_on_to_avoid_harm", nonphysicalPressure),
        ),
        schemeToCauseBelief("1589(a)(4)"),
      ),
    ),
  ),
})
