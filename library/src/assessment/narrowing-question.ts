import { type Account, agesAcross, silenceOf, standingsTogether } from "../accounts/index.ts"
import { shrinkingQuestion } from "../circles/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import { mayBeYoung } from "./ask-of-the-young.ts"

/**
 * The one fact that would narrow the three circles of these episodes most, for the desk alone. One of class `raised`
 * comes only where no other could narrow them, and a screen says that it is theirs to raise: otherwise everyone who
 * ever did any work would be met with the question of sex (CARE-6). No assessment carries it, for it never leaves
 * (promise 17).
 *
 * None where nothing can narrow them, and none anywhere in an account where anyone said that they were under 18, or an
 * age is doubtful, however it was told (CARE-8). What they would rather not say, what
 * was asked and is not known, and what does not apply is not asked again. The caller has passed the duty gate.
 */
export function narrowingQuestion(account: Account, episodes: readonly string[]): FactId | "none" {
  const group = agesAcross(account).episodes.filter(({ id }) => episodes.includes(id))
  if (group.length === 0 || mayBeYoung(account)) return "none"
  const standings = standingsTogether(group, "everything said")
  const notAsked = (fact: FactId): boolean => group.every((episode) => silenceOf(fact, episode) === "not asked")
  const among = (permitted: (fact: FactId) => boolean): FactId | "none" =>
    shrinkingQuestion(standings, (fact) => factById(fact).cost, permitted)
  const asked = among((fact) => notAsked(fact) && factById(fact).asking !== "raised")
  return asked === "none" ? among(notAsked) : asked
}
