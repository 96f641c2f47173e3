import type { Account } from "../accounts/index.ts"
import { circlesFor } from "./circles-for.ts"
import type { CirclesFound } from "./finding.ts"
import { groupsOf, type Told } from "./group.ts"

/**
 * The circles of these episodes as for someone whose age then is not settled, whatever was said of it: for a worker who
 * marked that they are, or may be, under 18, though somebody said that they were not. Only "18 or over" lets a text speak
 * of work (promise 3), and a doubt of the one who sat with them takes that back.
 *
 * Nothing is put in anybody's mouth: the account stays as it is, and what definitions come to is another matter. An age
 * that was said to be under 18 stays said. Throws for episodes that the account does not have. The caller has passed the
 * duty gate.
 */
export function circlesWithAgeOpen(account: Account, episodes: readonly string[]): CirclesFound {
  const wanted = episodes.join(" ")
  const group = groupsOf(account).groups.find((one) => one.episodes.map(({ id }) => id).join(" ") === wanted)
  if (group === undefined) throw new Error("the circles are asked for of episodes that the account has")
  const { ownAccount, everythingSaid } = group
  const doubted = { ...group, ownAccount: withAgeOpen(ownAccount), everythingSaid: withAgeOpen(everythingSaid) }
  return circlesFor(doubted, undefined)
}

function withAgeOpen(told: Told): Told {
  if (told.standings.under_18_at_act !== "no") return told
  return { ...told, standings: Object.freeze({ ...told.standings, under_18_at_act: "unknown" as const }) }
}
