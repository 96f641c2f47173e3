import { freeze } from "../../reasoning/index.ts"
import type { Account } from "../account.ts"
import { problems } from "../problems.ts"
import { rewritten, type WrittenDown, writtenAnew } from "./written.ts"

/** Episodes by people who acted together, to be read as one as well, and why that is thought. */
export function linkEpisodes(account: Account, episodes: readonly string[], because: string): WrittenDown {
  const linked = account.together.some((one) => areSame(one.episodes, episodes))
  if (linked) return freeze({ problems: [problems.saidTwice(["together"])] })
  return rewritten(account, (form) => ({
    ...form,
    together: [...((form["together"] as readonly unknown[]) ?? []), { episodes: [...episodes], because }],
  }))
}

/** Reads them apart again; the episodes themselves stay as they are. */
export function unlinkEpisodes(account: Account, at: number): WrittenDown {
  return writtenAnew(account, { ...account, together: account.together.toSpliced(at, 1) })
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
