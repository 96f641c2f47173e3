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
 * speak of a woman: this house keeps no fact on gender, so whoever reads them says whether they cover this person
 * (promise 4), and both answers are shown until then.
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
    "Limbs (g) and (h) speak of a woman. No fact here says who anyone is: whoever reads them decides whether the words mean this person.",
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
    reading(
      "whom the words cover",
      "Limbs (g) and (h) speak of a woman. Are they read as covering this person?",
      {
        name: "this person",
        title: "When they are read as covering this person",
        cites: "98(1)(g), 98(1)(h)",
        quotes: "woman",
        mark: "checked",
        of: any(
          element(
            "gives in marriage or transfers for gain",
            { cites: "98(1)(g)", quotes: "for gain or reward gives in marriage or transfers", mark: "checked" },
            all(any("payment_to_controller", "sold"), any("forced_marriage_occurred", "sold")),
          ),
          element(
            "inherited on a death",
            { cites: "98(1)(h)", quotes: "inheritance", mark: "checked" },
            "inherited_on_a_death",
          ),
        ),
      },
      {
        name: "not this person",
        title: "When they are not",
        cites: "98(1)(g), 98(1)(h)",
        quotes: "woman",
        mark: "checked",
        of: any(),
      },
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
