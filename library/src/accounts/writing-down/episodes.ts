import type { Account } from "../account.ts"
import { writeAccount } from "../write-account.ts"
import { episodeNamed, type Form, rewritten, rewrittenEpisode, typed, type WrittenDown } from "./written.ts"

/** An episode as it is typed: times as `readDays` reads them or `still going on`; what is left empty is not said. */
export interface EpisodeTyped {
  readonly title: string
  /** A role, never a name. */
  readonly with: string
  /** A coarse label, never a street. */
  readonly where: string
  readonly from: string
  readonly to: string
}

/** Adds an episode, after the others, under an id of its own. */
export function addEpisode(account: Account, parts: EpisodeTyped): WrittenDown {
  const id = newId(account)
  return rewritten(account, (form) => ({ ...form, episodes: [...form.episodes, { id, ...typed({ ...parts }) }] }))
}

/** Says anew what an episode is called, with whom, where and when it was; what was said in it stays as it is. */
export function changeEpisode(account: Account, id: string, parts: EpisodeTyped): WrittenDown {
  return rewrittenEpisode(account, id, ({ said }) => ({
    id,
    ...typed({ ...parts }),
    ...(said === undefined ? {} : { said }),
  }))
}

/** What an episode is, as it would be typed, so that it can be changed where it stands. */
export function episodeAsTyped(account: Account, id: string): EpisodeTyped {
  const { episodes } = writeAccount(account) as Form
  const form = episodes[account.episodes.indexOf(episodeNamed(account, id))]
  const text = (key: string, otherwise: string): string => String(form?.[key] ?? otherwise)
  return {
    title: text("title", id),
    with: text("with", ""),
    where: text("where", ""),
    from: text("from", ""),
    to: text("to", ""),
  }
}

function newId({ episodes }: Account): string {
  const taken = new Set(episodes.map(({ id }) => id))
  let number = episodes.length + 1
  while (taken.has(`episode-${number}`)) number++
  return `episode-${number}`
}
