import type { Account, Episode } from "../account.ts"
import type { Problem } from "../problem.ts"
import { readAccount } from "../read-account.ts"
import { writeAccount } from "../write-account.ts"
import { withKeptParts } from "./kept-parts.ts"

/** The account with what was written down; or what is to be mended, and then nothing of the account has changed. */
export type WrittenDown = { readonly account: Account } | { readonly problems: readonly Problem[] }

/** Where a statement or an age stands: the id of its episode, which of its two lists, and its position there. */
export interface PlaceOfWords {
  readonly episode: string
  readonly kind: "statement" | "age"
  readonly at: number
}

/** The hand-written form, as far as it is added to here. */
export interface Form extends Readonly<Record<string, unknown>> {
  readonly episodes: readonly FormOfEpisode[]
}

export interface FormOfEpisode extends Readonly<Record<string, unknown>> {
  readonly said?: readonly unknown[]
}

/**
 * Changes the hand-written form of an account and reads it again. So whatever is typed at a desk is held to what a file
 * is held to, in the same words, and every account made here can be kept and opened again.
 */
export function rewritten(account: Account, change: (form: Form) => Form): WrittenDown {
  return readAnew(account, change(writeAccount(account) as Form))
}

/** The changed account, written and read again. */
export function writtenAnew(before: Account, changed: Account): WrittenDown {
  return readAnew(before, writeAccount(changed))
}

/** What did not change stays the very same: what was worked out of an episode before need not be worked out again. */
function readAnew(before: Account, form: unknown): WrittenDown {
  const read = readAccount(form)
  return "problems" in read ? read : { account: withKeptParts(before, read.account) }
}

/** The same for one episode. @throws for an episode that the account does not have: whoever names it is at fault. */
export function rewrittenEpisode(
  account: Account,
  id: string,
  change: (form: FormOfEpisode) => FormOfEpisode,
): WrittenDown {
  const at = account.episodes.indexOf(episodeNamed(account, id))
  return rewritten(account, (form) => ({
    ...form,
    episodes: form.episodes.map((episode, index) => (index === at ? change(episode) : episode)),
  }))
}

/** The account with one of its episodes changed, written and read again. */
export function withEpisode(account: Account, id: string, parts: Partial<Episode>): WrittenDown {
  const changed = episodeNamed(account, id)
  const episodes = account.episodes.map((episode) => (episode === changed ? { ...episode, ...parts } : episode))
  return writtenAnew(account, { ...account, episodes })
}

export function episodeNamed({ episodes }: Account, id: string): Episode {
  const found = episodes.find((episode) => episode.id === id)
  if (found === undefined) throw new Error("the account has no such episode")
  return found
}

/** Keys with what was typed, without those that were left empty: an empty field is nothing said. */
export function typed(parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""))
}
