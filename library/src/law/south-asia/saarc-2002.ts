import type { FactId } from "../../facts/index.ts"
import { all, any, type Citation, define, element, type ReadingNode, reading } from "../../reasoning/index.ts"
import { whomItCovers } from "../international/supplementary-1956.ts"
import { needsNoCoercion } from "../international/un-convention-1949.ts"
import { intendedOrOccurred } from "../purpose.ts"
import { readFirstInItsRegion } from "../regions.ts"
import { whatMadeThemDoIt } from "../united-states/force-fraud-coercion.ts"

const convention = {
  instrument: "SAARC Convention of 2002",
  jurisdiction: "SAARC",
  inForce: { from: "2005-11-15", mark: "from memory" },
  source: "saarc-convention-2002",
} as const

const womenAndChildren =
  "The words cover women and children alone. No fact here says who anyone is: whoever reads it decides whether the words mean this person."

const theTwoDoNotLineUp =
  "The Convention has two definitions that do not line up: trafficking asks for no coercion, and persons subjected to trafficking are those who were deceived or coerced."

function covered(cited: Citation): ReadingNode<FactId> {
  const question = "The words speak of women and children. Are they read as covering this person?"
  const title = "When they are read as not covering this person: then only someone under 18 is covered"
  return whomItCovers(cited, question, { title, of: any("under_18_at_act") })
}

/**
 * Trafficking: SAARC Convention of 2002, article I(3). Moving, selling or buying for prostitution, for consideration,
 * "with or without the consent of the person".
 *
 * No means, no labour, and no border: "within and outside a country". Prostitution must be what it was for, so that
 * someone who is taken across a border and later sells sex by their own choice is not within it (pattern P22).
 */
export const traffickingInSouthAsia = define<FactId>({
  id: "saarc-convention-2002/trafficking",
  title: "Trafficking in women and children for prostitution",
  ...convention,
  notes: [
    "For the States of South Asia that joined it.",
    readFirstInItsRegion,
    needsNoCoercion,
    womenAndChildren,
    theTwoDoNotLineUp,
    "Keeping, financing or letting a place for it is an offence apart: article III(2).",
  ],
  test: all(
    covered({ cites: "I(3)", quotes: "women and children", mark: "checked" }),
    element(
      "moving, selling or buying",
      { cites: "I(3)", quotes: "the moving, selling or buying of women and children", mark: "checked" },
      any("transported", "travel_arranged", "led_away", "sold", "exchanged", "payment_to_controller"),
    ),
    element(
      "for prostitution",
      { cites: "I(3)", quotes: "for prostitution within and outside a country", mark: "checked" },
      any(
        "meant_for_paid_sex",
        "procured",
        "led_away",
        intendedOrOccurred("paid_sex_managed"),
        intendedOrOccurred("prostitution_of_others_exploited"),
      ),
    ),
    element(
      "for consideration",
      { cites: "I(3)", quotes: "for monetary or other considerations", mark: "checked" },
      any(
        "sold",
        "exchanged",
        "payment_to_controller",
        "third_party_gain",
        reading(
          "whose consideration",
          "Must something be given for moving the person, or is it enough that the sex is paid for?",
          {
            name: "for the moving",
            title: "Only when someone is given something for moving, selling or buying the person",
            cites: "I(3)",
            quotes: "for monetary or other considerations",
            mark: "checked",
            of: any(),
          },
          {
            name: "for the sex",
            title: "Also when only the sex is to be paid for",
            cites: "I(3)",
            quotes: "for monetary or other considerations",
            mark: "checked",
            of: any("meant_for_paid_sex", "sexual_services_exchanged"),
          },
        ),
      ),
    ),
  ),
})

/**
 * Persons subjected to trafficking, in the same article: women and children "victimised or forced into prostitution" by
 * deception, threats and the like "or any other unlawful means". From memory throughout.
 *
 * The means must be what brought them there: force and threats need a fact that shows what they did, as elsewhere.
 */
export const personsSubjectedInSouthAsia = define<FactId>({
  id: "saarc-convention-2002/persons-subjected-to-trafficking",
  title: "Persons subjected to trafficking for prostitution",
  ...convention,
  notes: [
    "For the States of South Asia that joined it. It says for whom they planned help.",
    readFirstInItsRegion,
    womenAndChildren,
    theTwoDoNotLineUp,
  ],
  test: all(
    covered({ cites: "I", quotes: "women and children", mark: "from memory" }),
    element(
      "forced into prostitution",
      { cites: "I", quotes: "victimised or forced into prostitution", mark: "from memory" },
      any(
        "sexual_services_exchanged",
        "procured",
        intendedOrOccurred("prostitution_of_others_exploited"),
        "sexual_exploitation_occurred",
      ),
    ),
    element(
      "by unlawful means",
      { cites: "I", quotes: "or any other unlawful means", mark: "from memory" },
      any(
        element(
          "deception or fraudulent marriage",
          { cites: "I", quotes: "deception … fraudulent marriage", mark: "from memory" },
          any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
        ),
        element(
          "threat or coercion",
          { cites: "I", quotes: "threat, coercion", mark: "from memory" },
          all(
            any(
              "violence_physical",
              "violence_sexual",
              "threat_violence",
              "threat_family",
              "threat_denounce",
              "threat_expose",
              "confined",
              "children_used",
              "status_leverage_used",
              "docs_confiscated",
              "debt_bondage",
              "penalty_other",
              "coerced_otherwise",
            ),
            { ...whatMadeThemDoIt("I", "forced into prostitution"), mark: "from memory" },
          ),
        ),
        element("kidnapping", { cites: "I", quotes: "kidnapping", mark: "from memory" }, "abduction"),
        element("sale", { cites: "I", quotes: "sale", mark: "from memory" }, any("sold", "payment_to_controller")),
        element(
          "child marriage",
          { cites: "I", quotes: "child marriage", mark: "from memory" },
          all("under_18_at_act", intendedOrOccurred("forced_marriage")),
        ),
      ),
    ),
  ),
})
