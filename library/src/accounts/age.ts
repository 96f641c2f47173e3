import type { AgeRange, AgeStatement, Answer, Episode } from "./account.ts"
import { type DayRange, yearsBetween } from "./day.ts"

/**
 * Whether a statement of age says that the person was under 18 while the episode went on.
 *
 * Under 18 at its start is a yes, however old they were later; 18 or over at its start is a no. Anything between,
 * or "not sure", is not known: an age is never guessed, and both completions are shown.
 */
export function underEighteen(age: AgeStatement, episode: Episode): Answer {
  return isUnder(18, age, episode)
}

/** The same of any age at which some law draws a line: what was said of an age says it of each line by itself. */
export function isUnder(years: number, age: AgeStatement, episode: Episode): Answer {
  const atStart = narrowed(age.atStart, age.born, episode.from)
  const atEnd = narrowed(age.atEnd, age.born, episode.to)
  if (isYounger(atStart, years) || isYounger(atEnd, years)) return "yes"
  return atStart !== "not said" && atStart.youngest >= years ? "no" : "not known"
}

/** Whether someone was said to be not sure of an age, or to lie on both sides of 18: a reason for care, not a finding. */
export function isDoubtful(age: AgeStatement, episode: Episode): boolean {
  return underEighteen(age, episode) === "not known"
}

function isYounger(age: AgeRange | "not said", years: number): boolean {
  return age !== "not said" && age.oldest !== "open" && age.oldest < years
}

/** The age said, narrowed by the age that a time of birth gives on those days; if the two clash, the age said. */
function narrowed(
  said: AgeRange | "not sure" | "not said",
  born: DayRange | "not said",
  on: DayRange | "not said" | "still going on",
): AgeRange | "not said" {
  if (born === "not said" || typeof on === "string") return typeof said === "object" ? said : "not said"
  const byBirth = { youngest: yearsBetween(born.latest, on.earliest), oldest: yearsBetween(born.earliest, on.latest) }
  if (typeof said !== "object") return byBirth
  const youngest = Math.max(said.youngest, byBirth.youngest)
  const oldest = said.oldest === "open" ? byBirth.oldest : Math.min(said.oldest, byBirth.oldest)
  return youngest <= oldest ? { youngest, oldest } : said
}

/**
 * The days of birth that an age said of an episode allows, where the episode's own days are known: nobody's age in one
 * episode is blind to what was said of it in another.
 */
export function bornAccordingTo({ atStart, atEnd, born }: AgeStatement, { from, to }: Episode): DayRange | "not said" {
  if (born !== "not said") return born
  if (typeof atStart === "object" && typeof from === "object") return bornBetween(atStart, from)
  return typeof atEnd === "object" && typeof to === "object" ? bornBetween(atEnd, to) : "not said"
}

/** Someone of an age on a day was born at most that many years and one day less than a year before it. */
function bornBetween({ youngest, oldest }: AgeRange, on: DayRange): DayRange {
  const back = (day: string, years: number): string =>
    `${Number(day.slice(0, 4)) - years}${day.slice(4)}`.replace("-02-29", "-02-28")
  const earliest = oldest === "open" ? "1900-01-01" : back(on.earliest, oldest + 1)
  return { earliest: earliest < "1900-01-01" ? "1900-01-01" : earliest, latest: back(on.latest, youngest) }
}
