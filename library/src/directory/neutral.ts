import { problems } from "./problems.ts"
import { isKeys, type Spot } from "./read-spot.ts"

/** Words that say something about whoever carries them. A short list: it catches slips, and promises no more. */
const outing =
  /\b(sex|traffick|prostitut|brothel|escort|whore|victim|surviv|rescue|slave|migra|asylum|refugee|undocumented|hiv|aids|abuse|violence|rape|crime|police|shelter|drug|lgbt|queer|gay|trans\b)/i

/** Adds whatever stands on paper and would tell others why someone carries it. */
export function reportWhatOuts({ value, path, found }: Spot): void {
  if (typeof value === "string" && outing.test(value)) found.push(problems.notNeutral(path))
}

const precise: readonly RegExp[] = [/\p{Nd}([\s().-]{0,3}\p{Nd}){5}/u, /\S@\S|@\p{L}/u, /:\/\/|\bwww\./iu]
const day = /^\d{4}-\d{2}-\d{2}$/

/** Adds every text of an invented listing that could be a real number or a real address on the net. */
export function reportWhatLooksReal({ value, path, found }: Spot): void {
  if (typeof value === "string") {
    if (!day.test(value) && precise.some((pattern) => pattern.test(value))) found.push(problems.looksReal(path))
  } else if (Array.isArray(value)) {
    value.forEach((item, at) => {
      reportWhatLooksReal({ value: item, path: [...path, at], found })
    })
  } else if (isKeys(value)) {
    for (const [key, item] of Object.entries(value)) reportWhatLooksReal({ value: item, path: [...path, key], found })
  }
}
