import { type BitNumbers, placeOf } from "./bit-numbers.ts"
import type { MaskRows } from "./mask-rows.ts"

/** Rows in one number of a column. */
export const rowsInAWord = 32

/**
 * Many rows of standings, fact by fact: each fact has two columns of bits, one bit a row. Row 40 is bit 8 of number 1.
 * Beyond the last row the bits mean nothing.
 */
export interface BitColumns {
  /** The version of the vocabulary by which the columns are numbered. */
  readonly vocabulary: string
  readonly count: number
  /** By the fact's number in the vocabulary. A fact that is not there was not said in any row: its column is empty. */
  readonly supported: readonly Int32Array[]
  readonly denied: readonly Int32Array[]
}

/** Turns rows into columns: dear, beside reading them. Whoever reads rows one by one had better write columns at once. */
export function toBitColumns(numbers: BitNumbers, rows: MaskRows): BitColumns {
  const length = Math.ceil(rows.count / rowsInAWord)
  const columnsOf = (rail: readonly Int32Array[]) =>
    numbers.facts.map((fact) => {
      const { word, bit } = placeOf(numbers, fact)
      return columnOf(rail[word] ?? new Int32Array(rows.count), bit, new Int32Array(length))
    })
  return {
    vocabulary: rows.vocabulary,
    count: rows.count,
    supported: columnsOf(rows.supported),
    denied: columnsOf(rows.denied),
  }
}

function columnOf(words: Int32Array, bit: number, into: Int32Array): Int32Array {
  for (let row = 0; row < words.length; row++) {
    if (((words[row] ?? 0) & bit) !== 0) into[row >>> 5] = (into[row >>> 5] ?? 0) | (1 << (row & 31))
  }
  return into
}

/** The same columns with every contested fact taken as unknown. */
export function undisputedColumns(columns: BitColumns): BitColumns {
  const without = (one: readonly Int32Array[], other: readonly Int32Array[]) =>
    one.map((bits, fact) => bits.map((rows, at) => rows & ~(other[fact]?.[at] ?? 0)))
  const { supported, denied } = columns
  return { ...columns, supported: without(supported, denied), denied: without(denied, supported) }
}

/** What a test came to, as two columns: one bit a row. */
export interface StandingColumns {
  readonly count: number
  readonly supported: Int32Array
  readonly denied: Int32Array
}

/** The same, one code a row (standing-codes.ts). */
export function codesOf({ count, supported, denied }: StandingColumns): Uint8Array {
  const codes = new Uint8Array(count)
  for (let row = 0; row < count; row++) {
    const [at, bit] = [row >>> 5, row & 31]
    codes[row] = (((supported[at] ?? 0) >>> bit) & 1) | ((((denied[at] ?? 0) >>> bit) & 1) << 1)
  }
  return codes
}
