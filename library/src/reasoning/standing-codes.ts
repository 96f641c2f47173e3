import type { Standing } from "./standing.ts"

/**
 * A standing as one byte: 1 where it is supported, and 2 more where it is denied. So 0 is unknown, 1 yes, 2 no and
 * 3 contested, in every form that works on many rows.
 */
export const standingsByCode = Object.freeze(["unknown", "yes", "no", "contested"] as const)

/** @throws when the byte is none of the four: our mistake. */
export function standingOfCode(code: number): Standing {
  const standing = standingsByCode[code]
  if (standing === undefined) throw new Error(`${code} is no standing`)
  return standing
}

/** How many rows came to each standing. Nothing is left out: the four add up to the rows. */
export type Tally = { readonly [standing in Standing]: number }

export function tallyOf(codes: Uint8Array): Tally {
  const counts = new Uint32Array(4)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return { unknown: counts[0] ?? 0, yes: counts[1] ?? 0, no: counts[2] ?? 0, contested: counts[3] ?? 0 }
}

/**
 * What may be said of each row, from what the rails say and what the same rails say with every contested fact taken
 * as unknown: `cautious`, for many at once. Written over the first and given back.
 */
export function cautiousCodes(onRails: Uint8Array, undisputed: Uint8Array): Uint8Array {
  for (let row = 0; row < onRails.length; row++) {
    const sure = undisputed[row] ?? 0
    // 1 and 2 are settled; whatever else the rails say rests on contested facts.
    onRails[row] = sure !== 0 ? sure : onRails[row] === 0 ? 0 : 3
  }
  return onRails
}
