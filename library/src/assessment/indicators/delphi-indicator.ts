import type { FactId } from "../../facts/index.ts"
import { all, any, type Node, not } from "../../reasoning/index.ts"

/** How heavily an indicator weighs in one list. The same words can weigh otherwise in another. */
export type Weight = "strong" | "medium" | "weak"

/** A name for what no fact of the vocabulary says: nobody ever answers it, so it stays not known for ever. */
export type Untold = `untold/${string}`

/** What stands for an indicator: facts of the vocabulary, and what none of them says. */
export type IndicatorNode = Node<FactId | Untold>

/** One indicator of the ILO and European Commission's Delphi lists on labour, in short. */
export interface DelphiIndicator {
  readonly id: string
  /** After the list's own words. */
  readonly name: string
  readonly adultLabour: Weight
  readonly childLabour: Weight | "not in this list"
  /** How our facts stand for it. */
  readonly stands: IndicatorNode
  /** Where our facts say less than the indicator, what they do not say. */
  readonly untold: string
}

/** Makes what stands for an indicator, under the indicator's own name. */
type Stands = (id: string) => Pick<DelphiIndicator, "stands" | "untold">

export function indicator(
  id: string,
  name: string,
  adultLabour: Weight,
  childLabour: DelphiIndicator["childLabour"],
  stands: Stands,
): DelphiIndicator {
  return { id, name, adultLabour, childLabour, ...stands(id) }
}

/** These facts say it, and denied together they deny it. */
export function saidBy(...facts: readonly FactId[]): Stands {
  return () => ({ stands: any<FactId | Untold>(...facts), untold: "nothing is left out" })
}

/** These facts say it, and there are ways of it that they do not say: denying them all denies nothing. */
export function partlySaidBy(untold: string, ...facts: readonly FactId[]): Stands {
  return (id) => ({ stands: any<FactId | Untold>(...facts, untoldOf(id)), untold })
}

/**
 * These facts say something wider: a yes does not tell that it was this, and a no says that it was not. So one yes never
 * stands for several indicators at once, and a hardship stands for none (caution of the reference).
 */
export function onlyDeniedBy(untold: string, ...facts: readonly FactId[]): Stands {
  return (id) => ({ stands: all<FactId | Untold>(any<FactId | Untold>(...facts), untoldOf(id)), untold })
}

/** Circumstances are nobody's conduct: they are read only where someone made use of them, and never of which. */
export const someoneUsedIt: Stands = onlyDeniedBy(
  "our facts say that someone used how hard things were, and not of what",
  "vulnerability_used",
  "chosen_as_easier_to_use",
)

/** No fact of ours says this. */
export const noFactSays: Stands = (id) => ({
  stands: any<FactId | Untold>(untoldOf(id)),
  untold: "no fact of ours says this",
})

/**
 * The same words are two indicators, at the beginning and later, and these facts do not say when. They were so at the
 * beginning where no work was done for these people in this stretch; and not, where they said that it began only later.
 */
export function atTheBeginning(...facts: readonly FactId[]): Stands {
  const told = any<FactId | Untold>(...facts)
  return (id) => ({
    stands: any(
      all<FactId | Untold>(told, not<FactId | Untold>("work_or_service")),
      all<FactId | Untold>(told, not<FactId | Untold>("means_only_later"), untoldOf(id)),
    ),
    untold: "our facts do not say whether it was so at the beginning, unless no work was done in this stretch",
  })
}

/** Something done once, or now and then: it was so later only where they said that what was done began later. */
export function doneLater(...facts: readonly FactId[]): Stands {
  return (id) => ({
    stands: all<FactId | Untold>(
      any<FactId | Untold>(...facts),
      any<FactId | Untold>("means_only_later", untoldOf(id)),
    ),
    untold: "our facts do not say whether it was so later, unless they said that it began only then",
  })
}

/** Something kept up, told of a stretch in which they worked for these people: it was so while they worked. */
export function keptUpLater(...facts: readonly FactId[]): Stands {
  return (id) => ({
    stands: all<FactId | Untold>(
      any<FactId | Untold>(...facts),
      any<FactId | Untold>("work_or_service", "means_only_later", untoldOf(id)),
    ),
    untold: "that it was kept up while they worked is our reading of a stretch in which they worked",
  })
}

function untoldOf(id: string): Untold {
  return `untold/${id}`
}
