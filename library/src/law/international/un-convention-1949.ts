import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { intendedOrOccurred } from "../purpose.ts"

/** Said on every text that asks for no coercion of an adult (the SAARC Convention too). */
export const needsNoCoercion =
  "No coercion is asked for, and agreement changes nothing: adults who agree to everything are within these words. It says what others did, and raises no urgency."

/**
 * Procuring, and exploiting the prostitution of others: the UN Convention of 1949, article 1.
 *
 * No means, no age and no border stand here, and consent is set aside in express words. It is still in force between
 * its parties; the Protocol of 2000 did not end it. Attempts (3) and taking part (4) follow domestic law and are left out.
 */
export const exploitationOfProstitution = define<FactId>({
  id: "un-convention-1949/exploitation-of-prostitution",
  title: "Procuring, and exploiting the prostitution of others",
  instrument: "UN Convention of 1949",
  jurisdiction: "international",
  inForce: { from: "1951-07-25", mark: "checked" },
  source: "un-convention-1949",
  notes: [
    needsNoCoercion,
    "The person who sells sex is not punished by these words. Article 6 asks States to end registers and special papers for people who do, or are suspected to.",
    "What exploiting is stands undefined beside the express words on consent, so that is a reading.",
  ],
  test: all(
    element(
      "to gratify the passions of another",
      { cites: "1", quotes: "to gratify the passions of another", mark: "checked" },
      any("sexual_services_exchanged", "meant_for_paid_sex"),
    ),
    element(
      "procuring or exploiting",
      { cites: "1", quotes: "even with the consent", mark: "checked" },
      any(
        element(
          "procuring, enticing or leading away",
          { cites: "1(1)", quotes: "procures, entices or leads away", mark: "checked" },
          any("procured", "enticed", "led_away"),
        ),
        element(
          "exploiting the prostitution of another",
          { cites: "1(2)", quotes: "exploits the prostitution of another", mark: "checked" },
          reading(
            "exploits",
            "The article says what it does not need, consent, and not what exploiting is. Is any gain by someone else enough?",
            {
              name: "managing for gain",
              title: "When someone manages it and gains, or takes unfair advantage",
              cites: "1(2)",
              quotes: "exploits",
              mark: "from memory",
              of: any(intendedOrOccurred("prostitution_of_others_exploited"), "paid_sex_managed_occurred"),
            },
            {
              name: "any gain",
              title: "When anyone else gains from it at all",
              cites: "1(2)",
              quotes: "exploits",
              mark: "from memory",
              of: any(
                intendedOrOccurred("prostitution_of_others_exploited"),
                "paid_sex_managed_occurred",
                "third_party_gain",
              ),
            },
          ),
        ),
      ),
    ),
  ),
})

/** Brothels and premises: the UN Convention of 1949, article 2. What punishes a place reaches everyone in it. */
export const brothelsAndPremises = define<FactId>({
  id: "un-convention-1949/brothels-and-premises",
  title: "Keeping a brothel, or letting a place for prostitution",
  instrument: "UN Convention of 1949",
  jurisdiction: "international",
  inForce: { from: "1951-07-25", mark: "checked" },
  source: "un-convention-1949",
  notes: [
    needsNoCoercion,
    "A fair rent makes no difference: the words turn on the place and on knowing what it is for.",
  ],
  test: element(
    "a brothel kept, or a place let",
    { cites: "2", quotes: "for the purpose of the prostitution of others", mark: "checked" },
    any(
      element(
        "a brothel kept, managed or paid for",
        { cites: "2(1)", quotes: "keeps or manages, or knowingly finances", mark: "checked" },
        any("brothel_kept", "brothel_financed"),
      ),
      element("a place let", { cites: "2(2)", quotes: "knowingly lets or rents", mark: "checked" }, "premises_let"),
    ),
  ),
})
