import { cautious } from "./conclude.ts"
import { type Standing, standing } from "./standing.ts"

/**
 * What a part was concluded from, as bits of one number: both rails, both again with every contested fact taken as
 * unknown, and whether anything is known of a fact within.
 */
export const rail = Object.freeze({ supported: 1, denied: 2, surelySupported: 4, surelyDenied: 8, known: 16 })

/** Both kinds of a rail, sure or not: what is counted alike. */
export const support = rail.supported | rail.surelySupported
export const denial = rail.denied | rail.surelyDenied

/** The rails of a fact by the code of its standing (standing-codes.ts): what is contested is on both, and on neither for certain. */
export const railsOfCode: readonly number[] = Object.freeze([
  0,
  rail.known | support,
  rail.known | denial,
  rail.known | rail.supported | rail.denied,
])

/** What may be said on each of the ways rails can be: {@link cautious}, as a table. */
export const saidOn: readonly Standing[] = Object.freeze(
  Array.from({ length: 32 }, (_, rails) => {
    const has = (bit: number) => (rails & bit) !== 0
    const onRails = standing(has(rail.supported), has(rail.denied))
    return cautious(onRails, standing(has(rail.surelySupported), has(rail.surelyDenied)))
  }),
)

/** Swaps each pair of rails, as `not` does. What is known stays known. */
export function turned(rails: number): number {
  return ((rails & support) << 1) | ((rails & denial) >> 1) | (rails & rail.known)
}
