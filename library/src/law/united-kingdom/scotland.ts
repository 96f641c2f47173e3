import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { transferOfAnyKind } from "../acts.ts"
import { doneKnowingly } from "../knowingly.ts"
import { aChildInPaidSex, intendedOrOccurred } from "../purpose.ts"
import { servicesByForce, servicesOrBenefits } from "./services-by-force.ts"
import { slaveryServitudeOrForcedLabour } from "./slavery-and-forced-labour.ts"
import { withAView } from "./travel-with-a-view.ts"

const scotland = { jurisdiction: "GB-SCT", source: "scotland-2015-act" } as const
const inForce = { from: "2016-05-31", mark: "from memory" } as const
const sectionFourConduct = slaveryServitudeOrForcedLabour("4", scotland.source)

/**
 * The closed list of section 3: exploited "only if" one of these.
 *
 * Section 3(3) is met by aiding an adult's selling of sex, and section 3(4) by making films with an adult, with
 * everyone's agreement: neither asks for coercion, and a finding that rests on them alone is labelled so. Whether a
 * friend's help is yet an "influence" that aids is a reading.
 */
const exploitationInScotland = element<FactId>(
  "exploitation",
  { cites: "3(1)", quotes: "exploited only if", mark: "checked" },
  any(
    sectionFourConduct,
    element(
      "slavery, servitude or forced labour meant",
      {
        cites: "3(2)",
        quotes: "conduct which … involves the commission of an offence under section 4",
        mark: "checked",
      },
      any("slavery_intended", "servitude_intended", "forced_labour_intended"),
    ),
    element(
      "prostitution aided or compelled",
      { cites: "3(3)", quotes: "aiding, abetting or compelling the prostitution", mark: "checked" },
      reading(
        "control, direction or influence",
        "Does someone exercise influence over a person's sex for pay who only helps them to it, as they asked?",
        {
          name: "only who manages it",
          title: "Only when someone manages, directs or compels it",
          cites: "3(3)",
          quotes: "control, direction or influence",
          mark: "from memory",
          of: any(...managedOrCompelled()),
        },
        {
          name: "any help that shapes it",
          title: "Whenever help with it shapes it, such as a journey arranged or a place found",
          cites: "3(3)",
          quotes: "influence … in a way which shows",
          mark: "from memory",
          of: any(
            ...managedOrCompelled(),
            "procured",
            "enticed",
            "led_away",
            "taken_to_other_country_for_paid_sex",
            "advertised",
            all("travel_arranged", "meant_for_paid_sex"),
          ),
        },
      ),
    ),
    element(
      "obscene or indecent material",
      { cites: "3(4)", quotes: "making or production of obscene or indecent material", mark: "checked" },
      "sexual_images_made",
    ),
    element(
      "a listed sexual offence",
      { cites: "3(5)", quotes: "sexual offences", mark: "checked" },
      any("violence_sexual", intendedOrOccurred("sexual_exploitation"), aChildInPaidSex("3(5)")),
    ),
    element(
      "removal of organs",
      { cites: "3(6)", quotes: "encouraged, required or expected", mark: "checked" },
      intendedOrOccurred("organ_removal"),
    ),
    servicesByForce({ cites: "3(7)", quotes: "force, threats or deception", induces: "designed to induce" }),
    element(
      "a child, or someone who can hardly refuse, used",
      { cites: "3(8)", quotes: "would be likely to refuse", mark: "checked" },
      all(
        // No ground on which someone was chosen is asked for here; being chosen as easier to use shows that they were.
        element(
          "a child, or impaired in refusing",
          { cites: "3(8)(a)", quotes: "disability, old age or any other reason", mark: "checked" },
          any("under_18_at_act", "harder_to_refuse", "chosen_as_easier_to_use"),
        ),
        "others_would_refuse",
        any(...servicesOrBenefits),
      ),
    ),
  ),
)

function managedOrCompelled() {
  return [
    intendedOrOccurred("paid_sex_managed"),
    intendedOrOccurred("prostitution_of_others_exploited"),
    intendedOrOccurred("sexual_exploitation"),
  ] as const
}

/**
 * Human trafficking: Human Trafficking and Exploitation (Scotland) Act 2015, section 1, with the exploitation of section 3.
 *
 * No journey and no means are asked for, of adults or children; agreeing to the action changes nothing: 1(3). Arranging
 * or facilitating an action is one itself: 1(2)(e).
 */
export const humanTraffickingInScotland = define<FactId>({
  id: "scotland-2015-act/s1-human-trafficking",
  title: "Human trafficking",
  instrument: "Human Trafficking and Exploitation (Scotland) Act 2015, sections 1 and 3",
  ...scotland,
  inForce,
  notes: [
    "Wider than the Act of England and Wales: nobody need have travelled.",
    "It says what others did. The Lord Advocate's instructions say when someone this was done to should not be prosecuted (section 8).",
  ],
  test: all(
    element(
      "a relevant action",
      { cites: "1(2)", quotes: "recruitment … transportation or transfer … harbouring or receiving", mark: "checked" },
      any("recruited", "transported", ...transferOfAnyKind, "harboured", "received", "travel_arranged"),
    ),
    withAView({
      cites: "1(1)(b), 1(4)",
      knows: "1(4)",
      further: ["meant_for_paid_sex"],
      notUnawares: ["paid_sex_managed_occurred"],
      // The action is the housing itself, and no journey that ended: whoever goes on housing may come to have it in view.
      lasting: ["harboured"],
    }),
    exploitationInScotland,
  ),
})

/** Slavery, servitude and forced or compulsory labour: the same Act, section 4. */
export const slaveryAndForcedLabourInScotland = define<FactId>({
  id: "scotland-2015-act/s4-slavery-servitude-forced-labour",
  title: "Slavery, servitude and forced or compulsory labour",
  instrument: "Human Trafficking and Exploitation (Scotland) Act 2015, section 4",
  ...scotland,
  inForce,
  notes: [
    "No journey, no recruitment and no age stand here.",
    "Agreeing does not preclude it: 4(4). What may make someone more vulnerable is looked at: 4(3).",
  ],
  test: all(
    sectionFourConduct,
    element(
      "knows or ought to know",
      { cites: "4(1)", quotes: "knows or ought to know", mark: "checked" },
      any("actor_knew", "actor_should_have_known", doneKnowingly("practice under 4(1)")),
    ),
  ),
})
