import { type Account, agesAcross, isDoubtful, silenceOf, standingsTogether } from "../accounts/index.ts"
import { shrinkingQuestion } from "../circles/index.ts"
import { type FactId, factById } from "../facts/index.ts"

/**
 * The one fact that would narrow the three circles of these episodes most, for the desk alone. One of class `raised`
 * comes only where no other could narrow them, and a screen says that it is theirs to raise: otherwise everyone who
 * ever did any work would be met with the question of sex (CARE-6). No assessment carries it, for it never leaves
 * (promise 17).
 *
 * None where nothing can narrow them, and none where an age is doubtful (CARE-8). What they would rather not say, what
 * was asked and is not known, and what does not apply is not asked again. The caller has passed the duty gate.
 */
export function narrowingQuestion(account: Account, episodes: readonly string[]): FactId | "none" {
  const group = agesAcross(account).episodes.filter(({ id }) => episodes.includes(id))
  if (group.length === 0) return "none"
  const standings = standingsTogether(group, "everything said")
  const isUnsure = group.some((episode) => episode.ages.some((age) => isDoubtful(age, episode)))
  if (standings.under_18_at_act === "unknown" && isUnsure) return "none"
  const notAsked = (fact: FactId): boolean => group.every((episode) => silenceOf(fact, episode) === "not asked")
  const among = (permitted: (fact: FactId) => boolean): FactId | "none" =>
    shrinkingQuestion(standings, (fact) => factById(fact).cost, permitted)
  const asked = among((fact) => notAsked(fact) && factById(fact).asking !== "raised")
  return asked === "none" ? among(notAsked) : asked
}
