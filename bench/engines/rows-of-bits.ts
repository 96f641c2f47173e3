import { type BitColumns, type BitNumbers, emptyRows, type MaskRows, toBitColumns } from "distinguo/reasoning"
import type { Cases } from "./cases.ts"

/** The cases as masks, by whichever numbering of facts: each fact of the cases must have its number. */
export function maskRowsOf({ facts, count, codes }: Cases, numbers: BitNumbers): MaskRows {
  const rows = emptyRows(numbers, count)
  for (const [index, fact] of facts.entries()) {
    const number = numbers.facts.indexOf(fact)
    const [word, bit] = [Math.floor(number / 31), 1 << (number % 31)]
    const [yes, no] = [rows.supported[word], rows.denied[word]]
    if (number < 0 || yes === undefined || no === undefined) throw new Error(`the numbering lacks ${fact}`)
    for (let row = 0; row < count; row++) {
      const code = codes[row * facts.length + index] as number
      if ((code & 1) !== 0) yes[row] = (yes[row] as number) | bit
      if ((code & 2) !== 0) no[row] = (no[row] as number) | bit
    }
  }
  return rows
}

/**
 * The same rows over and over as columns of bits, each copy in memory of its own. The cases must be a multiple of 32, so
 * that copies lie end to end.
 */
export function manyColumns(numbers: BitNumbers, rows: MaskRows, copies: number): BitColumns {
  if (rows.count % 32 !== 0) throw new Error("columns are copied in whole words of 32 rows")
  const once = toBitColumns(numbers, rows)
  const many = (rail: readonly Int32Array[]) => rail.map((column) => repeated(column, copies))
  return { ...once, count: once.count * copies, supported: many(once.supported), denied: many(once.denied) }
}

function repeated(words: Int32Array, copies: number): Int32Array {
  const all = new Int32Array(words.length * copies)
  for (let copy = 0; copy < copies; copy++) all.set(words, copy * words.length)
  return all
}
