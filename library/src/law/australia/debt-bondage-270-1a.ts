import type { FactId } from "../../facts/index.ts"
import { any, define, element } from "../../reasoning/index.ts"

/**
 * Debt bondage: section 270.1A. Wider than the Convention of 1956: a debt need only be claimed, and one that is
 * manifestly excessive is enough, even where it goes down as agreed and has an end.
 *
 * The pledge of services is in both facts: each says that the debt is worked off, for those the work is for.
 */
export const debtBondageInAustralia = define<FactId>({
  id: "au-criminal-code/s270-1a-debt-bondage",
  title: "Debt bondage",
  instrument: "Criminal Code of the Commonwealth of Australia, section 270.1A",
  jurisdiction: "AU",
  inForce: { from: "2013-03-08", mark: "from memory" },
  source: "au-criminal-code-270",
  notes: [
    "Section 270.7C punishes causing someone to enter it (from memory); whether anyone meant to is not read here.",
    "A fee that is not excessive, and goes down as agreed, is not this.",
  ],
  test: element(
    "services pledged for a debt",
    { cites: "270.1A", quotes: "as security for a debt", mark: "checked" },
    any(
      element(
        "manifestly excessive",
        { cites: "270.1A", quotes: "manifestly excessive", mark: "checked" },
        "debt_excessive",
      ),
      element(
        "not applied, or without an end",
        { cites: "270.1A", quotes: "length and nature", mark: "checked" },
        "debt_bondage",
      ),
    ),
  ),
})
