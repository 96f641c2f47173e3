/** Days since 1 March of the year 0 (Gregorian), so that leap days come last in a year and months can be counted off. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date
}

const months = "January February March April May June July August September October November December".split(" ")

/** `2026-03-09` as `9 March 2026`. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}
