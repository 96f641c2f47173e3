import { type DayRange, readDays } from "./day.ts"
import { problems } from "./problems.ts"
import { isLeftOut, type Place, report } from "./read-place.ts"

/** A time as people remember it: `2024` as a number or as text, `2024-03`, `2024-03-09`, or two with `..` between. */
export function readTime(place: Place): DayRange | "not said" {
  if (isLeftOut(place)) return "not said"
  const { value, path, found } = place
  if (typeof value !== "string" && typeof value !== "number") {
    report(place, "time")
    return "not said"
  }
  const days = readDays(String(value))
  if (days !== "impossible") return days
  const text = String(value)
  if (isReversed(text)) found.push(problems.reversed(path))
  else found.push(/\p{L}/u.test(text) ? problems.timeInWords(path) : problems.impossibleTime(path))
  return "not said"
}

/** When an episode ended, or that it has not. */
export function readEnd(place: Place): DayRange | "not said" | "still going on" {
  return place.value === "still going on" ? "still going on" : readTime(place)
}

/** Reports an end that certainly lies before its beginning; a vague one may still be right. */
export function reportOrder(place: Place, from: DayRange | string, to: DayRange | string): void {
  if (typeof from === "string" || typeof to === "string") return
  if (to.latest < from.earliest) place.found.push(problems.endsBeforeBegin(place.path))
}

function isReversed(text: string): boolean {
  const halves = text.split("..")
  return halves.length === 2 && halves.every((half) => readDays(half) !== "impossible")
}
