import { cautious } from "./conclude.ts"
import { type Standing, standing } from "./standing.ts"

/** A standing as a number, by its place in standing-codes.ts: one bit for supported, one for denied. */
export function codeOf(standing: Standing): 0 | 1 | 2 | 3 {
  if (standing === "unknown") return 0
  if (standing === "yes") return 1
  return standing === "no" ? 2 : 3
}

/**
 * What a part was concluded from, as bits of one number: both rails, both again with every contested fact taken as
 * unknown, and whether anything is known of a fact within. The rails stand seven bits apart, so that adding numbers up
 * counts the parts on each.
 */
export const rail = Object.freeze({
  supported: 1,
  denied: 1 << 7,
  surelySupported: 1 << 14,
  surelyDenied: 1 << 21,
  all: 1 | (1 << 7) | (1 << 14) | (1 << 21),
  known: 1 << 28,
})

/** So many parts can be counted in seven bits. */
export const mostInALane = 127

/** The rails of a fact by its code: what is contested is on both, and on neither of those for certain. */
export const railsOfCode: readonly number[] = Object.freeze([
  0,
  rail.known | rail.supported | rail.surelySupported,
  rail.known | rail.denied | rail.surelyDenied,
  rail.known | rail.supported | rail.denied,
])

/** What may be said on each of the sixteen ways four rails can be: {@link cautious}, as a table. */
const said: readonly Standing[] = Object.freeze(
  Array.from({ length: 16 }, (_, rails) => {
    const has = (bit: number) => (rails & bit) !== 0
    return cautious(standing(has(1), has(2)), standing(has(4), has(8)))
  }),
)

export function saidOn(rails: number): Standing {
  return said[(rails & 1) | ((rails >> 6) & 2) | ((rails >> 12) & 4) | ((rails >> 18) & 8)] as Standing
}

/** Swaps each pair of rails, as `not` does. What is known stays known. */
export function turned(rails: number): number {
  const firsts = rail.supported | rail.surelySupported
  return ((rails & firsts) << 7) | ((rails >> 7) & firsts) | (rails & rail.known)
}
