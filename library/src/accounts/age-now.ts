import type { Account, AgeStatement, Episode, Statement } from "./account.ts"
import { bornAccordingTo } from "./age.ts"
import { yearsBetween } from "./day.ts"

type Now = "yes" | "perhaps" | "no"

/**
 * Whether they are under 18 today, by what was said of ages and births. Only the person's own words can make it a no;
 * anybody's can make it `perhaps`, because doubt protects.
 */
export function underEighteenNow({ episodes }: Account, today: string): Now | "not said" {
  const told = episodes.flatMap((episode) => [
    ...episode.ages.map((age) => ({ told: age, now: nowBy(age, episode, today) })),
    ...episode.statements.flatMap((said) => nowByAnswer(said).map((now) => ({ told: said, now }))),
  ])
  const stands = told.filter((one) => one.told.setAside === "no")
  const own = stands.filter((one) => one.told.by === "the person").map(({ now }) => now)
  const all = stands.map(({ now }) => now)
  if (own.length > 0 && own.every((now) => now === "yes")) return "yes"
  if (all.some((now) => now !== "no")) return "perhaps"
  return own.includes("no") ? "no" : "not said"
}

/** An answer about then: who was 18 is 18 now; who was younger may be by now. */
function nowByAnswer({ fact, answer }: Statement): readonly Now[] {
  if (fact !== "under_18_at_act") return []
  return answer === "no" ? ["no"] : answer === "yes" ? ["perhaps"] : []
}

/** Someone who was 18 then is 18 now; someone who was younger is as old as the days since then make them. */
function nowBy(age: AgeStatement, episode: Episode, today: string): Now {
  const { atStart, atEnd } = age
  const wasOfAge = [atStart, atEnd].some((said) => typeof said === "object" && said.youngest >= 18)
  if (wasOfAge) return "no"
  const born = bornAccordingTo(age, episode)
  if (born === "not said") return "perhaps"
  if (yearsBetween(born.latest, today) >= 18) return "no"
  return yearsBetween(born.earliest, today) < 18 ? "yes" : "perhaps"
}
