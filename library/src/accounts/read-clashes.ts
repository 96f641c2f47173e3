import type { Statement } from "./account.ts"
import { problems } from "./problems.ts"
import type { Place } from "./read-place.ts"

/** An answer of one telling, and where it stands. */
export interface Answered {
  readonly place: Place
  readonly statement: Statement
}

/** Reports an answer that stands twice in one telling, or beside another answer to the same fact for the same days. */
export function reportClashes(answered: readonly Answered[]): void {
  const seen = new Map<string, Statement[]>()
  for (const { place, statement } of answered) {
    const before = seen.get(statement.fact) ?? []
    seen.set(statement.fact, before)
    const clash = before.map((said) => clashBetween(said, statement)).find((found) => found !== "none")
    if (clash === undefined) before.push(statement)
    else place.found.push(problems[clash](place.path))
  }
}

/**
 * Whether two statements cannot stand in one telling: said twice, or two answers to one fact for the same days.
 * "Yes in March, no in April" are two answers that can; where the days are vague, they can too.
 */
export function clashBetween(one: Statement, other: Statement): "saidTwice" | "twoAnswers" | "none" {
  if (one.fact !== other.fact) return "none"
  if (one.answer !== other.answer) return shareADay(one.during, other.during) ? "twoAnswers" : "none"
  return one.words === other.words && areSameDays(one.during, other.during) ? "saidTwice" : "none"
}

type During = Statement["during"]

function shareADay(one: During, other: During): boolean {
  if (typeof one === "string" || typeof other === "string") return true
  const begins = [one.from.latest, other.from.latest]
  const ends = [one.to.earliest, other.to.earliest]
  return begins.every((begin) => ends.every((end) => begin <= end))
}

function areSameDays(one: During, other: During): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other
  return (
    one.from.earliest === other.from.earliest &&
    one.from.latest === other.from.latest &&
    one.to.earliest === other.to.earliest &&
    one.to.latest === other.to.latest
  )
}
