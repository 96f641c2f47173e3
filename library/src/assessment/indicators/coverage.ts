import { type Episode, type SourceKind, saidBySource, silenceOf } from "../../accounts/index.ts"
import type { FactId } from "../../facts/index.ts"
import type { Standing } from "../../reasoning/index.ts"
import type { Group } from "../group.ts"
import { type IloIndicator, iloEleven } from "./ilo-eleven.ts"

/**
 * What an account says under one indicator. It has no standing of its own: a fact that falls under an indicator is not
 * the indicator, and what has no yes cannot be counted. There is no number in it, and none can be made of its words.
 */
export interface IndicatorCovered {
  readonly indicator: string
  readonly name: string
  /** Whether anyone answered any of its facts with a yes or a no. Why nobody did is never said here (promise 17). */
  readonly spokenOf: "spoken of" | "nothing stated"
  readonly facts: readonly FactCovered[]
}

export interface FactCovered {
  readonly fact: FactId
  readonly ownAccount: Standing
  readonly everythingSaid: Standing
  /** Who answered it, and how, once each; what its teller has set aside is not among it (CARE-15). */
  readonly said: readonly { readonly by: SourceKind; readonly answer: "yes" | "no" }[]
}

/** All eleven, in the ILO's order, whatever was said. */
export function coverageOf({ episodes, ownAccount, everythingSaid }: Group): readonly IndicatorCovered[] {
  const answers = answersIn(episodes)
  return iloEleven.map(({ id, name, facts }) => {
    const covered = facts.map((fact) => ({
      fact,
      ownAccount: ownAccount.standings[fact],
      everythingSaid: everythingSaid.standings[fact],
      said: answers.get(fact) ?? [],
    }))
    const spokenOf = covered.some(({ said }) => said.length > 0) ? "spoken of" : "nothing stated"
    return { indicator: id, name, spokenOf, facts: covered }
  })
}

function answersIn(episodes: readonly Episode[]): ReadonlyMap<FactId, FactCovered["said"]> {
  const found = new Map<FactId, FactCovered["said"]>()
  for (const { statement } of episodes
    .flatMap(saidBySource)
    .flatMap(({ tellings }) => tellings.flatMap(({ said }) => said))) {
    const { fact, by, answer, setAside } = statement
    if (setAside !== "no" || (answer !== "yes" && answer !== "no")) continue
    const before = found.get(fact) ?? []
    if (!before.some((one) => one.by === by && one.answer === answer)) found.set(fact, [...before, { by, answer }])
  }
  return found
}

/** How far an indicator was asked about. For the screen alone: in all that leaves, it reads "nothing stated". */
export type Asked = "spoken of" | "asked, and nothing settled" | "not asked about at all"

/** Whether they were asked about any fact of an indicator, in any of these episodes. */
export function askedAbout({ facts }: IloIndicator, covered: IndicatorCovered, episodes: readonly Episode[]): Asked {
  if (covered.spokenOf === "spoken of") return "spoken of"
  const silent = facts.some((fact) => episodes.some((episode) => silenceOf(fact, episode) !== "not asked"))
  return silent ? "asked, and nothing settled" : "not asked about at all"
}
