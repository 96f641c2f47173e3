import { type BitColumns, rowsInAWord, type StandingColumns, undisputedColumns } from "./bit-columns.ts"
import { refuseOtherVocabulary } from "./mask-rows.ts"
import type { ColumnLine, Columns } from "./to-columns.ts"

/** How many numbers of a column a line runs over before the next begins: few enough to stay in the nearest memory. */
const block = 512

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
  const read = program.facts.flatMap((fact) => [columnIn(columns.supported, fact), columnIn(columns.denied, fact)])
  const made = program.lines.map(() => new Int32Array(block))
  const placeAt = (place: number) => read[place] ?? made[place - read.length] ?? new Int32Array(0)
  for (let from = 0; from < length; from += block) {
    const size = Math.min(block, length - from)
    const startsAt = (place: number) => (place < read.length ? from : 0)
    for (const [index, line] of program.lines.entries())
      run(line, placeAt, startsAt, size, made[index] ?? answer.supported)
    for (const rail of ["supported", "denied"] as const) {
      const place = program[rail]
      answer[rail].set(placeAt(place).subarray(startsAt(place), startsAt(place) + size), from)
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

function columnIn(rail: readonly Int32Array[], fact: number): Int32Array {
  const column = rail[fact]
  if (column === undefined) throw new Error(`there is no column number ${fact}`)
  return column
}

function run(
  { does, of }: ColumnLine,
  placeAt: (place: number) => Int32Array,
  startsAt: (place: number) => number,
  size: number,
  into: Int32Array,
): void {
  const [first, second, third, fourth] = of
  if (first === undefined) {
    into.fill(does === "and" ? -1 : 0, 0, size)
    return
  }
  // Four at a time: what has been joined so far is then written and read again a quarter as often.
  const four = fourth !== undefined && third !== undefined && second !== undefined && does !== "xor"
  if (four)
    joinFour(
      does,
      [first, second, third, fourth].map((place) => [placeAt(place), startsAt(place)] as const),
      size,
      into,
    )
  else into.set(placeAt(first).subarray(startsAt(first), startsAt(first) + size))
  for (const place of of.slice(four ? 4 : 1)) join(does, placeAt(place), startsAt(place), size, into)
}

type Part = readonly [column: Int32Array, from: number]

function joinFour(does: "and" | "or", parts: readonly Part[], size: number, into: Int32Array): void {
  const [[a, fromA], [b, fromB], [c, fromC], [d, fromD]] = parts as readonly [Part, Part, Part, Part]
  if (does === "and") {
    for (let i = 0; i < size; i++)
      into[i] =
        (a[fromA + i] as number) & (b[fromB + i] as number) & (c[fromC + i] as number) & (d[fromD + i] as number)
  } else {
    for (let i = 0; i < size; i++)
      into[i] =
        (a[fromA + i] as number) | (b[fromB + i] as number) | (c[fromC + i] as number) | (d[fromD + i] as number)
  }
}

function join(does: ColumnLine["does"], other: Int32Array, from: number, size: number, into: Int32Array): void {
  if (does === "and") for (let i = 0; i < size; i++) into[i] = (into[i] as number) & (other[from + i] as number)
  else if (does === "or") for (let i = 0; i < size; i++) into[i] = (into[i] as number) | (other[from + i] as number)
  else for (let i = 0; i < size; i++) into[i] = (into[i] as number) ^ (other[from + i] as number)
}
