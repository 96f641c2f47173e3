import { cautious } from "./conclude.ts"
import { type Standing, standing } from "./standing.ts"
import { standingsByCode } from "./standing-codes.ts"

/** A standing as a number, by its place in standing-codes.ts: one bit for supported, one for denied. */
export function codeOf(standing: Standing): 0 | 1 | 2 | 3 {
  if (standing === "unknown") return 0
  if (standing === "yes") return 1
  return standing === "no" ? 2 : 3
}

/**
 * What a part was concluded from, as bits of one number: both rails, both again with every contested fact taken as
 * unknown, and whether anything is known of a fact within.
 */
export const rail = Object.freeze({ supported: 1, denied: 2, surelySupported: 4, surelyDenied: 8, known: 16 })

/** The rails of a fact by its code: what is contested is on both, and on neither of those for certain. */
export const railsOfCode: readonly number[] = Object.freeze(
  standingsByCode.map((standing, code) => {
    if (standing === "unknown") return 0
    return rail.known | (standing === "contested" ? rail.supported | rail.denied : code | (code << 2))
  }),
)

/** What may be said on each of the sixteen ways four rails can be: {@link cautious}, as a table. */
export const saidOn: readonly Standing[] = Object.freeze(
  Array.from({ length: 16 }, (_, rails) => {
    const has = (bit: number) => (rails & bit) !== 0
    const onRails = standing(has(rail.supported), has(rail.denied))
    return cautious(onRails, standing(has(rail.surelySupported), has(rail.surelyDenied)))
  }),
)

/** Swaps each pair of rails, as `not` does. What is known stays known. */
export function turned(rails: number): number {
  return ((rails & 0b0101) << 1) | ((rails & 0b1010) >> 1) | (rails & rail.known)
}
