import type { Account, Episode } from "distinguo/accounts"
import type { Finding } from "distinguo/assessment"

/** One episode, or several read together, with what was found on it. */
export interface Group {
  readonly id: string
  readonly episodes: readonly Episode[]
  /** Why several episodes are read together. */
  readonly because: string | "one episode"
  /** None while nothing was computed. */
  readonly findings: readonly Finding[]
}

/** Each episode alone, then those read together, in the order of the account, with the findings of each. */
export function groupsOf({ episodes, together }: Account, findings: readonly Finding[]): readonly Group[] {
  const alone = episodes.map((episode) => ({ episodes: [episode], because: "one episode" }))
  const linked = together.map((link) => ({
    episodes: episodes.filter(({ id }) => link.episodes.includes(id)),
    because: link.because,
  }))
  return [...alone, ...linked].map((group) => {
    const id = group.episodes.map((episode) => episode.id).join(" ")
    return { ...group, id, findings: findings.filter((finding) => finding.episodes.join(" ") === id) }
  })
}
