import type { Columns } from "./to-columns.ts"

/** How many bytes the machine takes in one operation: 128 rows. */
const laneBytes = 16

/**
 * The same straight line as a WebAssembly module that works on 128 rows at once: it imports `memory` from `rows` and
 * exports `run(stride, into, from, to)`, all in bytes. The columns stand in the memory one after another in the order
 * of `facts`, supported before denied, each `stride` bytes long; the answer is written at `into`, supported, and at
 * `into + stride`, denied. `from` and `to` are offsets within a column, multiples of 16.
 *
 * Only for rooms that run in Node: the page's content policy forbids it. When to use: above ten million rows.
 * Opcodes: WebAssembly core specification 2.0, section 5.4 (vector instructions behind 0xfd).
 */
export function columnsAsWasm({ facts, lines, supported, denied }: Columns): Uint8Array {
  const columns = 2 * facts.length
  const vector = (place: number) => firstVector + place - columns
  const get = (place: number) => (place < columns ? loadColumn(place) : [local.get, ...unsigned(vector(place))])
  const body = lines.flatMap(({ does, of }, at) => {
    const parts = of.length === 0 ? [[...every(does === "and" ? 0xff : 0)]] : of.map(get)
    const joins = parts.flatMap((part, index) => (index === 0 ? part : [...part, 0xfd, ...unsigned(joint[does])]))
    return [...joins, local.set, ...unsigned(firstVector + at)]
  })
  const loop = [
    ...[0x02, 0x40, 0x03, 0x40], // block, loop
    ...[local.get, from, local.get, to, 0x4f, 0x0d, 1], // from >= to: leave the block
    ...body,
    ...storeAt(get(supported), []),
    ...storeAt(get(denied), [local.get, stride, 0x6a]),
    ...[local.get, from, 0x41, laneBytes, 0x6a, local.set, from], // from + 16
    ...[0x0c, 0, 0x0b, 0x0b], // again; end of loop, end of block
  ]
  return moduleWith(loop, lines.length)
}

const [stride, into, from, to] = [0, 1, 2, 3]
const firstVector = 4
const local = { get: 0x20, set: 0x21 } as const
const joint = { and: 78, or: 80, xor: 81 } as const

/** The address of a column is its place times the stride; the lane is loaded from there. */
function loadColumn(place: number): readonly number[] {
  const address = [local.get, stride, 0x41, ...signed(place), 0x6c, local.get, from, 0x6a]
  return [...address, 0xfd, 0, 4, 0]
}

function storeAt(value: readonly number[], further: readonly number[]): readonly number[] {
  return [local.get, into, local.get, from, 0x6a, ...further, ...value, 0xfd, 11, 4, 0]
}

function every(byte: number): readonly number[] {
  return [0xfd, 12, ...new Array<number>(laneBytes).fill(byte)]
}

function moduleWith(loop: readonly number[], vectors: number): Uint8Array {
  const locals = vectors === 0 ? [0] : [1, ...unsigned(vectors), 0x7b]
  const code = [...locals, ...loop, 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 4, 0x7f, 0x7f, 0x7f, 0x7f, 0]),
    ...section(2, [1, ...text("rows"), ...text("memory"), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text("run"), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ])
}

function section(id: number, bytes: readonly number[]): readonly number[] {
  return [id, ...unsigned(bytes.length), ...bytes]
}

function text(words: string): readonly number[] {
  return [words.length, ...[...words].map((letter) => letter.charCodeAt(0))]
}

/** A number in seven bits a byte, the lowest first. */
function unsigned(number: number): readonly number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...unsigned(number >>> 7)]
}

/** The same for a number that could be below zero: the last byte's seventh bit says that it is not. */
function signed(number: number): readonly number[] {
  return number < 64 ? [number] : [(number & 127) | 128, ...signed(number >>> 7)]
}
