import {
  type Bits,
  blockOfRows,
  type Counts,
  countBits,
  countWord,
  joinBits,
  joinWord,
  type Rows,
  roomForBits,
  roomToCount,
  startBits,
  threshold,
  writeCodes,
} from "./mask-kernels.ts"
import { type MaskRows, refuseOtherVocabulary, undisputedRows } from "./mask-rows.ts"
import { cautiousCodes } from "./standing-codes.ts"
import type { MaskStep, Masks } from "./to-masks.ts"

/**
 * What a test comes to on each row, one code a row (see standing-codes.ts), exactly as `evaluate` would say. Without
 * generated code, so that a page may run it: each step runs over a block of rows before the next begins.
 *
 * @throws when the rows belong to another version of the vocabulary.
 */
export function evaluateMasks(masks: Masks, rows: MaskRows): Uint8Array {
  refuseOtherVocabulary(masks, rows)
  const answers = new Uint8Array(rows.count)
  const results = masks.steps.map(roomForBits)
  const counts = roomToCount()
  const last = results.at(-1) ?? roomForBits()
  for (let from = 0; from < rows.count; from += blockOfRows) {
    const block: Rows = { ...rows, from, length: Math.min(blockOfRows, rows.count - from) }
    for (const [index, step] of masks.steps.entries()) take(step, block, results, results[index] ?? last, counts)
    writeCodes(last, block, answers)
  }
  return answers
}

/** What may be said of each row: as `conclude` does under one reading, so that a contested fact never settles. */
export function concludeMasks(masks: Masks, rows: MaskRows): Uint8Array {
  const onRails = evaluateMasks(masks, rows)
  const undisputed = undisputedRows(rows)
  return undisputed === rows ? onRails : cautiousCodes(onRails, evaluateMasks(masks, undisputed))
}

function take(step: MaskStep, block: Rows, results: readonly Bits[], into: Bits, counts: Counts): void {
  const { kind, words, steps, n, parts } = step
  if (kind === "atLeast") {
    counts.supported.fill(0)
    counts.denied.fill(0)
    for (const mask of words) countWord(mask, block, counts)
    for (const earlier of steps) countBits(results[earlier] ?? into, counts)
    threshold(n, parts - n + 1, counts, into)
  } else {
    startBits(kind, into)
    for (const mask of words) joinWord(kind, mask, block, into)
    for (const earlier of steps) joinBits(kind, results[earlier] ?? into, into)
  }
}
