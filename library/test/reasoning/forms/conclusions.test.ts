import { definitions, vocabularyBits } from "distinguo/law"
import {
  codesOf,
  conclude,
  concludeColumns,
  concludeMasks,
  everyStanding,
  standingOfCode,
  tallyOf,
  toBitColumns,
  toColumns,
  toMaskRows,
  toMasks,
  waysToRead,
} from "distinguo/reasoning"
import { expect, test } from "vitest"
import { bundles, numbers } from "./bundles.ts"
import { likelyStandings } from "./likely-standings.ts"

test("REASONING-48: what may be said of many rows is what may be said of each", () => {
  for (const { index, tests, rows } of bundles(everyStanding, 4)) {
    if (index > 2) break
    const masked = toMaskRows(numbers, rows)
    const columns = toBitColumns(numbers, masked)
    for (const { test } of tests) {
      const each = rows.map((row) => conclude(test, row).standing)
      expect([...concludeMasks(toMasks(test, numbers), masked)].map(standingOfCode)).toEqual(each)
      expect([...codesOf(concludeColumns(toColumns(test, numbers), columns))].map(standingOfCode)).toEqual(each)
    }
  }
})

test("REASONING-48: of each definition of the house, under each way of reading it, masks and columns say what conclude says", () => {
  const rows = likelyStandings(400)
  const masked = toMaskRows(vocabularyBits, rows)
  const columns = toBitColumns(vocabularyBits, masked)
  const said = new Set<string>()
  for (const { test } of definitions) {
    for (const way of waysToRead(test)) {
      const each = rows.map((row) => conclude(test, row, way).standing)
      for (const standing of each) said.add(standing)
      expect([...concludeMasks(toMasks(test, vocabularyBits, way), masked)].map(standingOfCode)).toEqual(each)
      expect([...codesOf(concludeColumns(toColumns(test, vocabularyBits, way), columns))].map(standingOfCode)).toEqual(
        each,
      )
    }
  }
  expect([...said].sort()).toEqual(["contested", "no", "unknown", "yes"])
})

test("REASONING-49: rows and forms of different versions of a vocabulary refuse each other", () => {
  const [first] = definitions
  if (first === undefined) throw new Error("there are definitions")
  const rows = { ...toMaskRows(vocabularyBits, [{}]), vocabulary: "another day" }
  expect(() => concludeMasks(toMasks(first.test, vocabularyBits, waysToRead(first.test)[0]), rows)).toThrow(
    /vocabulary another day/,
  )
  const columns = toBitColumns(vocabularyBits, rows)
  expect(() => concludeColumns(toColumns(first.test, vocabularyBits, waysToRead(first.test)[0]), columns)).toThrow(
    /vocabulary another day/,
  )
})

test("REASONING-48: the four counts of a tally add up to the rows", () => {
  const rows = likelyStandings(100)
  const tally = tallyOf(
    concludeMasks(toMasks({ kind: "fact", fact: "recruited" }, vocabularyBits), toMaskRows(vocabularyBits, rows)),
  )
  expect(tally.yes + tally.no + tally.unknown + tally.contested).toBe(100)
})
