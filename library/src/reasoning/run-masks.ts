import {
  blockOfRows,
  type Counts,
  mergeStep,
  mergeWord,
  type Rows,
  roomToCount,
  startStep,
  threshold,
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
  const results = masks.steps.map(() => new Uint8Array(blockOfRows))
  const counts = roomToCount()
  const last = results.at(-1) ?? new Uint8Array(blockOfRows)
  for (let from = 0; from < rows.count; from += blockOfRows) {
    const block: Rows = { ...rows, from, length: Math.min(blockOfRows, rows.count - from) }
    for (const [index, step] of masks.steps.entries()) take(step, block, results, results[index] ?? last, counts)
    answers.set(last.subarray(0, block.length), from)
  }
  return answers
}

/** What may be said of each row: as `conclude` does under one reading, so that a contested fact never settles. */
export function concludeMasks(masks: Masks, rows: MaskRows): Uint8Array {
  const onRails = evaluateMasks(masks, rows)
  const undisputed = undisputedRows(rows)
  return undisputed === rows ? onRails : cautiousCodes(onRails, evaluateMasks(masks, undisputed))
}

function take(step: MaskStep, block: Rows, results: readonly Uint8Array[], into: Uint8Array, counts: Counts): void {
  startStep(step, block.length, into, counts)
  for (const mask of step.words) mergeWord(step.kind, mask, block, into, counts)
  for (const earlier of step.steps) mergeStep(step.kind, results[earlier] ?? into, block.length, into, counts)
  if (step.kind === "atLeast") threshold(step, counts, block.length, into)
}
