import type { Episode } from "../accounts/index.ts"
import type { Finding } from "./finding.ts"

/** The day whose law is read: the day asked, or else the last day of what happened, or else today, said to be so. */
export function lawOfTheDay(episodes: readonly Episode[], asked: string, today: string): Finding["lawOf"] {
  if (asked !== "the account's day") return { day: asked, because: "the day asked" }
  const days = episodes.map(({ from, to }) => {
    if (to === "still going on") return today
    if (to !== "not said") return to.latest
    return from === "not said" ? "" : from.latest
  })
  const last = [...days].sort().at(-1) ?? ""
  if (last === "") return { day: today, because: "no day was given" }
  return { day: last > today ? today : last, because: "the day of the account" }
}
