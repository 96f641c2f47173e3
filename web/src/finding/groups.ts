import type { Account, Episode } from "distinguo/accounts"
import type { Finding } from "distinguo/assessment"

/** One episode, or several read together, with what was found on it. */
export interface Group {
  readonly id: string
  readonly episodes: readonly Episode[]
  /** Why several episodes are read together. */
  readonly because: string | "one episode"
  readonly findings: readonly Finding[]
}

/** The findings of an assessment by what they are about, in the order of the account. */
export function groupsOf(account: Account, findings: readonly Finding[]): readonly Group[] {
  return [...new Set(findings.map(idOf))].map((id) => {
    const these = findings.filter((finding) => idOf(finding) === id)
    const ids = these[0]?.episodes ?? []
    const linked = account.together.find(({ episodes }) => sameEpisodes(episodes, ids))
    return {
      id,
      episodes: account.episodes.filter((episode) => ids.includes(episode.id)),
      because: ids.length > 1 ? (linked?.because ?? "") : "one episode",
      findings: these,
    }
  })
}

function idOf({ episodes }: Finding): string {
  return episodes.join(" ")
}

function sameEpisodes(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
