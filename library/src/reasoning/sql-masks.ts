import type { BitNumbers } from "./bit-numbers.ts"
import type { Readings } from "./evaluate.ts"
import type { Node } from "./node.ts"
import { type Dialect, named, setIn } from "./sql-names.ts"
import { type MaskStep, toMasks, type WordMask } from "./to-masks.ts"

/** The columns of words, by the first part of their names: `supported` and `denied` with `_0`, `_1` and so on. */
export interface Rails {
  readonly supported: string
  readonly denied: string
}

export const writtenRails: Rails = Object.freeze({ supported: "supported", denied: "denied" })

/** Two conditions that are never NULL: whether a test is supported, and whether it is denied. */
export interface ConditionsInSql {
  readonly supported: string
  readonly denied: string
}

/**
 * A test under one reading as two conditions over INTEGER columns of bits, on all four standings. When to use: for a
 * table of many rows; several times faster than the readable form where a database reads columns.
 *
 * @throws when a reading has not been chosen, or the numbers lack a fact of the test.
 */
export function masksInSql<F extends string>(
  test: Node<F>,
  { numbers, dialect, chosen = {}, rails = writtenRails }: MasksInSql<F>,
): ConditionsInSql {
  const { steps } = toMasks(test, numbers, chosen)
  const done: ConditionsInSql[] = []
  for (const step of steps) {
    const below = step.steps.map((earlier) => done[earlier] ?? { supported: "FALSE", denied: "FALSE" })
    done.push({
      supported: condition(step, "supported", below, { dialect, rails }),
      denied: condition(step, "denied", below, { dialect, rails }),
    })
  }
  return done.at(-1) ?? { supported: "TRUE", denied: "FALSE" }
}

export interface MasksInSql<F extends string> {
  readonly numbers: BitNumbers<F>
  readonly dialect: Dialect
  readonly chosen?: Readings
  readonly rails?: Rails
}

type Side = "supported" | "denied"
type Table = { readonly dialect: Dialect; readonly rails: Rails }

function condition(step: MaskStep, side: Side, below: readonly ConditionsInSql[], table: Table): string {
  const parts = below.map((part) => part[side])
  const bits = step.words.flatMap((word) => bitsOf(word, side, table.rails))
  if (step.kind === "atLeast") {
    const wanted = side === "supported" ? step.n : step.parts - step.n + 1
    const ones = bits.map(({ column, mask }) => onesIn(`${column} & ${mask}`, table.dialect))
    const held = parts.map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`)
    return `((${[...ones, ...held].join(" + ")}) >= ${wanted})`
  }
  // `all` holds if every bit is set and fails if one is; `any` the other way round.
  const every = (step.kind === "all") === (side === "supported")
  const words = bits.map(({ column, mask }) => `(${column} & ${mask}) ${every ? `= ${mask}` : "<> 0"}`)
  return listed([...words, ...parts], every ? "AND" : "OR", every ? "TRUE" : "FALSE")
}

function bitsOf({ word, facts, opposites }: WordMask, side: Side, rails: Rails) {
  const other = side === "supported" ? "denied" : "supported"
  return [
    { column: named(`${rails[side]}_${word}`), mask: facts },
    { column: named(`${rails[other]}_${word}`), mask: opposites },
  ].filter(({ mask }) => mask !== 0)
}

function onesIn(bits: string, dialect: Dialect): string {
  return dialect === "duckdb" ? `CAST(bit_count(${bits}) AS INTEGER)` : `bit_count((${bits})::bit(31))`
}

function listed(parts: readonly string[], joint: "AND" | "OR", ofNone: string): string {
  if (parts.length <= 1) return parts[0] ?? ofNone
  return `(\n${setIn(parts.join(`\n${joint} `))}\n)`
}
