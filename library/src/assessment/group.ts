import {
  type Account,
  type AccountReading,
  type Episode,
  type EpisodeStandings,
  standingsTogether,
  statementsOfEveryAge,
  weightOf,
} from "../accounts/index.ts"

/** What is read as one: an episode alone, or several that are linked; with its standings, worked out once for all law. */
export interface Group {
  readonly episodes: readonly Episode[]
  readonly ownAccount: Told
  readonly everythingSaid: Told
}

/** What is known under one reading of the account. */
export interface Told {
  readonly reading: AccountReading
  readonly standings: EpisodeStandings
  /** Whether anything was answered with a yes or a no that has weight. A silence reads like having said nothing. */
  readonly heard: boolean
}

/** Each episode alone, then those that are read together. */
export function episodesByGroup({ episodes, together }: Account): readonly (readonly Episode[])[] {
  const alone = episodes.map((episode) => [episode])
  const linked = together.map((link) => episodes.filter(({ id }) => link.episodes.includes(id)))
  return [...alone, ...linked]
}

export function groupsOf(account: Account): readonly Group[] {
  return episodesByGroup(account).map((each) => ({
    episodes: each,
    ownAccount: toldIn(each, "own account"),
    everythingSaid: toldIn(each, "everything said"),
  }))
}

function toldIn(episodes: readonly Episode[], reading: AccountReading): Told {
  const said = episodes.flatMap((episode) => [...episode.statements, ...statementsOfEveryAge(episode)])
  const heard = said.some(
    (one) => (one.answer === "yes" || one.answer === "no") && weightOf(one.fact, one, reading) !== "stands beside",
  )
  return { reading, standings: standingsTogether(episodes, reading), heard }
}
