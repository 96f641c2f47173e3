import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not } from "../../reasoning/index.ts"
import { anyWorkOrService } from "../international/ilo-c29.ts"
import { doneKnowingly } from "../knowingly.ts"
import { whatMadeThemDoIt } from "./force-fraud-coercion.ts"

/**
 * Sale into, or holding to, involuntary servitude: 18 U.S.C. 1584.
 *
 * Nobody need have been recruited or moved, except where someone is brought within the country. The words are not
 * defined in title 18; United States v. Kozminski (1988) holds them to compulsion by body or by law, so that pressure
 * of another kind, which section 1589 reaches, is not enough here.
 */
export const involuntaryServitude = define<FactId>({
  id: "us-18-usc-1584/involuntary-servitude",
  title: "Sale into, or holding to, involuntary servitude",
  instrument: "18 U.S.C. 1584",
  jurisdiction: "US",
  inForce: { from: "1948-09-01", mark: "from memory" },
  source: "us-18-usc-1581-to-1597",
  notes: [
    "“For any term”: a short time is enough.",
    "Pressure through money, reputation or belief alone is for section 1589 and not for this one (from memory of Kozminski).",
    "A child has no branch of their own here.",
  ],
  test: all(
    element(
      "holds, sells or brings",
      { cites: "1584(a)", quotes: "holds to involuntary servitude or sells", mark: "checked" },
      any(
        element(
          "holds",
          { cites: "1584(a)", quotes: "holds to involuntary servitude", mark: "checked" },
          any("held", "confined", "kept_on_after_no", "servitude_occurred", "slavery_occurred", not("can_leave")),
        ),
        element(
          "sells",
          { cites: "1584(a)", quotes: "sells into any condition of involuntary servitude", mark: "checked" },
          any("sold", "exchanged"),
        ),
        element(
          "brings within the country",
          { cites: "1584(a)", quotes: "brings within the United States", mark: "checked" },
          any("entry_arranged", all("moved_across_border", any("transported", "travel_arranged"))),
        ),
      ),
    ),
    element(
      "involuntary servitude",
      { cites: "1584(a)", quotes: "involuntary servitude", mark: "checked" },
      any(
        "slavery_occurred",
        all(
          any(anyWorkOrService, "servitude_occurred", "forced_labour_occurred"),
          element(
            "compelled by body or by law",
            {
              cites: "487 U.S. 931",
              quotes: "physical or legal coercion",
              mark: "from memory",
              source: "us-kozminski-1988",
            },
            all(
              any(
                "violence_physical",
                "violence_sexual",
                "threat_violence",
                "threat_family",
                "children_used",
                "confined",
                "abduction",
                "threat_denounce",
                "status_leverage_used",
              ),
              whatMadeThemDoIt("487 U.S. 931", "use or threatened use", "from memory"),
            ),
          ),
        ),
      ),
    ),
    element(
      "knowingly and willfully",
      { cites: "1584(a)", quotes: "knowingly and willfully", mark: "checked" },
      any("actor_intended", "servitude_intended", "slavery_intended", doneKnowingly("practice under 1584(a)")),
    ),
  ),
})
