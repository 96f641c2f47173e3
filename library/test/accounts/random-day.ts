import type { DayRange } from "distinguo/accounts"
import fc from "fast-check"

/** A day that exists, `YYYY-MM-DD`, from 1990 to 2025: often the first or last of its month. */
export const randomDay: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 }))
  .map(([year, month, day]) => written(year, month, 1 + (day % lengthOf(year, month))))

/** A day from one day to another, both included. */
export function randomDayBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc.integer({ min: numberOf(first), max: numberOf(last) }).map(dayOf)
}

/** A stretch in which the day lies: the day itself, its month, its year, or from some day before to some day after. */
export function vaguely(day: string): fc.Arbitrary<DayRange> {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const around = fc
    .tuple(fc.nat(900), fc.nat(900))
    .map(([before, after]) => ({ earliest: dayOf(numberOf(day) - before), latest: dayOf(numberOf(day) + after) }))
  return fc.oneof(
    fc.constant({ earliest: day, latest: day }),
    fc.constant({ earliest: written(year, month, 1), latest: written(year, month, lengthOf(year, month)) }),
    fc.constant({ earliest: `${year}-01-01`, latest: `${year}-12-31` }),
    around,
  )
}

function numberOf(day: string): number {
  return Date.parse(day) / 86_400_000
}

function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function written(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}
