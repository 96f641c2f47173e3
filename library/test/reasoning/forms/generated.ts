import {
  type BitColumns,
  type Columns,
  columnsAsSource,
  columnsAsWasm,
  type MaskRows,
  type Masks,
  masksAsSource,
  type StandingColumns,
} from "distinguo/reasoning"

/** Compiles and runs the text of masks, as a room in Node may. */
export function runMaskSource(masks: Masks, { supported, denied, count }: MaskRows): Uint8Array {
  const into = new Uint8Array(count)
  const run = new Function("supported", "denied", "from", "to", "into", masksAsSource(masks))
  run(supported, denied, 0, count, into)
  return into
}

/** The same for columns. */
export function runColumnSource(columns: Columns, { supported, denied, count }: BitColumns): StandingColumns {
  const length = Math.ceil(count / 32)
  const into = { count, supported: new Int32Array(length), denied: new Int32Array(length) }
  const run = new Function("supported", "denied", "from", "to", "into", columnsAsSource(columns))
  run(supported, denied, 0, length, into)
  return into
}

/** Runs columns as a WebAssembly module, the columns laid into its memory as it says they must be. */
export function runColumnModule(columns: Columns, { supported, denied, count }: BitColumns): StandingColumns {
  const stride = Math.ceil(count / 128) * 16
  const laid = columns.facts.flatMap((fact) => [supported[fact], denied[fact]])
  const memory = new WebAssembly.Memory({ initial: Math.ceil(((laid.length + 2) * stride) / 65_536) + 1 })
  const bytes = new Uint8Array(memory.buffer)
  for (const [place, column] of laid.entries()) {
    if (column !== undefined)
      bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), place * stride)
  }
  const module = new WebAssembly.Module(columnsAsWasm(columns) as BufferSource)
  const { exports } = new WebAssembly.Instance(module, { rows: { memory } })
  const into = laid.length * stride
  ;(exports["run"] as (stride: number, into: number, from: number, to: number) => void)(stride, into, 0, stride)
  return {
    count,
    supported: new Int32Array(memory.buffer, into, stride / 4),
    denied: new Int32Array(memory.buffer, into + stride, stride / 4),
  }
}
