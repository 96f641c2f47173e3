import type { Account, AgeStatement, Episode } from "./account.ts"
import { bornAccordingTo } from "./age.ts"

/**
 * Carries what was said of an age in one episode to the others, as a time of birth, under the same telling: someone who
 * was 17 in April was under 18 in February. Episodes of which an age was said keep their own as well.
 */
export function agesAcross(account: Account): Account {
  const said = account.episodes.map((episode) => episode.ages.flatMap((age) => asBirth(age, episode)))
  const episodes = account.episodes.map((episode, index) => {
    const elsewhere = said.filter((_, other) => other !== index).flat()
    return elsewhere.length === 0 ? episode : { ...episode, ages: [...episode.ages, ...elsewhere] }
  })
  return episodes.every((episode, index) => episode === account.episodes[index]) ? account : { ...account, episodes }
}

function asBirth(age: AgeStatement, episode: Episode): readonly AgeStatement[] {
  const born = bornAccordingTo(age, episode)
  return born === "not said" ? [] : [{ ...age, atStart: "not said", atEnd: "not said", born }]
}
