import type { FactId } from "../../facts/index.ts"
import {
  type AnyNode,
  all,
  any,
  type Citation,
  type Definition,
  define,
  element,
  type InForce,
  type Node,
  type ReadingNode,
  reading,
} from "../../reasoning/index.ts"
import { threeParts } from "../international/three-parts.ts"
import { intendedOrOccurred, usesOutsideTheList } from "../purpose.ts"
import { readFirstInItsRegion } from "../regions.ts"

const checked = (cites: string, quotes: string): Citation => ({ cites, quotes, mark: "checked" })

/**
 * Abuse of a position of vulnerability: 2(2) says "no real or acceptable alternative", where a note to the Protocol says
 * "real and acceptable". Someone who had a way that was real and that they could not have lived with is within the note,
 * and on these words only arguably: so it is a reading.
 */
const realOrAcceptable: ReadingNode<FactId> = reading(
  "real or acceptable",
  "The Directive says no real or acceptable alternative. Was there none where a way was open that the person could not have lived with?",
  {
    name: "none they could accept",
    title: "When there was no way that was both real and acceptable, as under the Protocol",
    ...checked("2(2)", "no real or acceptable alternative"),
    of: any("no_acceptable_alternative"),
  },
  {
    name: "none at all",
    title: "When there was neither a real way nor an acceptable one, as the words stand",
    ...checked("2(2)", "no real or acceptable alternative"),
    of: all("no_acceptable_alternative", "no_real_alternative"),
  },
)

/** Since 2024. Adopted and loved, though outside the law, is not exploited on the one reading; on the other, gain is enough. */
const illegalAdoption: ReadingNode<FactId> = reading(
  "exploitation of illegal adoption",
  "Is an illegal adoption exploited where others gain from it and the child is well cared for?",
  {
    name: "the child is used",
    title: "Only when the child was adopted so as to be used",
    ...checked("2(3)", "the exploitation … of illegal adoption"),
    of: intendedOrOccurred("illegal_adoption"),
  },
  {
    name: "others gain",
    title: "Also when others gain from an adoption outside the law",
    ...checked("2(3)", "the exploitation … of illegal adoption"),
    of: any(intendedOrOccurred("illegal_adoption"), all("adopted_unlawfully", "advantage_given")),
  },
)

const namedIn2011: readonly Node<FactId>[] = [
  element(
    "exploitation of criminal activities",
    checked("2(3)", "the exploitation of criminal activities"),
    intendedOrOccurred("criminal_activities"),
  ),
]

const namedSince2024: readonly Node<FactId>[] = [
  element(
    "exploitation of surrogacy",
    checked("2(3)", "the exploitation of surrogacy"),
    intendedOrOccurred("surrogacy_exploited"),
  ),
  element(
    "exploitation of forced marriage",
    checked("2(3)", "the exploitation … of forced marriage"),
    intendedOrOccurred("forced_marriage"),
  ),
  illegalAdoption,
]

const begging: AnyNode<FactId> = intendedOrOccurred("begging")

/**
 * Trafficking in human beings: Directive 2011/36/EU, article 2.
 *
 * The Protocol's three parts, with begging and crime for others named among the purposes. The acts must be intentional:
 * recruiting, moving, housing and taking in are not done by accident, and what they were for is asked apart, so intent
 * has no part of its own here.
 */
function traffickingInTheUnion(parts: {
  readonly inForce: InForce
  readonly notes: readonly string[]
  readonly means: string
  readonly named: readonly Node<FactId>[]
  readonly outside: ReadingNode<FactId>
}): Definition<FactId> {
  return define<FactId>({
    id: "eu-directive-2011-36/trafficking-in-human-beings",
    title: "Trafficking in human beings",
    instrument: "EU Directive 2011/36",
    jurisdiction: "EU",
    inForce: parts.inForce,
    source: "eu-directive-2011-36",
    notes: [
      "It binds Member States, which carry it over into their own law: what holds for someone stands there.",
      readFirstInItsRegion,
      ...parts.notes,
      "The acts must be intentional (article 2(1)). No part of its own asks for that: nobody recruits, moves or houses someone by accident, and what it was for is asked.",
      "Help begins with a reasonable-grounds indication and does not depend on helping the police (article 11(2) and (3)).",
    ],
    test: threeParts({
      at: "2(1)",
      listed: "2(3)",
      child: "2(5)",
      mark: "checked",
      act: "recruitment, transportation, transfer, harbouring or reception of persons, including the exchange or transfer of control",
      means: parts.means,
      vulnerability: element(
        "abuse of a position of vulnerability",
        checked("2(1), 2(2)", "but to submit to the abuse involved"),
        all("vulnerability_used", realOrAcceptable),
      ),
      forcedLabour: { quotes: "forced labour or services, including begging", too: [begging] },
      prostitution: {
        question: "When is the prostitution of others exploited? The Directive leaves the words undefined.",
        cites: "2(3)",
        quotes: "exploitation of the prostitution of others",
        mark: "from memory",
      },
      further: parts.named,
      open: "as a minimum",
      outside: parts.outside,
    }),
  })
}

const open = checked("2(3)", "as a minimum")

export const traffickingInTheUnionUntil2024 = traffickingInTheUnion({
  inForce: { from: "2011-04-15", until: "2024-07-13", mark: "from memory" },
  notes: [
    "As it stood until 13 July 2024. The words were compared in the amended text, which keeps them; that they stood there already in 2011 is from memory.",
  ],
  means: "even if none of the means",
  named: namedIn2011,
  outside: usesOutsideTheList(open, ["begging", "criminal_activities"]),
})

/**
 * As amended by Directive (EU) 2024/1712: three purposes more.
 *
 * They need an act and a means as every other does. Paragraph 5 waives the means for a child, and not for "the
 * exploitation of surrogacy … unless the surrogate mother is a child". The definition asks about the person: whoever
 * carried a child for others as an adult has the means asked of what was done to them, and whoever did so under 18 has
 * not. So the carve-out holds without a branch of its own, and a newborn child waives nothing for anyone else.
 */
export const traffickingInTheUnionSince2024 = traffickingInTheUnion({
  inForce: { from: "2024-07-14", mark: "from memory" },
  notes: [
    "As amended in 2024. States were to carry the amendment over by 15 July 2026: that was checked for none of them.",
    "Carrying a child for others by free choice, paid or not, is outside: the new purposes ask for an act and a means like the others, and for an adult who carries the child no means is waived (article 2(5)).",
  ],
  means: "even if none of the means … unless the surrogate mother is a child",
  named: [...namedIn2011, ...namedSince2024],
  outside: usesOutsideTheList(open, [
    "begging",
    "criminal_activities",
    "surrogacy_exploited",
    "forced_marriage",
    "illegal_adoption",
  ]),
})
