/**
 * A stretch of calendar days in which something lies, both days included, as `YYYY-MM-DD`. People remember months
 * and years: "March 2024" is the stretch from its first day to its last, never a guess at one of them.
 */
export interface DayRange {
  readonly earliest: string
  readonly latest: string
}

/** Whether a day is named that exists: `2023-02-29` does not. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/**
 * Reads what a person writes for a time: `2024`, `2024-03`, `2024-03-09`, or two of them with `..` between.
 * Gives `"impossible"` for anything else, and for a stretch that ends before it begins: the caller says where.
 */
export function readDays(text: string): DayRange | "impossible" {
  const [from, to, ...more] = text.split("..")
  const first = stretchOf(from ?? "")
  const last = to === undefined ? first : stretchOf(to)
  if (first === "impossible" || last === "impossible" || more.length > 0) return "impossible"
  return first.earliest <= last.latest ? { earliest: first.earliest, latest: last.latest } : "impossible"
}

function stretchOf(text: string): DayRange | "impossible" {
  const written = text.trim()
  if (/^\d{4}$/.test(written)) return within(`${written}-01-01`, `${written}-12-31`)
  if (/^\d{4}-\d{2}$/.test(written)) {
    const [year, month] = written.split("-").map(Number)
    if (year === undefined || month === undefined || month < 1 || month > 12) return "impossible"
    return within(`${written}-01`, `${written}-${daysIn(year, month)}`)
  }
  return within(written, written)
}

function within(earliest: string, latest: string): DayRange | "impossible" {
  return isDay(earliest) && isDay(latest) ? { earliest, latest } : "impossible"
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Whole years between two days, as an age is counted: one year more from the birthday on. */
export function yearsBetween(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

/** The day after, so that two stretches that touch can be joined. */
export function dayAfter(day: string): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  if (date < daysIn(year, month)) return written(year, month, date + 1)
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1)
}

/**
 * So many days after a day, or before it where the number is below nought.
 *
 * @example
 * addDays("2024-02-28", 2) // "2024-03-01"
 */
export function addDays(day: string, days: number): string {
  let [year, month, date] = partsOf(day)
  date += days
  while (date < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year -= 1
    date += daysIn(year, month)
  }
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return written(year, month, date)
}

/** The same day of the month so many months later; where that month has none, its last. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day)
  const all = year * 12 + (month - 1) + months
  const [then, of] = [Math.floor(all / 12), (all % 12) + 1]
  return written(then, of, Math.min(date, daysIn(then, of)))
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  return [year, month, date]
}

function written(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}
