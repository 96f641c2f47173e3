import type { FactId } from "../../facts/index.ts"
import { all, any, type ElementNode, element, type Mark, not } from "../../reasoning/index.ts"
import { whatMadeThemDoIt } from "../united-states/force-fraud-coercion.ts"

/**
 * Organising or facilitating someone's entry, or receipt, into the country, or their exit from it: the only texts of
 * this house on trafficking, beside a Dutch and a Canadian one, in which a border is a part. They are read as if the
 * country where this happened were Australia; a way arranged "into a country, or out of one" is either.
 */
export function entryReceiptOrExit(cites: string, entry: Mark, exit: Mark): ElementNode<FactId> {
  return element(
    "entry, receipt or exit",
    { cites, quotes: "organises or facilitates", mark: entry },
    any(
      element(
        "entry or receipt",
        { cites, quotes: "entry or proposed entry", mark: entry },
        any(
          "entry_arranged",
          "entry_exit_arranged",
          all("moved_across_border", any("travel_arranged", "transported", "received")),
        ),
      ),
      element("exit", { cites, quotes: "exit", mark: exit }, "entry_exit_arranged"),
    ),
  )
}

/**
 * Coercion, threat or deception secured the person's compliance in that journey: a lie or a taking away does so by its
 * nature; the rest must have made them do it, and not have begun only after they had come.
 */
export function compliance(cites: string, quotes: string, mark: Mark): ElementNode<FactId> {
  return element(
    "compliance in the journey",
    { cites, quotes, mark },
    any(
      "abduction",
      "deceived_job",
      "deceived_conditions",
      "deceived_legal",
      "deceived_relationship",
      all(not("means_only_later"), whatMadeThemDoIt(cites, quotes, mark)),
    ),
  )
}
