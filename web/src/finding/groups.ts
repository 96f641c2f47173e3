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

/**
 * Each episode alone, then those read together, in the order of the account, with the findings of each. One of which
 * nothing is otherwise than before is the very same one, so that nothing of it need be drawn again.
 */
export function groupsOf(
  { episodes, together }: Pick<Account, "episodes" | "together">,
  findings: readonly Finding[],
  before: readonly Group[] = [],
): readonly Group[] {
  const alone = episodes.map((episode) => ({ episodes: [episode], because: "one episode" }))
  const linked = together.map((link) => ({
    episodes: episodes.filter(({ id }) => link.episodes.includes(id)),
    because: link.because,
  }))
  return [...alone, ...linked].map((group) => {
    const id = group.episodes.map((episode) => episode.id).join(" ")
    const now = { ...group, id, findings: findings.filter((finding) => finding.episodes.join(" ") === id) }
    return before.find((one) => isTheSame(one, now)) ?? now
  })
}

function isTheSame(one: Group, other: Group): boolean {
  const are = <Of>(some: readonly Of[], others: readonly Of[]): boolean =>
    some.length === others.length && some.every((part, at) => part === others[at])
  return (
    one.id === other.id &&
    one.because === other.because &&
    are(one.episodes, other.episodes) &&
    are(one.findings, other.findings)
  )
}
