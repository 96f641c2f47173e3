import type { FactId } from "../facts/index.ts"
import type { Episode } from "./account.ts"
import { statementsOfEveryAge } from "./standings.ts"

/** Why a fact is unknown. Kept inside the case: in all that leaves, each of these reads "not stated" (promise 17). */
export type Silence = "not asked" | "not known" | "declined" | "not applicable"

/**
 * Why nothing settles a fact: the person's own latest silent answer; another's silence is never theirs. Only what was
 * not asked may be asked again, and "would rather not say" weighs over every other, so that nobody is pressed.
 */
export function silenceOf(fact: FactId, episode: Episode): Silence {
  return silencesIn(episode).get(fact) ?? "not asked"
}

/** Of a frozen episode, which cannot change: what is kept goes when it does. */
const silences = new WeakMap<Episode, ReadonlyMap<FactId, Silence>>()

function silencesIn(episode: Episode): ReadonlyMap<FactId, Silence> {
  const before = silences.get(episode)
  if (before !== undefined) return before
  const now = new Map<FactId, Silence>()
  for (const { fact, by, answer } of [...episode.statements, ...statementsOfEveryAge(episode)]) {
    if (by !== "the person" || answer === "yes" || answer === "no") continue
    if (now.get(fact) !== "declined") now.set(fact, answer)
  }
  if (Object.isFrozen(episode)) silences.set(episode, now)
  return now
}
