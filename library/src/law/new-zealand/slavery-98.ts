import type { FactId } from "../../facts/index.ts"
import { all, any, define, element, reading } from "../../reasoning/index.ts"
import { intendedOrOccurred } from "../purpose.ts"

/** A slave: someone treated as owned; and, from memory of section 98(2), someone in debt bondage or serfdom too. */
const asASlave = (name: string, cites: string) =>
  element<FactId>(
    name,
    { cites, quotes: "as a slave", mark: "checked" },
    any(
      intendedOrOccurred("slavery"),
      element(`${name}, by a debt`, { cites: "98(2)", quotes: "debt-bondage", mark: "from memory" }, "debt_bondage"),
    ),
  )

/**
 * Dealing in slaves, debt bondage, serfdom and servile marriage: Crimes Act 1961 of New Zealand, section 98.
 *
 * The practices of the Convention of 1956 as offences. "Slave" is not defined in the words compared; a plain-language
 * version says that it includes someone in debt bondage or serfdom, so that part is from memory. Limbs (g) and (h)
 * speak of a woman: this house keeps no fact on gender, so whether they are read as they stand is a reading, whose
 * narrow way asks whether the text covers the person, which whoever works on the file writes down and nobody is asked.
 */
export const slaveryInNewZealand = define<FactId>({
  id: "nz-crimes-act-1961/s98-slavery",
  title: "Dealing in slaves, debt bondage and servile marriage",
  instrument: "New Zealand, Crimes Act 1961, section 98",
  jurisdiction: "NZ",
  inForce: { from: "1962-01-01", mark: "from memory" },
  source: "nz-crimes-act-1961-98",
  notes: [
    "Within or outside New Zealand.",
    "Limb (f), providing a ship or an aircraft, has no fact and is not read here; nor has serfdom, being bound to land, by itself.",
    "Limbs (g) and (h) speak of a woman: both ways of reading them are shown.",
  ],
  test: any(
    element(
      "deals with someone as a slave",
      { cites: "98(1)(a)", quotes: "deals with any person as a slave", mark: "checked" },
      all(
        any("sold", "exchanged", "transferred", "delivered", "leased", "control_exchanged"),
        asASlave("dealt with as a slave", "98(1)(a)"),
      ),
    ),
    element(
      "employs or uses as a slave",
      { cites: "98(1)(b)", quotes: "employs or uses", mark: "checked" },
      any(
        "slavery_occurred",
        all(
          any("work_or_service", "sexual_services_exchanged"),
          element(
            "used as a slave, by a debt",
            { cites: "98(2)", quotes: "debt-bondage", mark: "from memory" },
            "debt_bondage",
          ),
        ),
      ),
    ),
    element(
      "detains, carries or brings as a slave",
      { cites: "98(1)(c)", quotes: "detains", mark: "checked" },
      all(
        any("held", "confined", "abduction", "received", "transported", "entry_arranged", "entry_exit_arranged"),
        asASlave("kept or moved as a slave", "98(1)(c)"),
      ),
    ),
    element(
      "induces someone to give a person as a slave",
      { cites: "98(1)(d)", quotes: "induces", mark: "checked" },
      all(any("payment_to_controller", "power_abuse"), asASlave("given as a slave", "98(1)(d)")),
    ),
    element(
      "induces someone to give a person into debt bondage or serfdom",
      { cites: "98(1)(e)", quotes: "into debt bondage or serfdom", mark: "checked" },
      all(
        "debt_bondage",
        any("payment_to_controller", "delivered", "sold", "leased", "transferred", "control_exchanged"),
      ),
    ),
    element(
      "gives in marriage or transfers for gain",
      { cites: "98(1)(g)", quotes: "for gain or reward gives in marriage", mark: "checked" },
      reading(
        "a woman, given in marriage",
        "The limb speaks of a woman. Does it cover only women?",
        {
          name: "only whom the text names",
          title: "Only where the person is one whom the text names",
          cites: "98(1)(g)",
          quotes: "woman",
          mark: "checked",
          of: all(
            "the_text_covers_this_person",
            any("payment_to_controller", "sold"),
            any("forced_marriage_occurred", "sold"),
          ),
        },
        {
          name: "anyone",
          title: "Anyone to whom this is done, read without distinction",
          cites: "98(1)(g)",
          quotes: "gives in marriage or transfers",
          mark: "from memory",
          of: all(any("payment_to_controller", "sold"), any("forced_marriage_occurred", "sold")),
        },
      ),
    ),
    element(
      "handed on at a spouse's death",
      { cites: "98(1)(h)", quotes: "inheritance", mark: "checked" },
      reading(
        "a woman, inherited",
        "The limb speaks of a woman on the death of her husband. Does it cover only women?",
        {
          name: "only whom the text names",
          title: "Only where the person is one whom the text names",
          cites: "98(1)(h)",
          quotes: "woman",
          mark: "checked",
          of: all("the_text_covers_this_person", "inherited_on_a_death"),
        },
        {
          name: "anyone",
          title: "Anyone to whom this is done, read without distinction",
          cites: "98(1)(h)",
          quotes: "inheritance",
          mark: "from memory",
          of: any("inherited_on_a_death"),
        },
      ),
    ),
    element(
      "a child delivered to be used",
      { cites: "98(1)(i)", quotes: "under 18", mark: "from memory" },
      all(
        "under_18_at_act",
        any("delivered", "payment_to_controller", "illegal_adoption_occurred"),
        any(
          intendedOrOccurred("illegal_adoption"),
          intendedOrOccurred("forced_labour"),
          intendedOrOccurred("servitude"),
          intendedOrOccurred("sexual_exploitation"),
        ),
      ),
    ),
  ),
})
