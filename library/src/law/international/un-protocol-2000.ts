import type { FactId } from "../../facts/index.ts"
import { all, define, element } from "../../reasoning/index.ts"
import { usesOutsideTheList } from "../purpose.ts"
import { threeParts } from "./three-parts.ts"

/**
 * Trafficking in persons: the UN Protocol of 2000, article 3.
 *
 * Selling sex, crossing a border and agreeing to go are not elements, so no fact about them stands here.
 * Consent does legal work only through the means: 3(b). A child needs no means: 3(c). "By means of" asks that the
 * means served the act; within an episode they did, unless the only act was a beginning and every means came after it
 * (decisions/0003). The three parts stand in `three-parts.ts`: the Council of Europe and the European Union took them over.
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
  test: threeParts({
    at: "3(a)",
    listed: "3(a)",
    child: "3(c)",
    mark: "checked",
    act: "recruitment, transportation, transfer, harbouring or receipt of persons",
    means: "by means of",
    vulnerability: element(
      "abuse of a position of vulnerability",
      {
        cites: "3(a), note 63",
        quotes: "no real and acceptable alternative but to submit",
        mark: "checked",
        source: "un-protocol-notes",
      },
      all("no_acceptable_alternative", "vulnerability_used"),
    ),
    forcedLabour: { quotes: "forced labour or services", too: [] },
    prostitution: {
      question: "When is the prostitution of others exploited? The Protocol leaves the words undefined.",
      cites: "note 64",
      quotes: "exploitation of the prostitution of others",
      mark: "from memory",
      source: "un-protocol-notes",
    },
    further: [],
    open: "at a minimum",
    outside: usesOutsideTheList({ cites: "3(a)", quotes: "at a minimum", mark: "checked" }),
  }),
})
