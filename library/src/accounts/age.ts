import type { AgeRange, AgeStatement, Answer, Episode } from "./account.ts"
import { type DayRange, yearsBetween } from "./day.ts"

/**
 * Whether a statement of age says that the person was under 18 while the episode went on.
 *
 * Under 18 at its start is a yes, however old they were later; 18 or over at its start is a no. Anything between,
 * or "not sure", is not known: an age is never guessed, and both completions are shown.
 */
export function underEighteen(age: AgeStatement, episode: Episode): Answer {
  const atStart = narrowed(age.atStart, age.born, episode.from)
  const atEnd = narrowed(age.atEnd, age.born, episode.to)
  if (isUnder18(atStart) || isUnder18(atEnd)) return "yes"
  return atStart !== "not said" && atStart.youngest >= 18 ? "no" : "not known"
}

/** Whether someone was said to be not sure of an age, or to lie on both sides of 18: a reason for care, not a finding. */
export function isDoubtful(age: AgeStatement, episode: Episode): boolean {
  return underEighteen(age, episode) === "not known"
}

function isUnder18(age: AgeRange | "not said"): boolean {
  return age !== "not said" && age.oldest !== "open" && age.oldest < 18
}

/** The age said, or else the age that a time of birth gives on those days. */
function narrowed(
  said: AgeRange | "not sure" | "not said",
  born: DayRange | "not said",
  on: DayRange | "not said" | "still going on",
): AgeRange | "not said" {
  if (typeof said === "object") return said
  if (born === "not said" || typeof on === "string") return "not said"
  return { youngest: yearsBetween(born.latest, on.earliest), oldest: yearsBetween(born.earliest, on.latest) }
}
