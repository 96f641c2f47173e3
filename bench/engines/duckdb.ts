import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { bitNumbers, type MaskRows, standingInSql, toSql, undisputed } from "distinguo/reasoning"
import type { Contender } from "./alternate.ts"
import { type Cases, standingOf } from "./cases.ts"
import { formulaOf, written } from "./formula.ts"
import { maskRowsOf } from "./rows-of-bits.ts"
import type { Task } from "./tasks.ts"

export const duckdbVersion = "1.5.6-r.1"

export interface Databases {
  readonly contenders: readonly Contender[]
  readonly close: () => void
}

/**
 * DuckDB on stored tables of its own file: the same cases once as nullable BOOLEAN columns, one a fact, and once as INTEGER
 * columns of bits. Every statement counts rows by what is said of them, without a WHERE. What is said of every single case
 * is compared once, before anything is timed; after that the counts are.
 */
export async function duckdbContenders(
  task: Task,
  cases: Cases,
  expected: Uint8Array,
  rows: number,
): Promise<Databases> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"))
  const instance = await DuckDBInstance.create(join(folder, "rows.db"))
  const connection = await instance.connect()
  const numbers = bitNumbers("the facts of one task", task.facts)
  const copies = Math.max(1, Math.ceil(rows / cases.count))
  const ask = async (statement: string) => (await connection.runAndReadAll(statement)).getRows()

  const masks = maskRowsOf(cases, numbers)
  await connection.run(
    `CREATE TABLE given (number INTEGER, ${columnNames(masks)
      .map((name) => `${name} INTEGER NOT NULL`)
      .join(", ")})`,
  )
  const appender = await connection.createAppender("given")
  for (let row = 0; row < cases.count; row++) {
    appender.appendInteger(row)
    for (const words of railsOf(masks)) appender.appendInteger(words[row] as number)
    appender.endRow()
  }
  appender.closeSync()
  const booleans = task.facts.map((fact, at) => `${nullable(at)} AS "${fact}"`).join(", ")
  await connection.run(`CREATE TABLE masks AS SELECT ${columnNames(masks).join(", ")} FROM given, range(${copies})`)
  await connection.run(`CREATE TABLE booleans AS SELECT ${booleans} FROM given, range(${copies})`)
  await connection.run("CHECKPOINT")

  const asked = { dialect: "duckdb", numbers, chosen: task.readings } as const
  await refuseOtherStandings("masks", undisputed(numbers, "given"))
  await refuseOtherStandings("readable", `(SELECT number, ${booleans} FROM given) AS given`)

  async function refuseOtherStandings(form: "masks" | "readable", from: string): Promise<void> {
    const said = standingInSql(task.definition, task.readings, { ...asked, form })
    const all = await ask(`SELECT ${said}\nAS said FROM ${from} ORDER BY number`)
    const wrong = all.findIndex(([standing], at) => standing !== standingOf[expected[at] as 0 | 1 | 2])
    if (wrong >= 0 || all.length !== expected.length) throw new Error(`SQL as ${form} differs in case ${wrong}`)
  }

  const counts = [1, 2, 0].map((code) => expected.filter((one) => one === code).length * copies)
  const contender = (name: string, threads: number, statement: string): Contender => {
    let answer: readonly unknown[] = []
    return {
      name: `${task.name}: DuckDB, ${name}, threads: ${threads}`,
      amount: cases.count * copies,
      before: async () => void (await connection.run(`SET threads = ${threads}`)),
      pass: async () => {
        answer = (await ask(statement))[0] ?? []
      },
      check: () => {
        const wrong = counts.some((count, at) => Number(answer[at]) !== count)
        if (wrong) throw new Error(`DuckDB, ${name}: counted other than evaluate`)
      },
    }
  }
  const forms = {
    "masks as the house writes them": toSql(task.definition, { ...asked, form: "masks", table: "masks" }).text,
    "booleans as the house writes them": toSql(task.definition, { ...asked, form: "readable", table: "booleans" }).text,
    "booleans, the least that can be written": plainBooleans(task),
  }
  return {
    contenders: Object.entries(forms).flatMap(([name, text]) => [contender(name, 1, text), contender(name, 2, text)]),
    close: () => {
      connection.closeSync()
      instance.closeSync()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** AND, OR and NOT over the columns and nothing else: the form that masks are held against where it is the faster. */
function plainBooleans({ definition, readings }: Task): string {
  const words = { all: "AND", any: "OR", not: (of: string) => `(NOT ${of})` }
  const test = written(formulaOf(definition.test, readings), words, (fact) => `"${fact}"`)
  const count = (condition: string) => `count(*) FILTER (WHERE ${condition})`
  return `SELECT ${count("said")}, ${count("NOT said")}, ${count("said IS NULL")} FROM (SELECT ${test} AS said FROM booleans)`
}

function columnNames({ supported }: MaskRows): readonly string[] {
  return supported.flatMap((_, word) => [`supported_${word}`, `denied_${word}`])
}

function railsOf({ supported, denied }: MaskRows): readonly Int32Array[] {
  return supported.flatMap((words, word) => [words, denied[word] ?? words])
}

/** A fact's bits as one nullable BOOLEAN. */
function nullable(number: number): string {
  const [word, bit] = [Math.floor(number / 31), 2 ** (number % 31)]
  return `CASE WHEN supported_${word} & ${bit} <> 0 THEN TRUE WHEN denied_${word} & ${bit} <> 0 THEN FALSE END`
}
