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

/** Four places joined into one. */
interface Join {
  readonly does: ColumnLine["does"]
  readonly of: readonly [Place, Place, Place, Place]
  readonly into: Int32Array
}

/**
 * A line, four places at a time: what has been joined so far is then written and read again a third as often, and no more
 * columns are read side by side than the machine can look ahead in.
 */
function joinsOf({ does, of }: ColumnLine, places: readonly Place[], line: number): readonly Join[] {
  const into = places[line] ?? nothing
  const parts = of.length === 0 ? [does === "and" ? everything : nothing] : of.map((place) => places[place] ?? nothing)
  // Twice the same changes nothing in `and` and `or`; in `xor` it would, and no bit at all does not.
  const spare = does === "xor" ? nothing : (parts[0] ?? nothing)
  const four = ([a = spare, b = spare, c = spare, d = spare]: readonly Place[]): Join => {
    return { does, of: [a, b, c, d], into: into.bits }
  }
  const joins = [four(parts.slice(0, 4))]
  for (let at = 4; at < parts.length; at += 3) joins.push(four([into, ...parts.slice(at, at + 3)]))
  return joins
}

function join({ does, of, into }: Join, from: number, size: number): void {
  const [a, b, c, d] = of
  const starts = [a.moves * from, b.moves * from, c.moves * from, d.moves * from] as const
  joined[does](a.bits, b.bits, c.bits, d.bits, starts, size, into)
}

type Joined = (
  a: Int32Array,
  b: Int32Array,
  c: Int32Array,
  d: Int32Array,
  starts: readonly [number, number, number, number],
  size: number,
  into: Int32Array,
) => void

/** A loop for each, so that none asks within itself what it does. */
const joined: Readonly<Record<ColumnLine["does"], Joined>> = Object.freeze({
  and: (a, b, c, d, [fromA, fromB, fromC, fromD], size, into) => {
    for (let i = 0; i < size; i++)
      into[i] =
        (a[fromA + i] as number) & (b[fromB + i] as number) & (c[fromC + i] as number) & (d[fromD + i] as number)
  },
  or: (a, b, c, d, [fromA, fromB, fromC, fromD], size, into) => {
    for (let i = 0; i < size; i++)
      into[i] =
        (a[fromA + i] as number) | (b[fromB + i] as number) | (c[fromC + i] as number) | (d[fromD + i] as number)
  },
  xor: (a, b, c, d, [fromA, fromB, fromC, fromD], size, into) => {
    for (let i = 0; i < size; i++)
      into[i] =
        (a[fromA + i] as number) ^ (b[fromB + i] as number) ^ (c[fromC + i] as number) ^ (d[fromD + i] as number)
  },
})
