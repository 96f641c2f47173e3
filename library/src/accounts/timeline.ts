import { freeze } from "../reasoning/index.ts"
import type { Account, Episode } from "./account.ts"
import type { DayRange } from "./day.ts"

/** The episodes of an account in time: by when they began, those of which no day is known last. */
export interface Timeline {
  /** The days that the picture covers: whole years, from the first day that is known to the last. */
  readonly covers: DayRange | "no day is known"
  readonly episodes: readonly EpisodeInTime[]
}

export interface EpisodeInTime {
  readonly id: string
  readonly from: Episode["from"]
  readonly to: Episode["to"]
  /** The days on which it certainly went on, whatever is vague of its beginning and end. */
  readonly certainly: Stretch | "no day"
  /**
   * The days on which it may have gone on. A beginning or an end of which nothing was said is open: then this reaches
   * only to the other one, and `beginsOpen` or `endsOpen` says that it may reach further.
   */
  readonly perhaps: Stretch | "no day"
  readonly beginsOpen: boolean
  readonly endsOpen: boolean
}

/** Days from one to another, both included, as `YYYY-MM-DD`; and where they lie, in days from the first day covered. */
export interface Stretch {
  readonly first: string
  readonly last: string
  readonly start: number
  readonly days: number
}

/**
 * Lays the episodes out in time. A day that was not said is never drawn as one: what has no beginning or no end is
 * left open at that side, and what has neither stands in no place.
 *
 * @param today - `YYYY-MM-DD`: how far what is still going on has come.
 */
export function timelineOf({ episodes }: Account, today: string): Timeline {
  const known = episodes.flatMap(({ from, to }) => [...daysOf(from), ...daysOf(to === "still going on" ? today : to)])
  const sorted = known.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) {
    return freeze({ covers: "no day is known", episodes: episodes.map((episode) => nowhere(episode)) })
  }
  const covers = { earliest: `${first.slice(0, 4)}-01-01`, latest: `${last.slice(0, 4)}-12-31` }
  const placed = episodes.map((episode) => inTime(episode, covers, today))
  return freeze({ covers, episodes: placed.toSorted(byBeginning) })
}

function inTime(episode: Episode, covers: DayRange, today: string): EpisodeInTime {
  const { from, to: ended } = episode
  const to = ended === "still going on" ? { earliest: today, latest: today } : ended
  const stretch = (first: string, last: string): Stretch | "no day" =>
    first <= last
      ? { first, last, start: daysBetween(covers.earliest, first), days: daysBetween(first, last) + 1 }
      : "no day"
  if (typeof from === "string" && typeof to === "string") return nowhere(episode)
  const begins = typeof from === "string" ? to : from
  const ends = typeof to === "string" ? from : to
  if (typeof begins === "string" || typeof ends === "string") return nowhere(episode)
  return {
    ...nowhere(episode),
    certainly: begins === ends ? certainDay(begins, stretch) : stretch(begins.latest, ends.earliest),
    perhaps: stretch(begins.earliest, ends.latest),
    beginsOpen: from === "not said",
    endsOpen: ended === "not said",
  }
}

/** Of a single time that is vague no day is certain. */
function certainDay({ earliest, latest }: DayRange, stretch: (first: string, last: string) => Stretch | "no day") {
  return earliest === latest ? stretch(earliest, latest) : "no day"
}

function nowhere({ id, from, to }: Episode): EpisodeInTime {
  return {
    id,
    from,
    to,
    certainly: "no day",
    perhaps: "no day",
    beginsOpen: from === "not said",
    endsOpen: to === "not said",
  }
}

function byBeginning(one: EpisodeInTime, other: EpisodeInTime): number {
  return Number(one.perhaps === "no day") - Number(other.perhaps === "no day") || startOf(one) - startOf(other)
}

function startOf({ perhaps }: EpisodeInTime): number {
  return perhaps === "no day" ? 0 : perhaps.start
}

function daysOf(time: DayRange | string): readonly string[] {
  if (typeof time === "object") return [time.earliest, time.latest]
  return time === "not said" ? [] : [time]
}

/** Days from one day to another, without a clock: days since a day long ago, taken from each other. */
export function daysBetween(first: string, last: string): number {
  return dayNumber(last) - dayNumber(first)
}

/** Days since 1 March of the year 0, a year that begins in March having its leap day last. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const years = month > 2 ? year : year - 1
  const months = (month + 9) % 12
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + date - 1
}
