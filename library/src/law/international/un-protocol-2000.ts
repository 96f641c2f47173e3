import type { FactId } from "../../facts/index.ts"
import { all, any, childNeedsNoMeans, define, element, reading } from "../../reasoning/index.ts"
import { theMeansServedTheAct } from "../by-means-of.ts"
import { aChildInPaidSex, intendedOrOccurred, usesOutsideTheList } from "../purpose.ts"
import { workUnderMenace } from "./ilo-c29.ts"

/**
 * Trafficking in persons: the UN Protocol of 2000, article 3.
 *
 * Selling sex, crossing a border and agreeing to go are not elements, so no fact about them stands here.
 * Consent does legal work only through the means: 3(b). A child needs no means: 3(c). "By means of" asks that the
 * means served the act; within an episode they did, unless the only act was a beginning and every means came after it
 * (decisions/0003).
 */
export const traffickingInPersons = define<FactId>({
  id: "un-protocol-2000/trafficking-in-persons",
  title: "Trafficking in persons",
  instrument: "UN Protocol of 2000",
  jurisdiction: "international",
  inForce: { from: "2003-12-25", mark: "from memory" },
  source: "un-protocol-2000",
  notes: [
    "Three parts, all of them needed for an adult: an act, a means, a purpose. For a child an act and a purpose are enough.",
    "Harbouring or receiving someone is an act: nobody need have travelled, and a means that begins at the place of work can be enough.",
    "Exploitation is listed at a minimum and not defined. What falls outside the list is not absent: it needs judgement.",
  ],
  test: all(
    element(
      "act",
      {
        cites: "3(a)",
        quotes: "recruitment, transportation, transfer, harbouring or receipt of persons",
        mark: "checked",
      },
      any(
        "recruited",
        "transported",
        "transferred",
        // Ways of transfer that some national texts name apart.
        "control_exchanged",
        "delivered",
        "sold",
        "exchanged",
        "leased",
        "harboured",
        "received",
      ),
    ),
    element(
      "means",
      { cites: "3(a), 3(c)", quotes: "by means of", mark: "checked" },
      childNeedsNoMeans(
        "under_18_at_act",
        any(
          element(
            "threat or use of force",
            { cites: "3(a)", quotes: "the threat or use of force", mark: "checked" },
            any("violence_physical", "violence_sexual", "threat_violence", "threat_family"),
          ),
          element(
            "other coercion",
            { cites: "3(a)", quotes: "other forms of coercion", mark: "checked" },
            any(
              "confined",
              "threat_denounce",
              "threat_expose",
              "psych_abuse",
              "children_used",
              "surveilled",
              "isolated",
              "docs_confiscated",
              "status_leverage_used",
              "debt_bondage",
              "wages_withheld",
              "earnings_taken",
              "finance_restricted",
              "substances",
              "care_denied",
              "necessities_withheld",
              "made_to_believe_harm",
              "penalty_other",
              "coerced_otherwise",
            ),
          ),
          element("abduction", { cites: "3(a)", quotes: "abduction", mark: "checked" }, "abduction"),
          element(
            "fraud or deception",
            { cites: "3(a)", quotes: "fraud, … deception", mark: "checked" },
            any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
          ),
          element("abuse of power", { cites: "3(a)", quotes: "the abuse of power", mark: "checked" }, "power_abuse"),
          element(
            "abuse of a position of vulnerability",
            {
              cites: "3(a), note 63",
              quotes: "no real and acceptable alternative but to submit",
              mark: "checked",
              source: "un-protocol-notes",
            },
            all("no_acceptable_alternative", "vulnerability_used"),
          ),
          element(
            "payments to one having control",
            { cites: "3(a)", quotes: "payments or benefits to achieve the consent", mark: "checked" },
            "payment_to_controller",
          ),
        ),
      ),
    ),
    theMeansServedTheAct("3(a), 3(c)"),
    element(
      "purpose",
      { cites: "3(a)", quotes: "for the purpose of exploitation", mark: "checked" },
      any(
        reading(
          "prostitution of others",
          "When is the prostitution of others exploited? The Protocol leaves the words undefined.",
          {
            name: "unfair advantage",
            title: "When someone takes unfair advantage of it",
            cites: "note 64",
            quotes: "exploitation of the prostitution of others",
            mark: "from memory",
            source: "un-protocol-notes",
            of: intendedOrOccurred("prostitution_of_others_exploited"),
          },
          {
            name: "any gain",
            title: "When anyone else gains from it, as some States read it",
            cites: "note 64",
            quotes: "exploitation of the prostitution of others",
            mark: "from memory",
            source: "un-protocol-notes",
            of: any(intendedOrOccurred("prostitution_of_others_exploited"), "third_party_gain"),
          },
        ),
        element(
          "other sexual exploitation",
          { cites: "3(a)", quotes: "other forms of sexual exploitation", mark: "checked" },
          any(intendedOrOccurred("sexual_exploitation"), aChildInPaidSex("3(a), 3(c)")),
        ),
        element(
          "forced labour or services",
          { cites: "3(a)", quotes: "forced labour or services", mark: "checked" },
          any(intendedOrOccurred("forced_labour"), workUnderMenace),
        ),
        element("slavery", { cites: "3(a)", quotes: "slavery", mark: "checked" }, intendedOrOccurred("slavery")),
        element(
          "practices similar to slavery",
          { cites: "3(a)", quotes: "practices similar to slavery", mark: "checked" },
          any(intendedOrOccurred("practice_similar_to_slavery"), "debt_bondage"),
        ),
        element("servitude", { cites: "3(a)", quotes: "servitude", mark: "checked" }, intendedOrOccurred("servitude")),
        element(
          "removal of organs",
          { cites: "3(a)", quotes: "the removal of organs", mark: "checked" },
          intendedOrOccurred("organ_removal"),
        ),
        element(
          "exploitation outside the list",
          { cites: "3(a)", quotes: "at a minimum", mark: "checked" },
          intendedOrOccurred("other_exploitation"),
        ),
        usesOutsideTheList({ cites: "3(a)", quotes: "at a minimum", mark: "checked" }),
      ),
    ),
  ),
})
