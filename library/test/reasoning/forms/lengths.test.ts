import {
  type BitColumns,
  codesOf,
  evaluate,
  evaluateColumns,
  evaluateMasks,
  everyStanding,
  type MaskRows,
  type Node,
  standingsByCode,
  toBitColumns,
  toColumns,
  toMaskRows,
  toMasks,
} from "distinguo/reasoning"
import { expect, test } from "vitest"
import { numbers } from "./bundles.ts"
import { runColumnSource } from "./generated.ts"
import { chance, randomStandings, randomTest, seed } from "./random-definitions.ts"

/** Around the ends of a number of 32 rows, and of the blocks in which masks (1024 rows) and columns (1024 numbers) run. */
const lengths = [0, 1, 31, 32, 33, 63, 1023, 1024, 1025, 2049, 32 * 1024 - 1, 32 * 1024, 32 * 1024 + 1, 32 * 1024 + 33]
const longest = Math.max(...lengths)

test(`REASONING-74: however many rows there are, masks and columns say of each what is said of it alone (seed ${seed})`, () => {
  const pick = chance(seed + 74)
  // Few rows over and over, at a length that no block shares, so that each stands at every place of a block.
  const few = Array.from({ length: 97 }, () => randomStandings(pick, everyStanding))
  const once = toMaskRows(numbers, few)
  const rows = repeated(once, longest)
  const tests: readonly Node[] = [counted, ...Array.from({ length: 6 }, () => randomTest(pick, true))]
  for (const test of tests) {
    const said = few.map((standings) => evaluate(test, standings))
    const [masks, columns] = [toMasks(test, numbers), toColumns(test, numbers)]
    for (const length of lengths) {
      const some = firstOf(rows, length)
      const bits = columnsOf(some)
      const expected = Array.from({ length }, (_, row) => said[row % few.length])
      const inWords = (codes: Uint8Array) => Array.from(codes, (code) => standingsByCode[code])
      expect(inWords(evaluateMasks(masks, some))).toEqual(expected)
      expect(inWords(codesOf(evaluateColumns(columns, bits)))).toEqual(expected)
      expect(inWords(codesOf(runColumnSource(columns, bits)))).toEqual(expected)
    }
  }
})

/** A count over facts, opposites and parts, and a part that stands twice. */
const cards: readonly Node[] = ["card_0", "card_1", "card_35", "card_64"].map((fact) => ({ kind: "fact", fact }))
const some: Node = { kind: "any", of: cards.slice(1) }
const counted: Node = {
  kind: "all",
  of: [
    { kind: "atLeast", n: 3, of: [...cards, { kind: "not", of: some }, { kind: "all", of: [some, ...cards] }] },
    { kind: "any", of: [...cards, { kind: "all", of: cards }] },
  ],
}

function repeated(rows: MaskRows, count: number): MaskRows {
  const many = (rail: readonly Int32Array[]) =>
    rail.map((words) => Int32Array.from({ length: count }, (_, row) => words[row % rows.count] ?? 0))
  return { ...rows, count, supported: many(rows.supported), denied: many(rows.denied) }
}

function firstOf(rows: MaskRows, count: number): MaskRows {
  const first = (rail: readonly Int32Array[]) => rail.map((words) => words.subarray(0, count))
  return { ...rows, count, supported: first(rows.supported), denied: first(rows.denied) }
}

function columnsOf(rows: MaskRows): BitColumns {
  return toBitColumns(numbers, rows)
}
