import {
  type BitNumbers,
  bitNumbers,
  codesOf,
  diagram,
  evaluate,
  evaluateColumns,
  evaluateDiagram,
  evaluateMasks,
  type Node,
  polarities,
  type Standing,
  type Standings,
  standingOfCode,
  toBitColumns,
  toColumns,
  toMaskRows,
  toMasks,
} from "distinguo/reasoning"
import { runColumnModule, runColumnSource, runMaskSource } from "./generated.ts"
import {
  bundle,
  cards,
  chance,
  definitionsTried,
  randomStandings,
  randomTest,
  rowsEach,
  seed,
} from "./random-definitions.ts"

export const numbers: BitNumbers = bitNumbers("cards", cards)

/** Some definitions and the rows on which all their forms are compared. */
export interface Bundle {
  readonly index: number
  readonly tests: readonly { readonly test: Node; readonly unate: boolean }[]
  readonly rows: readonly Standings[]
  /** By test, by row: what the evaluator says. */
  readonly expected: readonly (readonly Standing[])[]
}

/** Every bundle of a run. One test in five has facts in both polarities; for those the diagram is left out. */
export function* bundles(values: readonly Standing[], salt: number): Generator<Bundle> {
  const pick = chance(seed + salt)
  for (let index = 0; index * bundle < definitionsTried; index++) {
    const tests = Array.from({ length: bundle }, (_, at) => ({ test: randomTest(pick, at % 5 > 0), unate: at % 5 > 0 }))
    const rows = Array.from({ length: rowsEach }, () => randomStandings(pick, values))
    const expected = tests.map(({ test }) => rows.map((row) => evaluate(test, row)))
    yield { index, tests, rows, expected }
  }
}

/** Where a form says something else than the evaluator: how often, and the first place, to be looked at again. */
export interface Differences {
  count: number
  compared: number
  first: string
}

export const noneYet = (): Differences => ({ count: 0, compared: 0, first: "none" })

export function compare(
  form: string,
  into: Differences,
  { index, expected }: Bundle,
  at: number,
  said: readonly Standing[],
) {
  for (const [row, wanted] of (expected[at] ?? []).entries()) {
    into.compared++
    if (said[row] === wanted) continue
    into.count++
    if (into.first === "none")
      into.first = `${form}, seed ${seed}, bundle ${index}, definition ${at}, row ${row}: ${said[row]}, not ${wanted}`
  }
}

/** The answers of each form that runs here, by its name. */
export function formsHere(
  { test, unate }: Bundle["tests"][number],
  { rows }: Bundle,
): ReadonlyMap<string, readonly Standing[]> {
  const masked = toMaskRows(numbers, rows)
  const bits = toBitColumns(numbers, masked)
  const [masks, columns] = [toMasks(test, numbers), toColumns(test, numbers)]
  const byMasks = evaluateMasks(masks, masked)
  const byColumns = codesOf(evaluateColumns(columns, bits))
  const forms = new Map<string, readonly Standing[]>([
    ["masks", [...byMasks].map(standingOfCode)],
    ["columns", [...byColumns].map(standingOfCode)],
    ["masks as source", [...runMaskSource(masks, masked)].map(standingOfCode)],
    ["columns as source", [...codesOf(runColumnSource(columns, bits))].map(standingOfCode)],
    ["columns as WebAssembly", [...codesOf(runColumnModule(columns, bits))].map(standingOfCode)],
  ])
  if (unate) {
    const [drawn, sides] = [diagram(test), polarities(test)]
    forms.set(
      "decision diagram",
      rows.map((row) => evaluateDiagram(drawn, sides, row)),
    )
  }
  return forms
}

/** Prints what a run compared, so that it can be found in what the run writes. */
export function print(forms: string, { compared, count }: Differences): void {
  const tried = `${definitionsTried} definitions x ${rowsEach} rows, seed ${seed}`
  // biome-ignore lint/suspicious/noConsole: these figures are what the test is for
  console.log(`forms: ${forms}: ${tried}: ${compared} compared, ${count} differences`)
}
