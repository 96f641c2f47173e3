import type { FactId } from "../../facts/index.ts"
import { type AnyNode, all, any, define, element, not, reading } from "../../reasoning/index.ts"
import { intendedOrOccurred } from "../purpose.ts"

const source = "slavery-convention-1926"
const inForce = { from: "1927-03-09", mark: "from memory" } as const

/**
 * Slavery, as article 1(1) defines it, for this Convention and for courts that read the same word by it.
 *
 * The article says "any or all of the powers attaching to the right of ownership" and names none. That someone was
 * treated as owned is one fact, of whoever tells it. That they were sold, swapped or handed on is such a power too, on
 * the words; scholars' guidelines ask that whoever does it also hold the person as one holds a thing. So that is open.
 */
export const powersOfOwnership: AnyNode<FactId> = any(
  "slavery_occurred",
  reading(
    "one power alone",
    "The article says any of the powers, and names none. Is being sold, swapped or handed on enough by itself?",
    {
      name: "only with control",
      title: "Only where someone also holds the person as one holds a thing",
      cites: "guidelines 2 and 3",
      quotes: "tantamount to possession",
      mark: "from memory",
      source: "bellagio-harvard-2012",
      of: all(any("sold", "exchanged"), any("confined", "abduction", "kept_on_after_no", not("can_leave"))),
    },
    {
      name: "any power",
      title: "Whenever one such power was exercised, as the words stand",
      cites: "1(1)",
      quotes: "any or all of the powers",
      mark: "checked",
      source,
      of: any("sold", "exchanged", "control_exchanged"),
    },
  ),
)

const slaveryAsDefined = element(
  "slavery",
  { cites: "1(1)", quotes: "any or all of the powers attaching to the right of ownership", mark: "checked" },
  powersOfOwnership,
)

/** Slavery: the Slavery Convention of 1926, article 1(1). A condition that others made, and no act, means or purpose. */
export const slavery = define<FactId>({
  id: "slavery-convention-1926/slavery",
  title: "Slavery",
  instrument: "Slavery Convention of 1926",
  jurisdiction: "international",
  inForce,
  source,
  notes: [
    "Nobody need own the person in law: no law allows it. What counts is what someone did, as an owner would.",
    "Agreeing, being paid well or having begun with a contract does not change it (from memory).",
    "The word is often said of hard work, low pay or a debt. The conventions of 1930 and 1956 have definitions of their own for those.",
  ],
  test: slaveryAsDefined,
})

/**
 * The slave trade: article 1(2). Taking, getting or passing on a person so as to make a slave of them; and, of a person
 * who is one, selling and swapping, and "every act of trade or transport".
 *
 * Buying and selling stand under both: for the first the intent is asked, for the second that the person is held in
 * slavery as article 1(1) defines it, with its open question.
 */
export const slaveTrade = define<FactId>({
  id: "slavery-convention-1926/slave-trade",
  title: "Slave trade",
  instrument: "Slavery Convention of 1926",
  jurisdiction: "international",
  inForce,
  source,
  notes: [
    "A journey is not needed, and a journey alone is not this: the person must be in slavery, or be taken so as to be.",
    "Smuggling someone who wants to go is not this.",
  ],
  test: any(
    element(
      "to make a slave of them",
      { cites: "1(2)", quotes: "capture, acquisition or disposal of a person", mark: "checked" },
      all(
        any(
          "abduction",
          "received",
          "payment_to_controller",
          "delivered",
          "transferred",
          "control_exchanged",
          "sold",
          "exchanged",
        ),
        element(
          "with that intent",
          { cites: "1(2)", quotes: "with intent to reduce him to slavery", mark: "checked" },
          intendedOrOccurred("slavery"),
        ),
      ),
    ),
    element(
      "dealing in a person held in slavery",
      { cites: "1(2)", quotes: "in general, every act of trade or transport in slaves", mark: "checked" },
      all(
        slaveryAsDefined,
        any(
          element(
            "sale or exchange",
            { cites: "1(2)", quotes: "with a view to selling or exchanging", mark: "checked" },
            any("sold", "exchanged"),
          ),
          element(
            "trade or transport",
            { cites: "1(2)", quotes: "every act of trade or transport", mark: "checked" },
            any("transported", "transferred", "delivered", "leased", "control_exchanged"),
          ),
        ),
      ),
    ),
  ),
})
