import { type BitNumbers, placeOf, wordsOf } from "./bit-numbers.ts"
import type { Standings } from "./evaluate.ts"
import { isDenied, isSupported } from "./standing.ts"

/**
 * Many rows of standings as masks: for each word of bits one array, with one number a row. A fact's bit is set in
 * `supported` where someone whose word counts said so, in `denied` where someone denied it, in both where contested.
 */
export interface MaskRows {
  /** The version of the vocabulary to which the bits belong. */
  readonly vocabulary: string
  readonly count: number
  readonly supported: readonly Int32Array[]
  readonly denied: readonly Int32Array[]
}

/** Rows in which nothing is known yet. */
export function emptyRows(numbers: BitNumbers, count: number): MaskRows {
  const words = () => Array.from({ length: wordsOf(numbers) }, () => new Int32Array(count))
  return { vocabulary: numbers.vocabulary, count, supported: words(), denied: words() }
}

/** Writes standings as rows, in their order. A fact the vocabulary does not have is our mistake, and throws. */
export function toMaskRows<F extends string>(numbers: BitNumbers<F>, standings: readonly Standings<F>[]): MaskRows {
  const rows = emptyRows(numbers, standings.length)
  for (const [row, each] of standings.entries()) {
    for (const fact of Object.keys(each) as F[]) {
      const standing = each[fact] ?? "unknown"
      const { word, bit } = placeOf(numbers, fact)
      if (isSupported(standing)) set(rows.supported, word, row, bit)
      if (isDenied(standing)) set(rows.denied, word, row, bit)
    }
  }
  return rows
}

function set(rail: readonly Int32Array[], word: number, row: number, bit: number): void {
  const words = rail[word]
  if (words !== undefined) words[row] = (words[row] ?? 0) | bit
}

/** The same rows with every contested fact taken as unknown; the very same ones where nothing is contested. */
export function undisputedRows(rows: MaskRows): MaskRows {
  if (!rows.supported.some((words, word) => meets(words, rows.denied[word]))) return rows
  const without = (one: readonly Int32Array[], other: readonly Int32Array[]) =>
    one.map((words, word) => words.map((bits, row) => bits & ~(other[word]?.[row] ?? 0)))
  return { ...rows, supported: without(rows.supported, rows.denied), denied: without(rows.denied, rows.supported) }
}

function meets(one: Int32Array, other: Int32Array = new Int32Array(one.length)): boolean {
  for (let row = 0; row < one.length; row++) if (((one[row] ?? 0) & (other[row] ?? 0)) !== 0) return true
  return false
}

/** @throws when rows and form were made under different versions: their bits would mean different facts. */
export function refuseOtherVocabulary(form: { vocabulary: string }, rows: { vocabulary: string }): void {
  if (form.vocabulary === rows.vocabulary) return
  throw new Error(`rows of vocabulary ${rows.vocabulary} cannot be read with bits of vocabulary ${form.vocabulary}`)
}
