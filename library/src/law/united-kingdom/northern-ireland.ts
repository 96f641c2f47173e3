import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { aChildInPaidSex, intendedOrOccurred } from "../purpose.ts"
import { servicesByForce, servicesOrBenefits } from "./services-by-force.ts"
import { slaveryServitudeOrForcedLabour } from "./slavery-and-forced-labour.ts"
import { travel, withAView } from "./travel-with-a-view.ts"

const source = "northern-ireland-2015-act"
const order = "northern-ireland-sexual-offences-order-2008"

/**
 * The closed list of section 3 of the Act of Northern Ireland: that of England and Wales, and wider in two places.
 *
 * Any offence of the Sexual Offences Order counts: 3(3). Since 2015 a client's paying is one (article 64A, which this
 * Act wrote), so that on the words whoever arranges the journey of an adult who wants to sell sex arranges it with a view
 * to an offence being done to them. No court is known to have said so: a reading, with both answers.
 */
const exploitationInNorthernIreland = element<FactId>(
  "exploitation",
  { cites: "3(1)", quotes: "exploited only if", mark: "checked" },
  any(
    slaveryServitudeOrForcedLabour("1", source),
    element(
      "slavery, servitude or forced labour meant",
      { cites: "3(2)", quotes: "involves the commission of an offence under section 1", mark: "checked" },
      any("slavery_intended", "servitude_intended", "forced_labour_intended"),
    ),
    element(
      "sexual exploitation",
      { cites: "3(3)", quotes: "any provision of the Sexual Offences (Northern Ireland) Order 2008", mark: "checked" },
      any(
        "violence_sexual",
        aChildInPaidSex("3(3)"),
        intendedOrOccurred("sexual_exploitation"),
        intendedOrOccurred("prostitution_of_others_exploited"),
        element(
          "causing or controlling it for gain",
          { cites: "62, 63", quotes: "for gain", mark: "from memory", source: order },
          any(intendedOrOccurred("paid_sex_managed"), all("enticed", any("third_party_gain", "lived_on_earnings"))),
        ),
        reading(
          "clients' paying",
          "A client's paying is an offence of the Order. Is someone exploited because clients will pay them, though they want it so?",
          {
            name: "not by that alone",
            title: "Not by a client's paying alone",
            cites: "3(3)",
            quotes: "done to or in respect of the person",
            mark: "from memory",
            of: any(),
          },
          {
            name: "as the words stand",
            title: "Whenever a client pays or will pay, as the words stand",
            cites: "64A(1)",
            quotes: "obtains sexual services from a person (B) in exchange for payment",
            mark: "checked",
            source: order,
            of: any("sexual_services_exchanged", "meant_for_paid_sex"),
          },
        ),
      ),
    ),
    element(
      "removal of organs",
      { cites: "3(4)", quotes: "encouraged, required or expected", mark: "checked" },
      intendedOrOccurred("organ_removal"),
    ),
    servicesByForce({
      cites: "3(5)",
      quotes: "force, threats, abduction, coercion, fraud or deception",
      induces: "designed to induce",
      further: ["psych_abuse", "docs_confiscated", "debt_bondage", "wages_withheld", "coerced_otherwise"],
    }),
    element(
      "chosen as easier to use",
      { cites: "3(6)", quotes: "would be likely to refuse", mark: "checked" },
      all(
        element(
          "a child, a vulnerable adult, family, or a position of trust",
          { cites: "3(6)(a)", quotes: "a child or a vulnerable adult or is a member of", mark: "checked" },
          any("chosen_as_easier_to_use", "power_abuse"),
        ),
        "others_would_refuse",
        any(...servicesOrBenefits),
      ),
    ),
  ),
)

/**
 * Human trafficking: Human Trafficking and Exploitation Act (Northern Ireland) 2015 (its title shortened), section 2, with
 * the exploitation of section 3.
 *
 * No means is asked for. Travel is an element, within one country too, and agreeing to any part of it changes nothing: 2(5).
 */
export const humanTraffickingInNorthernIreland = define<FactId>({
  id: "northern-ireland-2015-act/s2-human-trafficking",
  title: "Human trafficking",
  instrument: "Human Trafficking and Exploitation Act (Northern Ireland) 2015, sections 2 and 3",
  jurisdiction: "GB-NIR",
  inForce: { from: "2015-01-14", mark: "from memory" },
  source,
  notes: [
    "Recruiting, harbouring and receiving count only as ways of arranging or facilitating a journey.",
    "Section 1, slavery, servitude and forced labour, is read here only as exploitation.",
    "The person who is paid commits no offence by a client's paying (article 64A(5) of the Order).",
  ],
  test: all(
    element(
      "arranges or facilitates",
      { cites: "2(1), 2(2)", quotes: "arranges or facilitates the travel", mark: "checked" },
      any("travel_arranged", "recruited", "transported", "transferred", "harboured", "received", "control_exchanged"),
    ),
    travel({ cites: "2(1), 2(4)", arranges: "2(2)" }),
    withAView({
      cites: "2(1), 2(3)",
      knows: "2(3)",
      further: ["meant_for_paid_sex"],
      notUnawares: ["paid_sex_managed_occurred"],
    }),
    exploitationInNorthernIreland,
  ),
})
