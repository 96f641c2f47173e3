import { problems } from "./problems.ts"
import type { Place } from "./read-place.ts"
import { readText } from "./read-words.ts"

/** A neutral, coarse label: text without a long number, a link or a position (CARE-29). */
export function readLabel(place: Place): string {
  const label = readText(place)
  if (!isCoarse(label)) place.found.push(problems.notCoarse(place.path))
  return label
}

/**
 * Whether a label holds nothing that looks like a telephone number, a document's number, an address on the net, a
 * handle or a position, in the digits of any script. Years and dates are no numbers of this kind: "2023-2024" is coarse.
 * What only looks like one is refused too, because the cost of another wording is small.
 */
function isCoarse(label: string): boolean {
  const withoutDates = label.replaceAll(/(?<!\p{Nd})(19|20)\d\d([-./](0?[1-9]|1[0-2])([-./]\d\d?)?)?(?!\p{Nd})/gu, " ")
  return !precise.some((pattern) => pattern.test(withoutDates))
}

const precise: readonly RegExp[] = [
  /\p{Nd}{6}/u,
  /\p{Nd}([\s().-]{0,3}\p{Nd}){6}/u,
  /\p{Nd}[.,]\p{Nd}{3,}[\s,;/]+-?\p{Nd}+[.,]\p{Nd}{3}/u,
  /\p{Nd}\s*[°º′″]/u,
  /\S@\S|@\p{L}/u,
  /:\/\/|\bwww\./iu,
]
