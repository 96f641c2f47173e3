import { factById } from "../../facts/index.ts"
import type { DimensionRead, DimensionView, IndicatorRead } from "./dimension-read.ts"

/** Said above every list, wherever one is shown. */
export const screeningIsNot =
  "A list of indicators is neither identification nor a finding of any law. It helps to see what was not spoken of. It decides nothing, and nobody's help depends on it."

/** Said instead of what is not stated, of someone who is or may be under 18 (CARE-8). */
export const notStatedIsNoQuestion =
  "They were, or may have been, under 18. What is not stated here is not a question for them."

export const forAnotherAge = "This list is for another age than theirs in this episode, so nothing of it is read here."

export const ageNotSettled = "Their age is not settled, and the lists for adults and for children weigh otherwise."

export const cannotBePositive =
  "Our facts do not say enough for this dimension ever to be a yes. That it is not one says nothing about them."

/**
 * What a dimension comes to, as a sentence: by which indicators, each with its weight and the facts that stand for it.
 * Never how many there are, nor how many more it would take.
 */
export function dimensionInWords({ canBePositive }: DimensionRead, view: DimensionView): string {
  const onWhat = view.reading === "own account" ? "On what they said" : "On everything said"
  const carrying = view.indicators.filter(({ id }) => view.carriedBy.includes(id))
  const list = carrying.map(indicatorInWords).join("; ")
  switch (view.standing) {
    case "yes":
      return `${onWhat}, the rule of the list is reached by: ${list}.`
    case "no":
      return `${onWhat}, the rule of the list is not reached, whatever else is said. Denied: ${list}.`
    case "contested":
      return `${onWhat}, this is said both ways: ${list}.`
    case "unknown":
      return canBePositive === "yes" ? unknownInWords(onWhat, view) : cannotBePositive
    default:
      return view.standing satisfies never
  }
}

function unknownInWords(onWhat: string, { indicators }: DimensionView): string {
  const told = indicators.filter(({ standing }) => standing === "yes" || standing === "contested")
  const said = told.length === 0 ? "" : ` Told of: ${told.map(({ name }) => name).join("; ")}.`
  return `${onWhat}, it is not known whether the rule of the list is reached.${said}`
}

function indicatorInWords({ name, weight, facts }: IndicatorRead): string {
  const by = facts
    .filter(({ standing }) => standing !== "unknown")
    .map(({ fact, standing }) => (standing === "no" ? `“${factById(fact).label}”: no` : factById(fact).label))
  return `${name} (${[weight, ...by].join("; ")})`
}
