import type { FactId } from "../../facts/index.ts"
import { all, any, define, element } from "../../reasoning/index.ts"
import { whatMadeThemDoIt } from "../united-states/force-fraud-coercion.ts"

/**
 * Inducing or compelling someone to provide commercial sexual services, or to hand over what they earn: Prostitution
 * Reform Act 2003 of New Zealand, section 16.
 *
 * The law that made adults' sex work lawful says here what stays an offence: not sex for pay, nor managing it, but a
 * threat or a promise of a listed kind. What the Act gives the person, to refuse at any time, is a right and no
 * definition of a harm; it stands in the notes.
 */
export const inducingOrCompelling = define<FactId>({
  id: "nz-prostitution-reform-act-2003/s16-inducing-or-compelling",
  title: "Inducing or compelling sexual services, or earnings from them",
  instrument: "New Zealand, Prostitution Reform Act 2003, section 16",
  jurisdiction: "NZ",
  inForce: { from: "2003-06-28", mark: "from memory" },
  source: "nz-prostitution-reform-act-2003",
  notes: [
    "Section 17 of the same Act: “Despite anything in a contract … a person may, at any time, refuse to provide, or to continue to provide, a commercial sexual service.” It is the person's right, whatever they signed.",
    "Section 19 of the same Act: a visa for a stay is on condition not to provide such services, so that someone who came for a time can be sent away for it. Whoever threatens to say so uses that against them.",
    "Section 18: nobody loses a benefit for refusing this work.",
    "Managing adults' sex work with their agreement is lawful, and no part of this.",
  ],
  test: all(
    element(
      "to induce or compel",
      { cites: "16(1)", quotes: "Inducing or compelling", mark: "checked" },
      any(
        element(
          "to provide commercial sexual services",
          { cites: "16(1)", quotes: "commercial sexual services", mark: "checked" },
          any(
            "meant_for_paid_sex",
            "procured",
            all("sexual_services_exchanged", whatMadeThemDoIt("16(1)", "compel", "from memory")),
          ),
        ),
        element(
          "to hand over earnings",
          { cites: "16(1)", quotes: "earnings from prostitution", mark: "checked" },
          all("earnings_taken", "sexual_services_exchanged"),
        ),
      ),
    ),
    element(
      "threat or promise",
      { cites: "16(2)", quotes: "threat or promise", mark: "checked" },
      any(
        element("misuse of power or position", { cites: "16(2)", quotes: "power", mark: "from memory" }, "power_abuse"),
        element(
          "an offence",
          { cites: "16(2)", quotes: "commit an offence", mark: "from memory" },
          any("threat_violence", "threat_family", "children_used"),
        ),
        element(
          "to accuse or disclose",
          { cites: "16(2)", quotes: "disclosure", mark: "from memory" },
          any("threat_denounce", "threat_expose", "status_leverage_used"),
        ),
        element("drugs", { cites: "16(2)", quotes: "drug", mark: "from memory" }, "substances"),
      ),
    ),
  ),
})
