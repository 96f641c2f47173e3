import { addDays, addMonths } from "../../accounts/index.ts"
import type { Grounds } from "../asked-for/response.ts"

/** The day from which a time is counted. Only the first of what happened can stand in an account; the others are typed. */
export const daysThatCount = Object.freeze([
  "the day they came into the country",
  "the day of the decision",
  "the day the notice came",
  "the first day of what happened",
  "the day the pay was due",
] as const)
export type DayThatCounts = (typeof daysThatCount)[number]

/** Until when something can be asked for, or how long it lasts at least. Not knowing is said as such. */
export type Deadline = NoDayKnown | Counted

interface NoDayKnown {
  /** `not known`: nobody compared whether there is one, so that one should be feared. */
  readonly is: "none named" | "not known"
  readonly words: string
}

export interface Counted {
  /** `a last day` to ask; or `a shortest time` for which it lasts, so that the day is one before which it cannot end. */
  readonly is: "a last day" | "a shortest time"
  readonly words: string
  readonly rests: Grounds
  readonly length: { readonly unit: "days" | "months" | "years"; readonly of: number }
  readonly from: DayThatCounts
  /** Whether the day itself is the first one counted. Where a text leaves that open, the stricter way is taken. */
  readonly counting: "with the day itself" | "from the day after" | "not compared"
  /** What the source says of a time that is over, or that it says nothing. */
  readonly onceOver: string
}

/**
 * The last day of a time, in plain calendar days. A day of the month that does not exist becomes the last of that month.
 *
 * @example
 * lastDayOf({ unit: "years", of: 1 }, "with the day itself", "2026-03-10")   // "2027-03-09"
 * lastDayOf({ unit: "months", of: 3 }, "from the day after", "2026-11-30")   // "2027-02-28"
 */
export function lastDayOf(
  { unit, of }: Counted["length"],
  counting: Exclude<Counted["counting"], "not compared">,
  from: string,
): string {
  const after = unit === "days" ? addDays(from, of) : addMonths(from, unit === "years" ? of * 12 : of)
  return counting === "with the day itself" ? addDays(after, -1) : after
}

/** What is known of a time on the days that are known. */
export type DeadlineFound =
  | { readonly is: "none named" | "not known"; readonly words: string }
  /** A time in words alone: its first day is not known, or how the law counts was not compared. */
  | { readonly is: "in words"; readonly words: string; readonly from: DayThatCounts; readonly because: string }
  | {
      readonly is: "a last day" | "a shortest time"
      readonly words: string
      readonly from: DayThatCounts
      readonly countedFrom: string
      readonly day: string
      readonly isOver: boolean
      readonly onceOver: string
    }

export type DaysKnown = Readonly<Partial<Record<DayThatCounts, string>>>

/** A time on the days that are known, as of today. A day is only ever given where both its start and its count are known. */
export function deadlineOn(deadline: Deadline, days: DaysKnown, today: string): DeadlineFound {
  if (!("length" in deadline)) return { is: deadline.is, words: deadline.words }
  const { is, words, from, counting, length, onceOver } = deadline
  const start = days[from]
  if (counting === "not compared")
    return { is: "in words", words, from, because: "How this law counts the time was not compared: no day is given." }
  if (start === undefined)
    return { is: "in words", words, from, because: `No day is given: it is not written down which was ${from}.` }
  const day = lastDayOf(length, counting, start)
  return { is, words, from, countedFrom: start, day, isOver: day < today, onceOver }
}
