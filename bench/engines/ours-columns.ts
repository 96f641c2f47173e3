import {
  type BitColumns,
  bitNumbers,
  type Columns,
  codesOf,
  columnsAsSource,
  columnsAsWasm,
  evaluateColumns,
  type StandingColumns,
  toColumns,
} from "distinguo/reasoning"
import type { Contender } from "./alternate.ts"
import type { Cases } from "./cases.ts"
import { manyColumns, maskRowsOf } from "./rows-of-bits.ts"
import type { Task } from "./tasks.ts"

/** One form of columns over far more memory than the caches hold. */
export interface ColumnContender extends Contender {
  /** Bytes of columns that one case takes: two bits a fact. What is written besides is not counted. */
  readonly bytesACase: number
  readonly used: string
}

/** @param megabytes how much memory the columns fill: the same cases over and over. */
export function columnContenders(
  task: Task,
  cases: Cases,
  expected: Uint8Array,
  megabytes: number,
): readonly ColumnContender[] {
  const numbers = bitNumbers("the facts of one task", task.facts)
  const bytesACase = (2 * task.facts.length) / 8
  const copies = Math.max(1, Math.round((megabytes * 1e6) / (bytesACase * cases.count)))
  const columns = manyColumns(numbers, maskRowsOf(cases, numbers), copies)
  const program = toColumns(task.definition.test, numbers, task.readings)
  const contender = (name: string, used: string, run: () => StandingColumns): ColumnContender => {
    let answer: StandingColumns = { count: 0, supported: new Int32Array(0), denied: new Int32Array(0) }
    return {
      name: `${task.name}: Distinguo, columns, ${name}`,
      used,
      amount: columns.count,
      bytesACase,
      pass: () => {
        answer = run()
      },
      check: () => refuseOther(answer, expected, copies),
    }
  }
  const into = { supported: new Int32Array(columns.count / 32), denied: new Int32Array(columns.count / 32) }
  const compiled = new Function("supported", "denied", "from", "to", "into", columnsAsSource(program))
  return [
    contender(
      "generated code",
      "columns of bits made ready; JavaScript printed from the columns and compiled once",
      () => {
        compiled(columns.supported, columns.denied, 0, columns.count / 32, into)
        return { count: columns.count, ...into }
      },
    ),
    contender("no generated code", "the same columns; eight columns side by side over blocks of 1024 words", () =>
      evaluateColumns(program, columns),
    ),
    contender("WebAssembly", "the same columns in its memory; 128 cases in one operation", wasm(program, columns)),
  ]
}

/** The columns laid into one memory, in the order of the program's facts, and run there. */
function wasm(program: Columns, columns: BitColumns): () => StandingColumns {
  const stride = Math.ceil(columns.count / 128) * 16
  const into = 2 * program.facts.length * stride
  const pages = Math.ceil((into + 2 * stride) / 65_536)
  const memory = new WebAssembly.Memory({ initial: pages })
  for (const [at, fact] of program.facts.entries()) {
    for (const [side, rail] of [columns.supported[fact], columns.denied[fact]].entries()) {
      if (rail === undefined) throw new Error("a column is wanting")
      new Int32Array(memory.buffer, (2 * at + side) * stride, rail.length).set(rail)
    }
  }
  const module = new WebAssembly.Module(columnsAsWasm(program) as BufferSource)
  const { run } = new WebAssembly.Instance(module, { rows: { memory } }).exports
  if (typeof run !== "function") throw new Error("the module exports no run")
  const words = columns.count / 32
  return () => {
    run(stride, into, 0, stride)
    return {
      count: columns.count,
      supported: new Int32Array(memory.buffer, into, words),
      denied: new Int32Array(memory.buffer, into + stride, words),
    }
  }
}

/** The first copy against the reference, case by case; every other copy against the first, word by word. */
function refuseOther(answer: StandingColumns, expected: Uint8Array, copies: number): void {
  const words = expected.length / 32
  const first = codesOf({
    count: expected.length,
    supported: answer.supported.subarray(0, words),
    denied: answer.denied.subarray(0, words),
  })
  const wrong = first.findIndex((code, at) => code !== expected[at])
  if (wrong >= 0) throw new Error(`columns differ from evaluate in case ${wrong}`)
  for (const rail of [answer.supported, answer.denied]) {
    for (let at = words; at < words * copies; at++) {
      if (rail[at] !== rail[at % words]) throw new Error(`columns differ from their own first copy at word ${at}`)
    }
  }
}
