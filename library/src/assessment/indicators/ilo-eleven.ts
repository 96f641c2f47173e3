import { type FactId, vocabulary } from "../../facts/index.ts"
import { freeze } from "../../reasoning/index.ts"

/** One of the ILO's eleven indicators of forced labour, and the facts of our vocabulary that fall under it. */
export interface IloIndicator {
  /** Its name in letters, never a number of ours: nothing that is read here can be added up. */
  readonly id: string
  /** In our words. */
  readonly name: string
  /** In the order of the vocabulary; read from each fact's own mapping, so that there is one table and no second. */
  readonly facts: readonly FactId[]
}

/** The list, where it comes from, and what no reader of it may think. */
export const aboutIloEleven = freeze({
  title: "The ILO's eleven indicators of forced labour",
  source: "ilo-indicators-2012",
  mark: "second hand: compared with two texts that repeat the list, not with the booklet",
  revision:
    "Two texts report a revised edition of November 2025 that leaves the eleven as they were. It has not been seen.",
  meaning:
    "The list says what to look at. It has no threshold: one of them may say something, or several together, or none. Nobody is to be counted with it.",
})

const names: readonly (readonly [number, string, string])[] = [
  [1, "weak-position-used", "someone made use of a weak position"],
  [2, "deception", "deception"],
  [3, "not-free-to-move", "not free to come and go"],
  [4, "cut-off", "cut off from others"],
  [5, "violence", "physical or sexual violence"],
  [6, "threats", "threats and intimidation"],
  [7, "papers-kept", "identity papers kept"],
  [8, "pay-kept-back", "pay kept back"],
  [9, "debt-bondage", "debt bondage"],
  [10, "abusive-conditions", "abusive conditions of work or living"],
  [11, "too-much-overtime", "far too much overtime"],
]

/** In the order of the ILO's own list, always all of them: never sorted, never shortened by what was said. */
export const iloEleven: readonly IloIndicator[] = freeze(
  names.map(([number, id, name]) => ({
    id,
    name,
    facts: vocabulary.filter(({ maps }) => maps.ilo11.includes(number)).map(({ id: fact }) => fact as FactId),
  })),
)
