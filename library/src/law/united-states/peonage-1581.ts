import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not } from "../../reasoning/index.ts"
import { anyWorkOrService } from "../international/ilo-c29.ts"

/**
 * Holding someone to a condition of peonage: 18 U.S.C. 1581(a).
 *
 * The section does not say what peonage is. Courts take it as service that someone is made to give to work off a debt
 * (from memory), and the debt need not be unfair; the vocabulary has a debt worked off for those the work is for where
 * it is unfair, and that is what is read here.
 */
export const peonage = define<FactId>({
  id: "us-18-usc-1581/peonage",
  title: "Peonage",
  instrument: "18 U.S.C. 1581(a)",
  jurisdiction: "US",
  inForce: { from: "1948-09-01", mark: "from memory" },
  source: "us-18-usc-1581-to-1597",
  notes: [
    "The words also name whoever brings someone to it again, and arrests for it: no fact says those, and they are not read here.",
    "A debt that is fair and goes down as agreed can be used to hold someone too; then the other facts of being held say so, and a lawyer should look.",
  ],
  test: all(
    element(
      "holds",
      { cites: "1581(a)", quotes: "holds or returns", mark: "checked" },
      any("held", "confined", "kept_on_after_no", not("can_leave")),
    ),
    element(
      "a condition of peonage",
      { cites: "1581(a)", quotes: "a condition of peonage", mark: "checked" },
      element(
        "work for a debt",
        { cites: "practice under 1581(a)", quotes: "peonage", mark: "from memory" },
        all(any("debt_bondage", "debt_excessive"), any(anyWorkOrService, "forced_labour_occurred")),
      ),
    ),
  ),
})
