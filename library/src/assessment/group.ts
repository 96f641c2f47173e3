import {
  type Account,
  type AccountReading,
  agesAcross,
  assumeOthersAbsent,
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
function episodesByGroup({ episodes, together }: Account): readonly (readonly Episode[])[] {
  const alone = episodes.map((episode) => [episode])
  const linked = together.map((link) => episodes.filter(({ id }) => link.episodes.includes(id)))
  return [...alone, ...linked]
}

/** The groups of an account as they are assessed: ages carried across, and of a textbook what is taken as absent. */
interface Grouped {
  readonly groups: readonly Group[]
  /** How many facts a textbook pattern took as absent. */
  readonly assumed: number
}

/** Of a frozen account, which cannot change: what is kept goes when it does. */
const grouped = new WeakMap<Account, Grouped>()

export function groupsOf(account: Account): Grouped {
  const before = grouped.get(account)
  if (before !== undefined) return before
  const { account: filled, assumed } = assumeOthersAbsent(agesAcross(account))
  const now = { groups: episodesByGroup(filled).map(groupOf), assumed }
  if (Object.isFrozen(account)) grouped.set(account, now)
  return now
}

/** The same of frozen episodes, by the first of them: an account written down anew keeps those that did not change. */
const groupsBeginning = new WeakMap<Episode, readonly Group[]>()

function groupOf(episodes: readonly Episode[]): Group {
  const [first] = episodes
  const known = (first && groupsBeginning.get(first)) ?? []
  const before = known.find((one) => areTheVerySame(one.episodes, episodes))
  if (before !== undefined) return before
  const now = {
    episodes,
    ownAccount: toldIn(episodes, "own account"),
    everythingSaid: toldIn(episodes, "everything said"),
  }
  if (first !== undefined && episodes.every(Object.isFrozen)) groupsBeginning.set(first, [...known.slice(-3), now])
  return now
}

function areTheVerySame(some: readonly Episode[], others: readonly Episode[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}

function toldIn(episodes: readonly Episode[], reading: AccountReading): Told {
  const said = episodes.flatMap((episode) => [...episode.statements, ...statementsOfEveryAge(episode)])
  const heard = said.some(
    (one) => (one.answer === "yes" || one.answer === "no") && weightOf(one.fact, one, reading) !== "stands beside",
  )
  return { reading, standings: standingsTogether(episodes, reading), heard }
}
