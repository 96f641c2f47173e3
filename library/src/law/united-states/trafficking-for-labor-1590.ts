import type { FactId } from "../../facts/index.ts"
import { all, any, define, element } from "../../reasoning/index.ts"
import { asPartOf } from "../as-part-of.ts"
import { doneKnowingly } from "../knowingly.ts"
import { forcedLabor } from "./forced-labor-1589.ts"
import { involuntaryServitude } from "./involuntary-servitude-1584.ts"
import { peonage } from "./peonage-1581.ts"

/**
 * Trafficking with respect to peonage, slavery, involuntary servitude or forced labor: 18 U.S.C. 1590(a).
 *
 * It names acts and points to the rest of the chapter for the wrong: "by any means" asks for no means of its own.
 * What the labor was meant for is enough; where it was done, sections 1581, 1584 and 1589 are read whole.
 */
export const traffickingForLabor = define<FactId>({
  id: "us-18-usc-1590/trafficking-for-labor",
  title: "Trafficking for peonage, slavery, servitude or forced labor",
  instrument: "18 U.S.C. 1590(a)",
  jurisdiction: "US",
  inForce: { from: "2008-12-23", mark: "from memory" },
  source: "us-18-usc-1581-to-1597",
  notes: [
    "It is read with section 1589 as that stands since 2008; the section itself is of 2000, and the days before are not encoded.",
    "Honest recruiting for a job is no part of this, whoever did it.",
  ],
  test: all(
    element(
      "act",
      { cites: "1590(a)", quotes: "recruits, harbors, transports, provides, or obtains", mark: "checked" },
      any("recruited", "harboured", "transported", "provided", "obtained"),
    ),
    element(
      "knowingly",
      { cites: "1590(a)", quotes: "knowingly", mark: "checked" },
      any(
        "actor_knew",
        "actor_intended",
        "forced_labour_intended",
        "servitude_intended",
        "slavery_intended",
        doneKnowingly("practice under 1590(a)"),
      ),
    ),
    element(
      "for labor or services in violation of the chapter",
      { cites: "1590(a)", quotes: "for labor or services in violation of this chapter", mark: "checked" },
      any(
        asPartOf("1589", forcedLabor),
        asPartOf("1584", involuntaryServitude),
        asPartOf("1581", peonage),
        element(
          "meant for it",
          { cites: "1590(a)", quotes: "in violation of this chapter", mark: "checked" },
          any("forced_labour_intended", "servitude_intended", "slavery_intended"),
        ),
      ),
    ),
  ),
})
