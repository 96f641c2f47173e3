import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { workUnderMenace } from "./ilo-c29.ts"
import { actsOfTheProtocol } from "./three-parts.ts"

const notListed = any<FactId>(
  intendedOrOccurred("begging"),
  intendedOrOccurred("forced_marriage"),
  intendedOrOccurred("illegal_adoption"),
  intendedOrOccurred("surrogacy_exploited"),
  intendedOrOccurred("impregnated_to_sell_child"),
  intendedOrOccurred("other_exploitation"),
)

/**
 * The worst forms of child labour: ILO Convention No. 182 of 1999, article 3.
 *
 * Of children alone, under 18: article 2. No means, no consent and no border stand here. "Use" is enough for 3(b): a
 * client who pays a 17-year-old uses them, and nobody else need gain. It binds States and protects the child: nothing
 * in it is an offence by them.
 */
export const worstFormsOfChildLabour = define<FactId>({
  id: "ilo-c182/worst-forms-of-child-labour",
  title: "Worst forms of child labour",
  instrument: "ILO Convention No. 182 of 1999",
  jurisdiction: "international",
  inForce: { from: "2000-11-19", mark: "from memory" },
  source: "ilo-c182",
  notes: [
    "It is about what was done to a child, and nothing a child did is an offence under it.",
    "The Convention calls these forms of labour. A child in sex for pay is a child who is used: nobody here calls it work.",
    "Which work is likely to harm is listed by each State under article 4. Whether this work is on such a list is not asked here.",
  ],
  test: all(
    element("under 18", { cites: "2", quotes: "persons under the age of 18", mark: "from memory" }, "under_18_at_act"),
    element(
      "one of four forms",
      { cites: "3", quotes: "the worst forms of child labour", mark: "checked" },
      any(
        element(
          "slavery and what is similar",
          { cites: "3(a)", quotes: "all forms of slavery or practices similar to slavery, such as", mark: "checked" },
          any(
            "slavery_occurred",
            "servitude_occurred",
            intendedOrOccurred("practice_similar_to_slavery"),
            element(
              "sale and trafficking",
              { cites: "3(a)", quotes: "the sale and trafficking of children", mark: "checked" },
              any(
                "sold",
                all(
                  actsOfTheProtocol,
                  any(
                    intendedOrOccurred("forced_labour"),
                    intendedOrOccurred("slavery"),
                    intendedOrOccurred("servitude"),
                    intendedOrOccurred("sexual_exploitation"),
                    intendedOrOccurred("prostitution_of_others_exploited"),
                    intendedOrOccurred("organ_removal"),
                  ),
                ),
              ),
            ),
            element(
              "debt bondage and serfdom",
              { cites: "3(a)", quotes: "debt bondage and serfdom", mark: "checked" },
              any("debt_bondage", "bound_to_land"),
            ),
            element(
              "forced or compulsory labour",
              { cites: "3(a)", quotes: "forced or compulsory labour", mark: "checked" },
              any("forced_labour_occurred", workUnderMenace),
            ),
            element(
              "for armed conflict",
              { cites: "3(a)", quotes: "recruitment of children for use in armed conflict", mark: "checked" },
              intendedOrOccurred("armed_conflict_use"),
            ),
            reading(
              "practices outside the list",
              "The list is open. Is a use of a child that it does not name, such as begging, a practice similar to slavery?",
              {
                name: "by itself",
                title: "When such a use of a child counts by itself",
                cites: "3(a)",
                quotes: "such as",
                mark: "checked",
                of: notListed,
              },
              {
                name: "only as a listed form",
                title: "When it counts only as a form that is listed, or under 3(b) to 3(d)",
                cites: "3(a)",
                quotes: "such as",
                mark: "checked",
                of: any(),
              },
            ),
          ),
        ),
        element(
          "sex for pay, and pornography",
          {
            cites: "3(b)",
            quotes: "for prostitution, for the production of pornography or for pornographic performances",
            mark: "checked",
          },
          any(
            "sexual_services_exchanged",
            "meant_for_paid_sex",
            "procured",
            "enticed",
            "advertised",
            "patronised",
            "sexual_images_made",
          ),
        ),
        element(
          "illicit activities",
          { cites: "3(c)", quotes: "for illicit activities", mark: "checked" },
          intendedOrOccurred("criminal_activities"),
        ),
        element(
          "work likely to harm",
          { cites: "3(d)", quotes: "likely to harm the health, safety or morals of children", mark: "checked" },
          any("child_labour_worst_form_occurred", "conditions_hazardous"),
        ),
      ),
    ),
  ),
})
