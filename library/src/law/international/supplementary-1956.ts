import type { FactId } from "../../facts/index.ts"
import {
  all,
  any,
  type Citation,
  type Definition,
  define,
  element,
  type Node,
  not,
  type ReadingNode,
  reading,
} from "../../reasoning/index.ts"
import { aChildInPaidSex, intendedOrOccurred } from "../purpose.ts"

/**
 * The four practices of the Supplementary Convention of 1956, article 1: each a definition of its own. They are there
 * "whether or not they are covered by the definition of slavery" of 1926; no act, means or border is asked for.
 */
function practice(name: string, title: string, notes: readonly string[], test: Node<FactId>): Definition<FactId> {
  return define<FactId>({
    id: `supplementary-convention-1956/${name}`,
    title,
    instrument: "Supplementary Convention of 1956",
    jurisdiction: "international",
    inForce: { from: "1957-04-30", mark: "checked" },
    source: "supplementary-convention-1956",
    notes: [
      ...notes,
      "Someone in such a practice is called a person of servile status, article 7(b) (from memory): it says what was done to them, not what they are.",
    ],
    test,
  })
}

/**
 * Debt bondage: 1(a). The vocabulary's fact says the pledge and its unfairness in one: work for those the debt is owed
 * to, that does not bring it down as it should, or that has no known end. A debt that goes down as agreed is another fact.
 */
export const debtBondage = practice(
  "debt-bondage",
  "Debt bondage",
  [
    "An honest advance that is limited, and to which the work is properly credited, is not this, however large.",
    "The work may be the debtor's own, or that of someone in their charge, such as a child.",
  ],
  all(
    element(
      "work pledged for a debt",
      { cites: "1(a)", quotes: "a pledge by a debtor of his personal services", mark: "checked" },
      "debt_bondage",
    ),
    element(
      "not credited, or without limit",
      {
        cites: "1(a)",
        quotes: "not applied towards the liquidation of the debt or … not respectively limited and defined",
        mark: "checked",
      },
      "debt_bondage",
    ),
  ),
)

/** Serfdom: 1(b). Paid or not, it is the want of freedom to change it that decides. */
export const serfdom = practice(
  "serfdom",
  "Serfdom",
  ["Renting land, or living where one works, is not this. Pay makes no difference."],
  all(
    element(
      "bound to live and labour on another's land",
      { cites: "1(b)", quotes: "by law, custom or agreement bound to live and labour on land", mark: "checked" },
      "bound_to_land",
    ),
    element(
      "service to that other",
      { cites: "1(b)", quotes: "to render some determinate service", mark: "checked" },
      "bound_to_land",
    ),
    element(
      "not free to change it",
      { cites: "1(b)", quotes: "not free to change his status", mark: "checked" },
      any("servitude_occurred", "confined", "kept_on_after_no", not("can_leave")),
    ),
  ),
)

/**
 * Whom a text covers that names only some people. The vocabulary has no fact for gender and gets none: whoever reads
 * the text says whether its words mean this person (promise 4). `otherwise` is whom the words cover even if they do not,
 * such as children; where they name nobody else, nothing.
 */
export function whomItCovers(
  quoted: Citation,
  question: string,
  otherwise: { readonly title: string; readonly of: Node<FactId> },
): ReadingNode<FactId> {
  return reading(
    "whom the words cover",
    question,
    {
      name: "this person",
      title: "When they are read as covering this person",
      ...quoted,
      of: all(),
    },
    { name: "not this person", title: otherwise.title, ...quoted, of: otherwise.of },
  )
}

/**
 * Servile marriage: 1(c). Three limbs; for the first a payment and the want of a say are both needed, so that neither
 * a gift at a wedding nor an arranged marriage with a real say is this. "A woman" is what the text says.
 */
export const servileMarriage = practice(
  "servile-marriage",
  "Marriage for payment, or passing on in marriage",
  [
    "A marriage that others arrange, with a real say for the person, is not this, nor is a gift at a wedding.",
    "The words speak of a woman, a girl too. Later texts on forced marriage speak of everyone. No fact here says who anyone is: whoever reads it decides whether the words mean this person.",
    "It is met however kind everyone was, and without any threat.",
  ],
  all(
    whomItCovers(
      { cites: "1(c)", quotes: "a woman", mark: "checked" },
      "The words speak of a woman. Are they read as covering this person?",
      { title: "When they are read as not covering this person", of: any() },
    ),
    element(
      "a practice of such marriage",
      { cites: "1(c)", quotes: "any institution or practice whereby", mark: "checked" },
      any(
        element(
          "promised or given for payment, without a say",
          {
            cites: "1(c)(i)",
            quotes: "without the right to refuse, is promised or given in marriage",
            mark: "checked",
          },
          all(
            intendedOrOccurred("forced_marriage"),
            element(
              "a payment to family or others",
              { cites: "1(c)(i)", quotes: "on payment of a consideration in money or in kind", mark: "checked" },
              "marriage_paid_for",
            ),
          ),
        ),
        element(
          "passed on or inherited",
          {
            cites: "1(c)(ii), 1(c)(iii)",
            quotes: "the right to transfer her … liable to be inherited",
            mark: "checked",
          },
          "passed_on_in_marriage",
        ),
      ),
    ),
  ),
)

/**
 * A child given over to be exploited: 1(d). The handing over must be by a parent or guardian, with a view to use; being
 * sent to relatives or to a school, or being adopted and loved, is not this. What exploitation is stands undefined: the
 * uses of a child that other texts name are read for it, sex for pay too, however fairly anyone shared.
 */
export const childGivenOver = practice(
  "child-given-over",
  "A child given over to be exploited",
  [
    "Reward or not makes no difference: what it was for decides. A child who is given a family and not used is outside.",
    "The exploitation may be of the child, or of their labour. The article does not define it.",
  ],
  all(
    element("under 18", { cites: "1(d)", quotes: "under the age of 18 years", mark: "checked" }, "under_18_at_act"),
    element(
      "given over by a parent or guardian",
      {
        cites: "1(d)",
        quotes: "delivered by either or both of his natural parents or by his guardian",
        mark: "checked",
      },
      "given_over_by_parents",
    ),
    element(
      "with a view to exploitation",
      { cites: "1(d)", quotes: "with a view to the exploitation", mark: "checked" },
      any(
        aChildInPaidSex("1(d)"),
        intendedOrOccurred("forced_labour"),
        intendedOrOccurred("child_labour_worst_form"),
        intendedOrOccurred("sexual_exploitation"),
        intendedOrOccurred("prostitution_of_others_exploited"),
        intendedOrOccurred("slavery"),
        intendedOrOccurred("servitude"),
        intendedOrOccurred("begging"),
        intendedOrOccurred("criminal_activities"),
        intendedOrOccurred("armed_conflict_use"),
        intendedOrOccurred("organ_removal"),
        intendedOrOccurred("illegal_adoption"),
        intendedOrOccurred("other_exploitation"),
        "debt_bondage",
      ),
    ),
  ),
)
