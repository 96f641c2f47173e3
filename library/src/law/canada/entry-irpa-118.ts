import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, not, reading } from "../../reasoning/index.ts"
import { doneKnowingly } from "../knowingly.ts"
import { whatMadeThemDoIt } from "../united-states/force-fraud-coercion.ts"

/**
 * Trafficking in persons into Canada: Immigration and Refugee Protection Act, section 118.
 *
 * The reverse of section 279.01 of the Criminal Code: a means is asked for and exploitation is not. So someone who was
 * brought in by a lie is within it, whatever came after. A child has no branch of their own.
 */
export const traffickingIntoCanada = define<FactId>({
  id: "ca-irpa/s118-trafficking-into-canada",
  title: "Trafficking in persons, into the country",
  instrument: "Canada, Immigration and Refugee Protection Act, section 118",
  jurisdiction: "CA",
  inForce: { from: "2002-06-28", mark: "from memory" },
  source: "ca-irpa-118",
  notes: [
    "No exploitation is asked for: it counts only for the sentence (section 121).",
    "Abuse of power or of a hard position, and payments, are no means of this text.",
    "It is read as if the country that the person came into were Canada.",
    "Helping someone over a border without any such means is not this section.",
  ],
  test: all(
    element(
      "coming into the country",
      { cites: "118(1)", quotes: "the coming into Canada", mark: "checked" },
      any("entry_arranged", "moved_across_border"),
    ),
    element(
      "organizes",
      { cites: "118(1), 118(2)", quotes: "organize", mark: "checked" },
      any(
        "entry_arranged",
        "entry_exit_arranged",
        "travel_arranged",
        element(
          "recruitment, transportation, receipt or harbouring",
          { cites: "118(2)", quotes: "recruitment or transportation … receipt or harbouring", mark: "checked" },
          any("recruited", "transported", "received", "harboured"),
        ),
      ),
    ),
    element(
      "means",
      {
        cites: "118(1)",
        quotes: "by means of abduction, fraud, deception or use or threat of force or coercion",
        mark: "checked",
      },
      any(
        "abduction",
        element(
          "fraud or deception",
          { cites: "118(1)", quotes: "fraud, deception", mark: "checked" },
          any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
        ),
        element(
          "force or coercion",
          { cites: "118(1)", quotes: "use or threat of force or coercion", mark: "checked" },
          all(
            any(
              "violence_physical",
              "violence_sexual",
              "threat_violence",
              "threat_family",
              "threat_denounce",
              "threat_expose",
              "children_used",
              "psych_abuse",
              "confined",
              "held",
              "isolated",
              "surveilled",
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
            whatMadeThemDoIt("118(1)", "by means of"),
            any(
              not("means_only_later"),
              reading(
                "after entry",
                "Receipt and harbouring after entry count as organizing. Does coercion that begins only then count with them?",
                {
                  name: "only for the coming",
                  title: "Only when it served the coming itself",
                  cites: "118(1)",
                  quotes: "the coming into Canada",
                  mark: "from memory",
                  of: any(),
                },
                {
                  name: "for the stay too",
                  title: "Also when it began where the person was taken in or housed",
                  cites: "118(2)",
                  quotes: "after their entry",
                  mark: "from memory",
                  of: any("received", "harboured"),
                },
              ),
            ),
          ),
        ),
      ),
    ),
    element(
      "knowingly",
      { cites: "118(1)", quotes: "knowingly", mark: "checked" },
      any("actor_knew", "actor_intended", doneKnowingly("practice under 118(1)")),
    ),
  ),
})
