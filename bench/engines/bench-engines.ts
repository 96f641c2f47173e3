import { evaluate } from "distinguo/reasoning"
import { machine } from "../machine.ts"
import { alternate, type Contender } from "./alternate.ts"
import { streams } from "./bandwidth.ts"
import { type Cases, firstOf, fourValued, seededCases, standingOf, standingsOf, threeValued } from "./cases.ts"
import type { Engine } from "./contender.ts"
import { duckdbContenders } from "./duckdb.ts"
import { feelin } from "./feelin.ts"
import { jsonLogicEngine } from "./json-logic-engine.ts"
import { jsonRulesEngine } from "./json-rules-engine.ts"
import { columnContenders } from "./ours-columns.ts"
import { oursMasks, oursMasksFromStandings, oursMasksGenerated, oursMasksGeneratedByHouse } from "./ours-masks.ts"
import { oursConclude, oursEvaluate, oursProve, oursProveByHouse } from "./ours-tree.ts"
import { publicodes, publicodesByRails } from "./publicodes.ts"
import { type Asked, ratioOf } from "./ratios.ts"
import { reportEngines, type Tally } from "./report.ts"
import { type Task, tasks } from "./tasks.ts"
import { zenDecision, zenExpression } from "./zen-engine.ts"

const ours: readonly Engine[] = [
  oursMasksGenerated,
  oursMasksGeneratedByHouse,
  oursMasks,
  oursMasksFromStandings,
  oursEvaluate,
  oursConclude,
  oursProve,
  oursProveByHouse,
]
const peers: readonly Engine[] = [
  jsonLogicEngine,
  zenExpression,
  zenDecision,
  jsonRulesEngine,
  publicodes,
  publicodesByRails,
  feelin,
]

export const seed = 20261122

/** How much is worked through. `small` shows that everything runs and agrees; its figures are not written down. */
const sizes = {
  full: { cases: 200_000, megabytes: 400, rows: 2_000_000, rounds: 5, atLeast: 500 },
  small: { cases: 20_000, megabytes: 40, rows: 200_000, rounds: 2, atLeast: 60 },
} as const

/** Every engine on the same cases, every answer compared with `evaluate`, and the ratios of this one run. */
export async function benchEngines(size: keyof typeof sizes): Promise<void> {
  const { cases: count, megabytes, rows, rounds, atLeast } = sizes[size]
  const reading = streams(megabytes)
  const contenders: Contender[] = reading.map((stream) => ({ ...stream, amount: stream.bytes, check: () => {} }))
  const asked: Asked[] = []
  const tallies: Tally[] = []
  const closing: (() => void)[] = []
  for (const task of tasks) {
    const cases = seededCases(task.facts, count, threeValued, seed)
    const expected = reference(task, cases)
    tallies.push(tallyOf(task, expected))
    compareOnFourValues(task)
    for (const engine of [...ours, ...peers]) contenders.push(await contenderFor(engine, task, cases, expected))
    const columns = columnContenders(task, cases, expected, megabytes)
    const databases = await duckdbContenders(task, cases, expected, rows)
    contenders.push(...columns, ...databases.contenders)
    closing.push(databases.close)
    const bytesACase = columns[0]?.bytesACase ?? 0
    asked.push(
      ...promisesFor(
        task.name,
        bytesACase,
        reading.map(({ name }) => name),
      ),
    )
  }
  const runs = await alternate(contenders, { rounds, atLeast })
  for (const close of closing) close()
  reportEngines({
    size,
    machine: machine(),
    engines: [...ours, ...peers],
    tallies,
    streams: reading.map(({ name }) => name),
    runs,
    ratios: asked.map((one) => ratioOf(runs, one)),
  })
}

/** What the house has promised of its speed (issue 6). */
function promisesFor(task: string, bytesACase: number, reading: readonly string[]): readonly Asked[] {
  const named = (name: string) => `${task}: ${name}`
  const sql = (form: string, threads: number) => named(`DuckDB, ${form}, threads: ${threads}`)
  const masks = { task, against: [named(jsonLogicEngine.name)] }
  const columns = { task, floor: 0.1, against: reading, weight: bytesACase }
  const inSql = (threads: number): Asked => ({
    task,
    what: `masks in SQL : booleans in SQL (DuckDB, threads: ${threads})`,
    floor: 6,
    ours: sql("masks as the house writes them", threads),
    against: [
      sql("booleans as the house writes them", threads),
      sql("booleans, the least that can be written", threads),
    ],
  })
  return [
    {
      ...masks,
      what: "masks, generated : json-logic-engine, compiled",
      floor: 50,
      aim: 100,
      ours: named(oursMasksGenerated.name),
    },
    {
      ...masks,
      what: "masks, no generated code : json-logic-engine, compiled",
      floor: 20,
      ours: named(oursMasks.name),
    },
    { ...columns, what: "columns, generated JavaScript : memory", ours: named("Distinguo, columns, generated code") },
    { ...columns, what: "columns, no generated code : memory", ours: named("Distinguo, columns, no generated code") },
    {
      task,
      what: "full proofs : publicodes",
      floor: 300,
      ours: named(oursProve.name),
      against: [named(publicodes.name), named(publicodesByRails.name)],
    },
    inSql(1),
    inSql(2),
  ]
}

export function reference({ definition, readings }: Task, cases: Cases): Uint8Array {
  return Uint8Array.from(standingsOf(cases), (standings) =>
    standingOf.indexOf(evaluate(definition.test, standings, readings)),
  )
}

export async function contenderFor(engine: Engine, task: Task, all: Cases, expected: Uint8Array): Promise<Contender> {
  const cases = firstOf(all, engine.cases)
  const ready = await engine.ready(task, cases)
  return {
    name: `${task.name}: ${engine.name}`,
    amount: cases.count,
    pass: ready.pass,
    check: () => {
      const wrong = ready.verdicts().findIndex((verdict, at) => verdict !== expected[at])
      if (wrong >= 0) throw new Error(`${engine.name} differs from evaluate on ${task.name}, case ${wrong}`)
    },
  }
}

/** Other engines have no fourth value; our own forms are compared on all four before anything is timed. */
function compareOnFourValues(task: Task): void {
  const cases = seededCases(task.facts, 3_200, fourValued, seed)
  const expected = reference(task, cases)
  for (const engine of [oursMasksGenerated, oursMasksGeneratedByHouse, oursMasks, oursMasksFromStandings]) {
    const ready = engine.ready(task, cases) as { pass: () => void; verdicts: () => Uint8Array }
    ready.pass()
    const wrong = ready.verdicts().findIndex((verdict, at) => verdict !== expected[at])
    if (wrong >= 0) throw new Error(`${engine.name} differs from evaluate on four values, ${task.name}, case ${wrong}`)
  }
  for (const columns of columnContenders(task, cases, expected, 0)) {
    void columns.pass()
    columns.check()
  }
}

function tallyOf({ name }: Task, expected: Uint8Array): Tally {
  const share = (code: number) => expected.filter((one) => one === code).length / expected.length
  return { task: name, cases: expected.length, yes: share(1), no: share(2), unknown: share(0) }
}
