import type { FactId } from "../../facts/index.ts"
import {
  type AllNode,
  all,
  any,
  type Citation,
  childNeedsNoMeans,
  element,
  type Mark,
  type Node,
  type ReadingNode,
  reading,
} from "../../reasoning/index.ts"
import { theMeansServedTheAct } from "../by-means-of.ts"
import { aChildInPaidSex, intendedOrOccurred } from "../purpose.ts"
import { workUnderMenace } from "./ilo-c29.ts"

/** Where a text says the three parts of trafficking, an act, a means and a purpose, and what it says in its own way. */
export interface ThreeParts {
  /** Where the act and the means stand, where the purposes are listed, and where a child's means are waived. */
  readonly at: string
  readonly listed: string
  readonly child: string
  readonly mark: Mark
  /** Its words for the acts, and for the means. */
  readonly act: string
  readonly means: string
  /** What it takes to abuse a position of vulnerability. */
  readonly vulnerability: Node<FactId>
  /** The words on forced labour, and what the text counts to it beside. */
  readonly forcedLabour: { readonly quotes: string; readonly too: readonly Node<FactId>[] }
  /** What it says about the prostitution of others, which no such text defines. */
  readonly prostitution: { readonly question: string } & Citation
  /** Purposes that the text names beyond those of the Protocol. */
  readonly further: readonly Node<FactId>[]
  /** The words that leave its list open, and what a use outside it comes to. */
  readonly open: string
  readonly outside: ReadingNode<FactId>
}

/** The five acts of the Protocol, and ways of transfer that some texts name apart. */
export const actsOfTheProtocol = any<FactId>(
  "recruited",
  "transported",
  "transferred",
  "control_exchanged",
  "delivered",
  "sold",
  "exchanged",
  "leased",
  "harboured",
  "received",
)

/**
 * Trafficking as the Protocol of 2000 defines it, in the words of the text that took its three parts over. For a child
 * an act and a purpose are enough; for everyone the means must have served the act, and not merely stand beside it.
 */
export function threeParts(text: ThreeParts): AllNode<FactId> {
  const { at, child, mark } = text
  return all(
    element("act", { cites: at, quotes: text.act, mark }, actsOfTheProtocol),
    element(
      "means",
      { cites: `${at}, ${child}`, quotes: text.means, mark },
      childNeedsNoMeans("under_18_at_act", nineMeans(text)),
    ),
    theMeansServedTheAct(`${at}, ${child}`, { mark }),
    element("purpose", { cites: at, quotes: "for the purpose of exploitation", mark }, any(...purposes(text))),
  )
}

function nineMeans({ at, mark, vulnerability }: ThreeParts): Node<FactId> {
  const cites = at
  return any(
    element(
      "threat or use of force",
      { cites, quotes: "the threat or use of force", mark },
      any("violence_physical", "violence_sexual", "threat_violence", "threat_family"),
    ),
    element(
      "other coercion",
      { cites, quotes: "other forms of coercion", mark },
      any(
        "confined",
        "threat_denounce",
        "threat_expose",
        "psych_abuse",
        "children_used",
        "surveilled",
        "isolated",
        "docs_confiscated",
        "status_leverage_used",
        "debt_bondage",
        "wages_withheld",
        "earnings_taken",
        "finance_restricted",
        "substances",
        "care_denied",
        "necessities_withheld",
        "made_to_believe_harm",
        "penalty_other",
        "coerced_otherwise",
      ),
    ),
    element("abduction", { cites, quotes: "abduction", mark }, "abduction"),
    element(
      "fraud or deception",
      { cites, quotes: "fraud, … deception", mark },
      any("deceived_job", "deceived_conditions", "deceived_legal", "deceived_relationship"),
    ),
    element("abuse of power", { cites, quotes: "the abuse of power", mark }, "power_abuse"),
    vulnerability,
    element(
      "payments to one having control",
      { cites, quotes: "payments or benefits to achieve the consent", mark },
      "payment_to_controller",
    ),
  )
}

function purposes(text: ThreeParts): readonly Node<FactId>[] {
  const { listed, child, mark, forcedLabour } = text
  const listedAs = (quotes: string): Citation => ({ cites: listed, quotes, mark })
  return [
    whenItIsExploited(text.prostitution),
    element(
      "other sexual exploitation",
      listedAs("other forms of sexual exploitation"),
      any(intendedOrOccurred("sexual_exploitation"), aChildInPaidSex(`${listed}, ${child}`)),
    ),
    element(
      "forced labour or services",
      listedAs(forcedLabour.quotes),
      any(intendedOrOccurred("forced_labour"), workUnderMenace, ...forcedLabour.too),
    ),
    element("slavery", listedAs("slavery"), intendedOrOccurred("slavery")),
    element(
      "practices similar to slavery",
      listedAs("practices similar to slavery"),
      any(intendedOrOccurred("practice_similar_to_slavery"), "debt_bondage"),
    ),
    element("servitude", listedAs("servitude"), intendedOrOccurred("servitude")),
    element("removal of organs", listedAs("the removal of organs"), intendedOrOccurred("organ_removal")),
    ...text.further,
    element("exploitation outside the list", listedAs(text.open), intendedOrOccurred("other_exploitation")),
    text.outside,
  ]
}

function whenItIsExploited({ question, ...cited }: ThreeParts["prostitution"]): ReadingNode<FactId> {
  const unfairly = intendedOrOccurred("prostitution_of_others_exploited")
  return reading(
    "prostitution of others",
    question,
    { name: "unfair advantage", title: "When someone takes unfair advantage of it", ...cited, of: unfairly },
    {
      name: "any gain",
      title: "When anyone else gains from it, as some States read it",
      ...cited,
      of: any(unfairly, "third_party_gain"),
    },
  )
}
