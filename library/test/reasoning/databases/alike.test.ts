import { everyStanding, masksInSql, readableInSql, type Standing } from "distinguo/reasoning"
import { afterAll, describe, expect, test } from "vitest"
import { type Bundle, bundles, compare, noneYet, numbers, print } from "../forms/bundles.ts"
import type { Database } from "./database.ts"
import { openDuckDb } from "./duckdb.ts"
import { openPostgresql } from "./postgresql.ts"
import { fromBoolean, fromConditions, lay } from "./tables.ts"

const opened: Database[] = []
afterAll(async () => {
  for (const database of opened) await database.close()
})

/** The columns of some rows, each as the standings it holds. */
type Answers = readonly (readonly Standing[])[]

async function byMasks(database: Database, { tests, rows }: Bundle): Promise<Answers> {
  await lay(database, "cards", numbers, rows)
  const conditions = tests.flatMap(({ test }) => {
    const { supported, denied } = masksInSql(test, { numbers, dialect: database.name })
    return [supported, denied]
  })
  const found = await database.run(`SELECT ${conditions.join(",\n")} FROM cards ORDER BY row_number`)
  return tests.map((_, at) => found.map((row) => fromConditions(row[2 * at], row[2 * at + 1])))
}

async function byReading(database: Database, { tests, rows }: Bundle): Promise<Answers> {
  await lay(database, "cards", numbers, rows)
  const values = tests.map(({ test }) => `(\n${readableInSql(test)}\n)`)
  const found = await database.run(`SELECT ${values.join(",\n")} FROM cards ORDER BY row_number`)
  return tests.map((_, at) => found.map((row) => fromBoolean(row[at])))
}

const forms = [
  { form: "masks", values: everyStanding, answers: byMasks, salt: 1 },
  { form: "readable", values: ["yes", "no", "unknown"] as const, answers: byReading, salt: 2 },
]

describe.each([
  ["DuckDB", openDuckDb],
  ["PostgreSQL", openPostgresql],
])("%s", (_, open) => {
  test("REASONING-47: says in both forms of SQL what the evaluator says", async () => {
    const database = await open()
    opened.push(database)
    for (const { form, values, answers, salt } of forms) {
      const found = noneYet()
      for (const bundle of bundles(values, salt)) {
        const said = await answers(database, bundle)
        for (const [at, each] of said.entries()) compare(form, found, bundle, at, each)
      }
      print(`${form} in ${database.name} ${database.version}`, found)
      expect(found.first).toBe("none")
      expect(found.compared).toBeGreaterThan(0)
    }
  })
})
