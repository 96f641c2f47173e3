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

/** What is contested is on both rails, and on neither for certain. */
const railsOfContested = rail.known | rail.supported | rail.denied

/**
 * The rails of a fact by its standing; whatever is no standing is taken for unknown. Without a branch, since what was said
 * cannot be foreseen.
 */
export function railsOf(said: Standing | undefined): number {
  return (
    (rail.known | support) * +(said === "yes") +
    (rail.known | denial) * +(said === "no") +
    railsOfContested * +(said === "contested")
  )
}

/** The code of a fact's standing (standing-codes.ts), from its rails. */
export const codeWithin = rail.supported | rail.denied

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
