import { type DayRange, dayAfter } from "./day.ts"

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
]

/** A day as people say it: "9 March 2024". */
export function dayInWords(day: string): string {
  return `${Number(day.slice(8))} ${monthInWords(day)}`
}

/**
 * A stretch of days no more exactly than it was told: "March 2024" and "2024" stay what they are.
 *
 * @example
 * daysInWords({ earliest: "2024-03-01", latest: "2024-04-30" }) // "between March 2024 and April 2024"
 */
export function daysInWords({ earliest, latest }: DayRange): string {
  if (earliest === latest) return dayInWords(earliest)
  if (earliest.endsWith("-01-01") && latest.endsWith("-12-31")) {
    return oneOrBetween(earliest.slice(0, 4), latest.slice(0, 4))
  }
  if (earliest.endsWith("-01") && isLastOfMonth(latest)) {
    return oneOrBetween(monthInWords(earliest), monthInWords(latest))
  }
  return oneOrBetween(dayInWords(earliest), dayInWords(latest))
}

function oneOrBetween(first: string, last: string): string {
  return first === last ? first : `between ${first} and ${last}`
}

function monthInWords(day: string): string {
  return `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

function isLastOfMonth(day: string): boolean {
  return dayAfter(day).endsWith("-01")
}
