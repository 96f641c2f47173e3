import type { WordMask } from "./to-masks.ts"

/** How many rows a step runs over before the next begins: few enough to stay in the nearest memory. A multiple of 32. */
export const blockOfRows = 1024

/** Some rows of many. */
export interface Rows {
  readonly supported: readonly Int32Array[]
  readonly denied: readonly Int32Array[]
  readonly from: number
  readonly length: number
}

/** What a step came to on a block of rows, one bit a row: so that joining it to another costs nothing beside the rows. */
export interface Bits {
  readonly supported: Int32Array
  readonly denied: Int32Array
}

/** How many parts of an `atLeast` are supported and denied so far, row by row. */
export interface Counts {
  readonly supported: Uint32Array
  readonly denied: Uint32Array
}

export function roomForBits(): Bits {
  return { supported: new Int32Array(blockOfRows / 32), denied: new Int32Array(blockOfRows / 32) }
}

export function roomToCount(): Counts {
  return { supported: new Uint32Array(blockOfRows), denied: new Uint32Array(blockOfRows) }
}

/** Before any part, `all` is yes and `any` is no. */
export function startBits(kind: "all" | "any", { supported, denied }: Bits): void {
  supported.fill(kind === "all" ? -1 : 0)
  denied.fill(kind === "all" ? 0 : -1)
}

/** Joins the facts of one word: an `any` is denied as an `all` is supported, so that one loop serves both. */
export function joinWord(kind: "all" | "any", mask: WordMask, rows: Rows, into: Bits): void {
  const [yes, no] = wordOf(rows, mask)
  if (kind === "any") someAndEvery(yes, no, mask, rows, into.supported, into.denied)
  else someAndEvery(no, yes, mask, rows, into.denied, into.supported)
}

/**
 * `some` gains the rows in which one of the facts is on their own rail, `every` keeps those in which each is on the other.
 * Words have 31 bits and are never negative: `0 - x` is negative unless x is 0, and `x - 1` only if it is. So the highest
 * bit is the answer, and thirty-two of them are pushed into one number: from the last row to the first, which is then the
 * lowest bit however many rows there are.
 */
function someAndEvery(
  own: Int32Array,
  other: Int32Array,
  { facts, opposites }: WordMask,
  { from, length }: Rows,
  some: Int32Array,
  every: Int32Array,
): void {
  for (let at = 0; at * 32 < length; at++) {
    const first = from + at * 32
    const last = Math.min(first + 32, from + length) - 1
    let someBits = 0
    let everyBits = 0
    if (opposites === 0) {
      for (let row = last; row >= first; row--) {
        someBits = (someBits << 1) | ((0 - ((own[row] as number) & facts)) >>> 31)
        everyBits = (everyBits << 1) | (((~(other[row] as number) & facts) - 1) >>> 31)
      }
    } else {
      for (let row = last; row >= first; row--) {
        const o = own[row] as number
        const t = other[row] as number
        someBits = (someBits << 1) | ((0 - ((o & facts) | (t & opposites))) >>> 31)
        everyBits = (everyBits << 1) | ((((~t & facts) | (~o & opposites)) - 1) >>> 31)
      }
    }
    some[at] = (some[at] as number) | someBits
    every[at] = (every[at] as number) & everyBits
  }
}

/** Joins what an earlier step came to. */
export function joinBits(kind: "all" | "any", earlier: Bits, into: Bits): void {
  if (kind === "any") {
    gain(earlier.supported, into.supported)
    keep(earlier.denied, into.denied)
  } else {
    gain(earlier.denied, into.denied)
    keep(earlier.supported, into.supported)
  }
}

function gain(bits: Int32Array, some: Int32Array): void {
  for (let at = 0; at < some.length; at++) some[at] = (some[at] as number) | (bits[at] as number)
}

function keep(bits: Int32Array, every: Int32Array): void {
  for (let at = 0; at < every.length; at++) every[at] = (every[at] as number) & (bits[at] as number)
}

/** Counts the facts of one word. */
export function countWord(mask: WordMask, rows: Rows, { supported, denied }: Counts): void {
  const { facts, opposites } = mask
  const [yes, no] = wordOf(rows, mask)
  for (let row = 0; row < rows.length; row++) {
    const s = yes[rows.from + row] as number
    const d = no[rows.from + row] as number
    supported[row] = (supported[row] as number) + onesIn(s & facts) + onesIn(d & opposites)
    denied[row] = (denied[row] as number) + onesIn(d & facts) + onesIn(s & opposites)
  }
}

/** Counts what an earlier step came to. */
export function countBits(earlier: Bits, { supported, denied }: Counts): void {
  for (let row = 0; row < blockOfRows; row++) {
    supported[row] = (supported[row] as number) + bitOf(earlier.supported, row)
    denied[row] = (denied[row] as number) + bitOf(earlier.denied, row)
  }
}

/** What a count came to: supported once so many are, denied once so many are that the number can no longer be reached. */
export function threshold(needs: number, falls: number, { supported, denied }: Counts, into: Bits): void {
  into.supported.fill(0)
  into.denied.fill(0)
  for (let row = 0; row < blockOfRows; row++) {
    const [at, bit] = [row >>> 5, row & 31]
    into.supported[at] = (into.supported[at] as number) | (((supported[row] as number) >= needs ? 1 : 0) << bit)
    into.denied[at] = (into.denied[at] as number) | (((denied[row] as number) >= falls ? 1 : 0) << bit)
  }
}

/** One code a row (standing-codes.ts). */
export function writeCodes({ supported, denied }: Bits, { from, length }: Rows, into: Uint8Array): void {
  for (let at = 0; at * 32 < length; at++) {
    let yes = supported[at] as number
    let no = denied[at] as number
    const past = from + Math.min(at * 32 + 32, length)
    for (let row = from + at * 32; row < past; row++) {
      into[row] = (yes & 1) | ((no & 1) << 1)
      yes >>= 1
      no >>= 1
    }
  }
}

function wordOf({ supported, denied }: Rows, { word }: WordMask): readonly [yes: Int32Array, no: Int32Array] {
  const [yes, no] = [supported[word], denied[word]]
  if (yes === undefined || no === undefined) throw new Error(`the rows have no word ${word}`)
  return [yes, no]
}

function bitOf(bits: Int32Array, row: number): number {
  return ((bits[row >>> 5] as number) >>> (row & 31)) & 1
}

/** The number of ones among the 31 bits of a word. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
