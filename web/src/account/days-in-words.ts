import type { DayRange, Episode } from "distinguo/accounts"

const asDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
const asMonth = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" })

/** A day as people say it: "9 March 2024". */
export function dayInWords(day: string): string {
  return asDay.format(new Date(`${day}T00:00:00Z`))
}

/** A stretch of days no more exactly than it was told: "March 2024" and "2024" stay what they are. */
export function daysInWords({ earliest, latest }: DayRange): string {
  if (earliest === latest) return dayInWords(earliest)
  if (earliest.endsWith("-01-01") && latest.endsWith("-12-31")) {
    const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)]
    return first === last ? first : `between ${first} and ${last}`
  }
  if (earliest.endsWith("-01") && isLastOfMonth(latest)) {
    const [first, last] = [earliest, latest].map((day) => asMonth.format(new Date(`${day}T00:00:00Z`)))
    return first === last ? String(first) : `between ${first} and ${last}`
  }
  return `between ${dayInWords(earliest)} and ${dayInWords(latest)}`
}

/** When an episode was, with what was not said left out: "from May 2024, still going on". */
export function episodeDaysInWords({ from, to }: Pick<Episode, "from" | "to">): string {
  const days = [
    typeof from === "string" ? "" : `from ${daysInWords(from)}`,
    to === "still going on" ? "still going on" : typeof to === "string" ? "" : `to ${daysInWords(to)}`,
  ].filter((part) => part !== "")
  return days.length === 0 ? "when: not said" : days.join(" ")
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}
