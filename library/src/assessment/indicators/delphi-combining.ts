import type { FactId } from "../../facts/index.ts"
import { all, any, element, freeze, not } from "../../reasoning/index.ts"
import { type DelphiList, type DimensionId, dimensionsOf } from "./delphi-dimension.ts"
import type { IndicatorNode, Untold } from "./delphi-indicator.ts"

/** How dimensions are put together. None is ours, none is chosen for the reader, and they are never merged. */
export type CombiningRule = "palermo-adult" | "palermo-child" | "moldova-lfs"

/** One answer that a rule has, and when. */
export interface Outcome {
  readonly id: string
  readonly name: string
  readonly test: IndicatorNode
}

/** What each rule is for, and what it asks, in a sentence. */
export const combiningRules: Readonly<
  Record<CombiningRule, { readonly list: DelphiList; readonly title: string; readonly asks: string }>
> = freeze({
  "palermo-adult": {
    list: "delphi-adult-labour",
    title: "after the UN Protocol, adults",
    asks: "Exploitation, and at least one of the five dimensions of means.",
  },
  "palermo-child": {
    list: "delphi-child-labour",
    title: "after the UN Protocol, children",
    asks: "An act of the Protocol, and exploitation. The dimensions of means add evidence only.",
  },
  "moldova-lfs": {
    list: "delphi-adult-labour",
    title: "as in Moldova's labour force survey",
    asks: "Four outcomes, each by which dimensions are there and which are not; a situation may be none of them.",
  },
})

/** The outcomes of a rule on its list. */
export function outcomesOf(rule: CombiningRule): readonly Outcome[] {
  return outcomes[rule]
}

const adult = (id: DimensionId): IndicatorNode => dimension("delphi-adult-labour", id)

/** Only where nothing of the kind is there at all is someone without means. */
const anyMeans: IndicatorNode = any(
  adult("deceptive-recruitment"),
  adult("coercive-recruitment"),
  adult("recruitment-by-abuse"),
  adult("coercion-at-destination"),
  adult("abuse-at-destination"),
)

const outcomes: Readonly<Record<CombiningRule, readonly Outcome[]>> = freeze({
  "palermo-adult": [
    { id: "indicators", name: "indicators of trafficking", test: all(adult("exploitation"), anyMeans) },
  ],
  "palermo-child": [
    {
      id: "indicators",
      name: "indicators of trafficking",
      test: all(
        element<FactId | Untold>(
          "act",
          { cites: "", quotes: "", mark: "from memory" },
          any("recruited", "transported", "transferred", "harboured", "received"),
        ),
        dimension("delphi-child-labour", "exploitation"),
      ),
    },
  ],
  "moldova-lfs": [
    { id: "successful-migrant", name: "successful migrant", test: all(not(anyMeans), not(adult("exploitation"))) },
    { id: "exploited-migrant", name: "exploited migrant", test: all(adult("exploitation"), not(anyMeans)) },
    {
      id: "deception-and-exploitation",
      name: "deception and exploitation",
      test: all(
        adult("deceptive-recruitment"),
        adult("exploitation"),
        not<FactId | Untold>(adult("coercion-at-destination")),
      ),
    },
    {
      id: "trafficking-for-forced-labour",
      name: "trafficking for forced labour",
      test: all(
        any(adult("deceptive-recruitment"), adult("coercive-recruitment")),
        adult("exploitation"),
        adult("coercion-at-destination"),
      ),
    },
  ],
})

function dimension(list: DelphiList, id: DimensionId): IndicatorNode {
  const found = dimensionsOf[list].find((one) => one.id === id)
  if (found === undefined) throw new Error("every list has six dimensions")
  return element(found.name, { cites: "", quotes: "", mark: "from memory" }, found.definition.test)
}
