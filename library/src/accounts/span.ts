import type { Episode, Statement } from "./account.ts"
import { dayAfter } from "./day.ts"

/**
 * Whether statements, taken together, certainly cover the whole episode. One without days is about all of it. Where the
 * episode's own days are not said, one with days covers nothing for certain.
 */
export function coversEpisode(said: readonly Statement[], episode: Episode): boolean {
  if (said.some(({ during }) => during === "the whole episode")) return true
  if (typeof episode.from === "string" || typeof episode.to === "string") return false
  let uncovered = episode.from.earliest
  for (const [from, to] of certainDays(said)) {
    if (from > uncovered) return false
    if (to >= uncovered) uncovered = dayAfter(to)
    if (uncovered > episode.to.latest) return true
  }
  return false
}

/** The days each statement is certainly about, earliest first; one too vague to be certain of any day is left out. */
function certainDays(said: readonly Statement[]): readonly (readonly [string, string])[] {
  return said
    .flatMap(({ during }) =>
      during === "the whole episode" ? [] : [[during.from.latest, during.to.earliest] as const],
    )
    .filter(([from, to]) => from <= to)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
