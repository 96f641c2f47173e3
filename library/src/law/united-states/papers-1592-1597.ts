import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not, unless } from "../../reasoning/index.ts"
import { asPartOf } from "../as-part-of.ts"
import { anyWorkOrService } from "../international/ilo-c29.ts"
import { forcedLabor } from "./forced-labor-1589.ts"
import { peonage } from "./peonage-1581.ts"
import { sexTrafficking } from "./sex-trafficking-1591.ts"
import { severeFormForLabour, severeFormForSexSince2015 } from "./tvpa.ts"

/** Papers that the person cannot get. Papers left with someone on the person's own wish are not this. */
const knowinglyKept = (cites: string) =>
  all<FactId>(
    element("papers", { cites, quotes: "confiscates, or possesses", mark: "checked" }, "docs_confiscated"),
    element(
      "knowingly",
      { cites, quotes: "knowingly", mark: "checked" },
      any(
        "actor_knew",
        "actor_intended",
        element(
          "papers are not kept unawares",
          { cites: `practice under ${cites}`, quotes: "knowingly", mark: "from memory" },
          "docs_confiscated",
        ),
      ),
    ),
  )

/** What papers are kept for is seldom said: that they were used so, or that the person could not go or stop, shows it. */
const usedToHold = any<FactId>(
  "status_leverage_used",
  "kept_on_after_no",
  "went_on_to_avoid_harm",
  "confined",
  not("can_leave"),
)

/**
 * Papers taken or kept in furtherance of trafficking or forced labor: 18 U.S.C. 1592.
 *
 * Keeping papers is no offence of this section by itself: it must go with another of the chapter, done or meant, or
 * hold someone who was put through a severe form. Section 1592(b) leaves out someone who was used so themselves and did
 * it because of that: their conduct is no offence of this section.
 */
export const papersForTrafficking = define<FactId>({
  id: "us-18-usc-1592/papers",
  title: "Papers taken or kept, for forced labor or trafficking",
  instrument: "18 U.S.C. 1592",
  jurisdiction: "US",
  inForce: { from: "2015-05-29", mark: "from memory" },
  source: "us-18-usc-1581-to-1597",
  notes: [
    "It is read with section 1591 as that stands since 2015; the section itself is of 2000, and the days before are not encoded.",
    "Safe-keeping on the person's own wish is outside these words: the fact is about papers that they cannot get.",
    "1592(b) leaves out someone who was used themselves. Whether whoever kept the papers was is heard and never asked: until someone says, no finding is a yes, and each names it as open.",
    "Of the sections that 1592(a)(1) names, 1581, 1589 and 1591 are read whole. 1584 asks for more than 1589 where work was got from someone; 1583, 1590 and attempts (1594(a)) add little that being meant for it does not say. They are not read a second time here.",
    "“Without lawful authority”, in (a)(3), has no fact: what public authorities do with papers is told apart and read by no definition.",
  ],
  test: unless(
    all(
      knowinglyKept("1592(a)"),
      any(
        // (2) before (1): what was meant settles most, and the sections that follow read it again.
        element(
          "with intent to commit one",
          { cites: "1592(a)(2)", quotes: "with intent to violate", mark: "checked" },
          any(
            "forced_labour_intended",
            "servitude_intended",
            "slavery_intended",
            all("under_18_at_act", "meant_for_paid_sex"),
          ),
        ),
        element(
          "in the course of another offence",
          { cites: "1592(a)(1)", quotes: "in the course of a violation of", mark: "checked" },
          any(asPartOf("1581", peonage), asPartOf("1591", sexTrafficking), asPartOf("1589", forcedLabor)),
        ),
        element(
          "to hold someone of a severe form",
          { cites: "1592(a)(3)", quotes: "liberty to move or travel", mark: "checked" },
          all(
            element(
              "in order to maintain the labor",
              { cites: "1592(a)(3)", quotes: "labor or services", mark: "checked" },
              element(
                "how that is ordinarily shown",
                { cites: "practice under 1592(a)(3)", quotes: "in order to maintain", mark: "from memory" },
                all(anyWorkOrService, usedToHold),
              ),
            ),
            element(
              "a severe form of trafficking",
              {
                cites: "7102(11)",
                quotes: "severe form of trafficking",
                mark: "checked",
                source: "us-22-usc-7102",
              },
              any(asPartOf("7102(11)(A)", severeFormForSexSince2015), asPartOf("7102(11)(B)", severeFormForLabour)),
            ),
          ),
        ),
      ),
    ),
    element(
      "someone who was used themselves",
      { cites: "1592(b)", quotes: "caused by, or incident to", mark: "checked" },
      "done_by_someone_used_too",
    ),
  ),
})

/** Immigration papers kept to hold someone's labor: 18 U.S.C. 1597(a)(3). Nobody need have been trafficked. */
export const papersForLabor = define<FactId>({
  id: "us-18-usc-1597/immigration-papers",
  title: "Immigration papers kept, to hold someone's labor",
  instrument: "18 U.S.C. 1597(a)(3)",
  jurisdiction: "US",
  inForce: { from: "2013-03-07", mark: "from memory" },
  source: "us-18-usc-1581-to-1597",
  notes: [
    "1597(a)(1) and (2) go with offences that turn on what right to stay someone has; no fact says that, and they are not read here.",
    "A passport or other immigration paper; papers of another kind are for section 1592. The fact does not tell them apart.",
    "“Without lawful authority” has no fact: what public authorities do with papers is told apart and read by no definition.",
  ],
  test: all(
    knowinglyKept("1597(a)"),
    element(
      "in order to hold the labor",
      { cites: "1597(a)(3)", quotes: "the labor or services of the individual", mark: "checked" },
      element(
        "how that is ordinarily shown",
        { cites: "practice under 1597(a)(3)", quotes: "in order to maintain", mark: "from memory" },
        all(anyWorkOrService, usedToHold),
      ),
    ),
  ),
})
