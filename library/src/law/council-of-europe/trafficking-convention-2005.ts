import type { FactId } from "../../facts/index.ts"
import { all, define, element } from "../../reasoning/index.ts"
import { threeParts } from "../international/three-parts.ts"
import { usesOutsideTheList } from "../purpose.ts"
import { readFirstInItsRegion } from "../regions.ts"

/**
 * Trafficking in human beings: Council of Europe Convention of 2005, article 4.
 *
 * The Protocol's three parts, in the same words. What differs stands around them: article 2 asks for no border and no
 * organised crime, and its protection needs only reasonable grounds to believe. The article was compared in French and
 * Italian; its English words are from memory, and are marked so.
 */
export const traffickingInEurope = define<FactId>({
  id: "coe-trafficking-convention-2005/trafficking-in-human-beings",
  title: "Trafficking in human beings",
  instrument: "Council of Europe Convention of 2005",
  jurisdiction: "COE",
  inForce: { from: "2008-02-01", mark: "from memory" },
  source: "coe-trafficking-convention-2005",
  notes: [
    "For States that joined it. The parts are those of the UN Protocol; across a border or within a country makes no difference (article 2).",
    readFirstInItsRegion,
    "Its protection asks for less than this test: reasonable grounds to believe are enough, and a person is not sent away while it is looked into (article 10(2)).",
    "Someone of uncertain age is presumed a child if there are reasons to believe that they are one (article 10(3)).",
    "Vulnerability may be of any kind, social or economic too (report, paragraph 83, from memory). Sexual exploitation is left undefined, as in the Protocol.",
  ],
  test: threeParts({
    at: "4(a)",
    listed: "4(a)",
    child: "4(c)",
    mark: "from memory",
    act: "recruitment, transportation, transfer, harbouring or receipt of persons",
    means: "by means of",
    vulnerability: element(
      "abuse of a position of vulnerability",
      {
        cites: "4(a), report 83",
        quotes: "a position of vulnerability",
        mark: "from memory",
        source: "coe-trafficking-report-2005",
      },
      all("no_acceptable_alternative", "vulnerability_used"),
    ),
    forcedLabour: { quotes: "forced labour or services", too: [] },
    prostitution: {
      question: "When is the prostitution of others exploited? The Convention leaves the words undefined.",
      cites: "4(a)",
      quotes: "exploitation of the prostitution of others",
      mark: "from memory",
    },
    further: [],
    open: "at a minimum",
    outside: usesOutsideTheList({ cites: "4(a)", quotes: "at a minimum", mark: "from memory" }),
  }),
})
