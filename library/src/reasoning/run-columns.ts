import { type BitColumns, rowsInAWord, type StandingColumns, undisputedColumns } from "./bit-columns.ts"
import { refuseOtherVocabulary } from "./mask-rows.ts"
import type { ColumnLine, Columns } from "./to-columns.ts"

/** How many numbers of a column a line runs over before the next begins: few enough to stay in the nearest memory. */
const block = 1024

/**
 * What a test comes to on each row, thirty-two rows at a time, exactly as `evaluate` would say. Without generated
 * code, so that a page may run it.
 *
 * @throws when the columns belong to another version of the vocabulary.
 */
export function evaluateColumns(program: Columns, columns: BitColumns): StandingColumns {
  refuseOtherVocabulary(program, columns)
  const length = Math.ceil(columns.count / rowsInAWord)
  const answer = { count: columns.count, supported: new Int32Array(length), denied: new Int32Array(length) }
  const places = placesOf(program, columns)
  const joins = program.lines.flatMap((line, at) => joinsOf(line, places, 2 * program.facts.length + at))
  for (let from = 0; from < length; from += block) {
    const size = Math.min(block, length - from)
    for (const each of joins) join(each, from, size)
    for (const rail of ["supported", "denied"] as const) {
      const { bits, moves } = places[program[rail]] ?? nothing
      answer[rail].set(bits.subarray(from * moves, from * moves + size), from)
    }
  }
  return answer
}

/** What may be said of each row: as `conclude` does under one reading, so that a contested fact never settles. */
export function concludeColumns(program: Columns, columns: BitColumns): StandingColumns {
  const onRails = evaluateColumns(program, columns)
  const sure = evaluateColumns(program, undisputedColumns(columns))
  const { supported, denied } = onRails
  for (let at = 0; at < supported.length; at++) {
    const [yes, no] = [sure.supported[at] ?? 0, sure.denied[at] ?? 0]
    // Settled without the contested facts, it stays so; whatever else the rails say is contested, on both rails.
    const rest = ((supported[at] ?? 0) | (denied[at] ?? 0)) & ~(yes | no)
    supported[at] = yes | rest
    denied[at] = no | rest
  }
  return onRails
}

/** The bits of one place: a column that is read lies there whole, what a line makes lies there a block at a time. */
interface Place {
  readonly bits: Int32Array
  /** 1 where a block begins as far along as the block does, 0 where each begins at the beginning. */
  readonly moves: 0 | 1
}

/** No bit at all. */
const nothing: Place = { bits: new Int32Array(block), moves: 0 }
const everything: Place = { bits: new Int32Array(block).fill(-1), moves: 0 }

function placesOf({ facts, lines }: Columns, { supported, denied }: BitColumns): readonly Place[] {
  const read = facts.flatMap((fact) => [columnIn(supported, fact), columnIn(denied, fact)])
  return [
    ...read.map((bits): Place => ({ bits, moves: 1 })),
    ...lines.map((): Place => ({ bits: new Int32Array(block), moves: 0 })),
  ]
}

function columnIn(rail: readonly Int32Array[], fact: number): Int32Array {
  const column = rail[fact]
  if (column === undefined) throw new Error(`there is no column number ${fact}`)
  return column
}

/** Eight places joined into one. */
interface Join {
  readonly does: ColumnLine["does"]
  readonly of: readonly Place[]
  readonly into: Int32Array
}

/** How many columns are read side by side: more the machine cannot look ahead in. */
const sideBySide = 8

/** A line, some places at a time: what has been joined so far is then written and read again once for seven columns. */
function joinsOf({ does, of }: ColumnLine, places: readonly Place[], line: number): readonly Join[] {
  const into = places[line] ?? nothing
  const parts = of.length === 0 ? [does === "and" ? everything : nothing] : of.map((place) => places[place] ?? nothing)
  // Twice the same changes nothing in `and` and `or`; in `xor` it would, and no bit at all does not.
  const spare = does === "xor" ? nothing : (parts[0] ?? nothing)
  const filled = (some: readonly Place[]) => [...some, ...new Array<Place>(sideBySide - some.length).fill(spare)]
  const joins: Join[] = [{ does, of: filled(parts.slice(0, sideBySide)), into: into.bits }]
  for (let at = sideBySide; at < parts.length; at += sideBySide - 1)
    joins.push({ does, of: filled([into, ...parts.slice(at, at + sideBySide - 1)]), into: into.bits })
  return joins
}

function join({ does, of, into }: Join, from: number, size: number): void {
  const [a, b, c, d, e, f, g, h] = of.map(({ bits, moves }) => bits.subarray(moves * from, moves * from + size))
  joined[does]([a, b, c, d, e, f, g, h] as unknown as Eight, size, into)
}

type Column = Int32Array
type Eight = readonly [Column, Column, Column, Column, Column, Column, Column, Column]

/** A loop for each, so that none asks within itself what it does. */
const joined: Readonly<Record<ColumnLine["does"], (of: Eight, size: number, into: Int32Array) => void>> = Object.freeze(
  {
    and: ([a, b, c, d, e, f, g, h], size, into) => {
      for (let i = 0; i < size; i++)
        into[i] =
          (a[i] as number) &
          (b[i] as number) &
          (c[i] as number) &
          (d[i] as number) &
          (e[i] as number) &
          (f[i] as number) &
          (g[i] as number) &
          (h[i] as number)
    },
    or: ([a, b, c, d, e, f, g, h], size, into) => {
      for (let i = 0; i < size; i++)
        into[i] =
          (a[i] as number) |
          (b[i] as number) |
          (c[i] as number) |
          (d[i] as number) |
          (e[i] as number) |
          (f[i] as number) |
          (g[i] as number) |
          (h[i] as number)
    },
    xor: ([a, b, c, d, e, f, g, h], size, into) => {
      for (let i = 0; i < size; i++)
        into[i] =
          (a[i] as number) ^
          (b[i] as number) ^
          (c[i] as number) ^
          (d[i] as number) ^
          (e[i] as number) ^
          (f[i] as number) ^
          (g[i] as number) ^
          (h[i] as number)
    },
  },
)
