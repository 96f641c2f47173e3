import type { AgeRange, AgeStatement, Episode } from "./account.ts"
import { yearsBetween } from "./day.ts"
import { problems } from "./problems.ts"
import { isKeys, isLeftOut, type Place, readKeys, readsWell, report } from "./read-place.ts"
import { readTime } from "./read-time.ts"

/** What one telling says of age. */
export type Ages = Pick<AgeStatement, "atStart" | "atEnd" | "born">
type Said = Ages["atStart"]

/** The ages of a telling: an age that stands alone is the age when the episode began. */
export function readAges(place: Place, episode: Pick<Episode, "from" | "to">): Ages {
  if (isLeftOut(place)) return { atStart: "not said", atEnd: "not said", born: "not said" }
  if (place.value === null || typeof place.value !== "object") {
    const [atStart, well] = readsWell(place, () => readAge(place))
    const alone: Ages = { atStart, atEnd: "not said", born: "not said" }
    if (well) reportClash(place, alone, episode)
    return alone
  }
  const parts = readKeys(place, { known: ["at_start", "at_end", "born"], required: [] })
  if (isKeys(place.value) && Object.keys(place.value).length === 0) place.found.push(problems.empty(place.path))
  const [ages, well] = readsWell(place, () => ({
    atStart: readAge(parts.at_start),
    atEnd: readAge(parts.at_end),
    born: readTime(parts.born),
  }))
  if (well) reportClash(place, ages, episode)
  return ages
}

const oldestAge = 120

/** `17`, `15-17`, `18 or over`, `under 18` or `not sure`. */
function readAge(place: Place): Said {
  const { value, path, found } = place
  if (isLeftOut(place)) return "not said"
  if (value === "not sure") return "not sure"
  if (typeof value !== "number" && typeof value !== "string") {
    report(place, "age")
    return "not said"
  }
  const range = rangeOf(String(value).trim())
  const oldest = range.oldest === "open" ? range.youngest : range.oldest
  if (oldest < range.youngest && range.youngest <= oldestAge) found.push(problems.reversed(path))
  else if (!(oldest >= 0 && Math.max(oldest, range.youngest) <= oldestAge)) found.push(problems.impossibleAge(path))
  return range
}

/** The ages that are meant; where none is, an age that nobody can have. */
function rangeOf(age: string): AgeRange {
  const [, low = "", high = low] = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?$/.exec(age) ?? []
  if (low !== "") return { youngest: Number(low), oldest: Number(high) }
  const [, from = ""] = /^(\d{1,3}) or over$/.exec(age) ?? []
  if (from !== "") return { youngest: Number(from), oldest: "open" }
  const [, below = "0"] = /^under (\d{1,3})$/.exec(age) ?? []
  return { youngest: below === "0" ? oldestAge + 1 : 0, oldest: Number(below) - 1 }
}

/** Reports ages that certainly cannot be right beside one another; whatever is vague is left as it was said. */
function reportClash(place: Place, ages: Ages, { from, to }: Pick<Episode, "from" | "to">): void {
  const [start, end] = [yearsOf(ages.atStart), yearsOf(ages.atEnd)]
  if (end.most < start.least) place.found.push(problems.younger(place.path))
  else if (clashes(start, ageAt(ages.born, from)) || clashes(end, ageAt(ages.born, to))) {
    place.found.push(problems.ageAndBirth(place.path))
  } else if (typeof from === "object" && typeof to === "object") {
    const passed = { least: yearsBetween(from.latest, to.earliest), most: yearsBetween(from.earliest, to.latest) + 1 }
    const between = { least: end.least - start.most, most: end.most - start.least }
    if (clashes(between, passed)) place.found.push(problems.ageAndDays(place.path))
  }
}

interface Years {
  readonly least: number
  readonly most: number
}

const anyAge: Years = { least: 0, most: Number.POSITIVE_INFINITY }
const anything: Years = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }

function clashes(one: Years, other: Years): boolean {
  return one.most < other.least || other.most < one.least
}

/** The age that a time of birth gives on some day: below nothing where they were not yet born. */
function ageAt(born: Ages["born"], day: Episode["to"]): Years {
  if (typeof born === "string" || typeof day === "string") return anything
  return { least: yearsBetween(born.latest, day.earliest), most: yearsBetween(born.earliest, day.latest) }
}

function yearsOf(said: Said): Years {
  if (typeof said === "string") return anyAge
  return { least: said.youngest, most: said.oldest === "open" ? Number.POSITIVE_INFINITY : said.oldest }
}
