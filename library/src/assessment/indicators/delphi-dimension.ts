import { type FactId, isFactId } from "../../facts/index.ts"
import {
  all,
  any,
  atLeast,
  type Definition,
  define,
  element,
  evaluate,
  freeze,
  type Node,
  polarities,
  type Standings,
} from "../../reasoning/index.ts"
import { abuseAtDestination, coercionAtDestination, exploitativeConditions } from "./delphi-destination.ts"
import type { DelphiIndicator, IndicatorNode, Untold, Weight } from "./delphi-indicator.ts"
import { coerciveRecruitment, deceptiveRecruitment, recruitmentByAbuse } from "./delphi-recruitment.ts"

/** The two lists that are read. Those on sexual exploitation are not shipped: `delphiNotShipped` says why. */
export type DelphiList = "delphi-adult-labour" | "delphi-child-labour"

export type DimensionId =
  | "deceptive-recruitment"
  | "coercive-recruitment"
  | "recruitment-by-abuse"
  | "exploitation"
  | "coercion-at-destination"
  | "abuse-at-destination"

/** One dimension of one list: its indicators, each as heavy as it is in that list, and the list's rule over them. */
export interface Dimension {
  readonly id: DimensionId
  readonly name: string
  readonly indicators: readonly WeighedIndicator[]
  /** The list's rule, as a test that the evaluator reads. Each indicator is a named part of it, and it is nobody's law. */
  readonly definition: Definition<FactId | Untold>
}

export interface WeighedIndicator {
  readonly id: string
  readonly name: string
  readonly weight: Weight
  readonly stands: IndicatorNode
  readonly untold: string
}

const named: readonly (readonly [DimensionId, string, readonly DelphiIndicator[]])[] = [
  ["deceptive-recruitment", "deceptive recruitment", deceptiveRecruitment],
  ["coercive-recruitment", "coercive recruitment", coerciveRecruitment],
  ["recruitment-by-abuse", "recruitment by abuse of vulnerability", recruitmentByAbuse],
  ["exploitation", "exploitative conditions of work", exploitativeConditions],
  ["coercion-at-destination", "coercion at destination", coercionAtDestination],
  ["abuse-at-destination", "abuse of vulnerability at destination", abuseAtDestination],
]

/** The six dimensions of each list, in the order of the brochure. */
export const dimensionsOf: Readonly<Record<DelphiList, readonly Dimension[]>> = freeze({
  "delphi-adult-labour": dimensionsWith(({ adultLabour }) => adultLabour),
  "delphi-child-labour": dimensionsWith(({ childLabour }) => childLabour),
})

function dimensionsWith(weightIn: (one: DelphiIndicator) => Weight | "not in this list"): readonly Dimension[] {
  return named.map(([id, name, all]) => {
    const indicators = all.flatMap((one) => {
      const weight = weightIn(one)
      const { id, name, stands, untold } = one
      return weight === "not in this list" ? [] : [{ id, name, weight, stands, untold }]
    })
    const test = ruleOver(indicators)
    return { id, name, indicators, definition: asDefinition(id, test) }
  })
}

/**
 * The rule of all these lists: two strong; or one strong and one other; or three medium; or two medium and one weak. It
 * only ever gains by one more, so that what comes out under what is not known is exact.
 */
export function ruleOver(indicators: readonly Pick<WeighedIndicator, "id" | "weight" | "stands">[]): IndicatorNode {
  const weighing = (...weights: readonly Weight[]) =>
    indicators.filter(({ weight }) => weights.includes(weight)).map(partOf)
  const [strong, medium, weak] = [weighing("strong"), weighing("medium"), weighing("weak")]
  return any(
    ...enough(2, strong),
    ...together(enough(1, strong), enough(1, weighing("medium", "weak"))),
    ...enough(3, medium),
    ...together(enough(2, medium), enough(1, weak)),
  )
}

function partOf({ id, stands }: Pick<WeighedIndicator, "id" | "stands">): IndicatorNode {
  return element(id, { cites: "", quotes: "", mark: "from memory" }, stands)
}

/** A way that a list cannot go, because it has too few of that weight, is no part of its rule. */
function enough(n: number, of: readonly IndicatorNode[]): readonly IndicatorNode[] {
  return of.length < n ? [] : [atLeast<FactId | Untold>(n, ...of)]
}

function together(one: readonly IndicatorNode[], other: readonly IndicatorNode[]): readonly Node<FactId | Untold>[] {
  return one.length === 0 || other.length === 0 ? [] : [all<FactId | Untold>(...one, ...other)]
}

/** Whether it would be positive if each of our facts stood as its rule would have it; worked out when a list is read. */
export function canBePositive({ definition: { test } }: Dimension): "yes" | "our facts cannot say enough" {
  const best = [...polarities(test)].filter(([name]) => isFactId(name))
  const standings = Object.fromEntries(best.map(([name, side]) => [name, side === "against" ? "no" : "yes"]))
  return evaluate(test, standings as Standings<FactId | Untold>) === "yes" ? "yes" : "our facts cannot say enough"
}

/** A proof is asked of a definition: nothing of this one is shown but its parts. */
function asDefinition(id: DimensionId, test: IndicatorNode): Definition<FactId | Untold> {
  return define({
    id: `delphi-2009/${id}`,
    title: id,
    instrument: "ILO and European Commission",
    jurisdiction: "international",
    inForce: { from: "2009-03-01", mark: "from memory" },
    source: "ilo-ec-delphi-2009",
    notes: [],
    test,
  })
}

/** Where the lists come from, how far they were compared, and what they do not say. */
export const aboutDelphi = freeze({
  titles: {
    "delphi-adult-labour": "Delphi indicators of the ILO and the European Commission, adults, labour (2009)",
    "delphi-child-labour": "Delphi indicators of the ILO and the European Commission, children, labour (2009)",
  },
  source: "ilo-ec-delphi-2009",
  mark: "second hand: from a third party's crosswalk, which says that it compared them; no weight of a single indicator has a second source",
  cautions: [
    "Experts of the European Union agreed on these lists in 2008. No comparison with what became of people has been published that we know of.",
    "“Economic reasons”, “family situation” and the like describe how things were, and nobody's conduct. They are read only where someone made use of them.",
    "The same words at the beginning and later are two indicators. Where our facts do not say when, it stays not known in both.",
    "Indicators after the ILO and the European Commission, in short. They endorse nothing of this.",
  ],
})

/** The lists on sexual exploitation are not shipped, and what of them has a source. */
export const delphiNotShipped = freeze({
  lists: ["adults, sexual exploitation", "children, sexual exploitation"],
  because: "No text of these two lists was found, so their weights are not written here.",
  source: "ilo-ec-delphi-2009",
  points: [
    "All four lists have the same six dimensions. That the same rule applies to all four is likely, and nobody has shown it.",
    "“Forced tasks or clients” at destination is strong in both.",
    "“Hazardous work” is strong in the list on children.",
    "In the list on adults the dimension of exploitation has no strong indicator: so the list does not take sex work for exploitation in itself.",
  ],
})
