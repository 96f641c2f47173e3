import { type Account, agesAcross, type Episode, isDoubtful, standingsOf } from "distinguo/accounts"
import type { Group } from "./groups.ts"

/**
 * Whether they were under 18 in these episodes, or may have been. Then every question about what was done to them
 * stops (CARE-8).
 */
export function underEighteenThen(group: Group, account: Account): "yes" | "perhaps" | "no" {
  // An age told of one episode bounds the others, here as in the findings.
  const episodes = agesAcross(account).episodes.filter(({ id }) => group.episodes.some((one) => one.id === id))
  const ages = episodes.map(inEpisode)
  if (ages.includes("yes")) return "yes"
  return ages.includes("perhaps") ? "perhaps" : "no"
}

function inEpisode(episode: Episode): "yes" | "perhaps" | "no" {
  const standing = standingsOf(episode, "everything said").under_18_at_act
  if (standing === "yes") return "yes"
  const doubtful = standing !== "no" && episode.ages.some((age) => isDoubtful(age, episode))
  return standing === "contested" || doubtful ? "perhaps" : "no"
}
