import type { MaskStep, WordMask } from "./to-masks.ts"

/** How many rows a step runs over before the next begins: few enough to stay in the nearest memory. */
export const blockOfRows = 1024

/** Some rows of many. */
export interface Rows {
  readonly supported: readonly Int32Array[]
  readonly denied: readonly Int32Array[]
  readonly from: number
  readonly length: number
}

/** How many parts of an `atLeast` are supported and denied so far, row by row. */
export interface Counts {
  readonly supported: Uint32Array
  readonly denied: Uint32Array
}

export function roomToCount(): Counts {
  return { supported: new Uint32Array(blockOfRows), denied: new Uint32Array(blockOfRows) }
}

/** Begins a step: before any part, `all` is yes and `any` is no, and nothing has been counted. */
export function startStep({ kind }: MaskStep, length: number, into: Uint8Array, counts: Counts): void {
  if (kind !== "atLeast") into.fill(kind === "all" ? 1 : 2, 0, length)
  else {
    counts.supported.fill(0, 0, length)
    counts.denied.fill(0, 0, length)
  }
}

/** Joins the facts of one word to what the step has come to so far. */
export function mergeWord(
  kind: MaskStep["kind"],
  { word, facts, opposites }: WordMask,
  { supported, denied, from, length }: Rows,
  into: Uint8Array,
  counts: Counts,
): void {
  const [yes, no] = [supported[word], denied[word]]
  if (yes === undefined || no === undefined) throw new Error(`the rows have no word ${word}`)
  // Words have 31 bits and are never negative: `-x >>> 31` is 1 unless x is 0, and `(x - 1) >>> 31` only if it is.
  switch (kind) {
    case "any":
      for (let i = 0; i < length; i++) {
        const s = yes[from + i] as number
        const d = no[from + i] as number
        const holds = -((s & facts) | (d & opposites)) >>> 31
        const fails = (((~d & facts) | (~s & opposites)) - 1) >>> 31
        const before = into[i] as number
        into[i] = ((before | holds) & 1) | (before & (fails << 1))
      }
      return
    case "all":
      for (let i = 0; i < length; i++) {
        const s = yes[from + i] as number
        const d = no[from + i] as number
        const holds = (((~s & facts) | (~d & opposites)) - 1) >>> 31
        const fails = -((d & facts) | (s & opposites)) >>> 31
        const before = into[i] as number
        into[i] = (before & holds) | ((before | (fails << 1)) & 2)
      }
      return
    case "atLeast":
      for (let i = 0; i < length; i++) {
        const s = yes[from + i] as number
        const d = no[from + i] as number
        counts.supported[i] = (counts.supported[i] as number) + onesIn(s & facts) + onesIn(d & opposites)
        counts.denied[i] = (counts.denied[i] as number) + onesIn(d & facts) + onesIn(s & opposites)
      }
      return
    default:
      kind satisfies never
  }
}

/** Joins what an earlier step came to. */
export function mergeStep(
  kind: MaskStep["kind"],
  earlier: Uint8Array,
  length: number,
  into: Uint8Array,
  counts: Counts,
): void {
  switch (kind) {
    case "any":
      for (let i = 0; i < length; i++) {
        const one = into[i] as number
        const other = earlier[i] as number
        into[i] = ((one | other) & 1) | (one & other & 2)
      }
      return
    case "all":
      for (let i = 0; i < length; i++) {
        const one = into[i] as number
        const other = earlier[i] as number
        into[i] = (one & other & 1) | ((one | other) & 2)
      }
      return
    case "atLeast":
      for (let i = 0; i < length; i++) {
        const code = earlier[i] as number
        counts.supported[i] = (counts.supported[i] as number) + (code & 1)
        counts.denied[i] = (counts.denied[i] as number) + (code >> 1)
      }
      return
    default:
      kind satisfies never
  }
}

/** Ends an `atLeast`: supported once n are, denied once so many are that n can no longer be reached. */
export function threshold({ n, parts }: MaskStep, { supported, denied }: Counts, length: number, into: Uint8Array) {
  for (let i = 0; i < length; i++) {
    const holds = (supported[i] as number) >= n ? 1 : 0
    into[i] = holds | ((denied[i] as number) >= parts - n + 1 ? 2 : 0)
  }
}

/** The number of ones among the 31 bits of a word. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
