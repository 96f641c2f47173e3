import { definitions, vocabularyBits } from "distinguo/law"
import { type Conclusion, conclude, type Standings, toSql } from "distinguo/reasoning"
import { afterAll, describe, expect, test } from "vitest"
import { likelyStandings } from "../forms/likely-standings.ts"
import type { Database } from "./database.ts"
import { openDuckDb } from "./duckdb.ts"
import { openPostgresql } from "./postgresql.ts"
import { lay } from "./tables.ts"

const opened: Database[] = []
afterAll(async () => {
  for (const database of opened) await database.close()
})

/** Every count of a statement, as `conclude` counts. */
function counted(said: readonly Conclusion[]) {
  const of = (standing: string) => said.filter((one) => one.standing === standing).length
  const open = said.filter(({ because }) => because === "law open").length
  return [of("yes"), of("no"), of("unknown"), of("contested"), open]
}

const withoutContested = (row: Standings): Standings =>
  Object.fromEntries(Object.entries(row).filter(([, standing]) => standing !== "contested"))

describe.each([
  ["DuckDB", openDuckDb],
  ["PostgreSQL", openPostgresql],
])("%s", (_, open) => {
  test("REASONING-50: the statement of each definition counts what conclude says, whichever form and reading", async () => {
    const database = await open()
    opened.push(database)
    const rows = likelyStandings(300)
    await lay(database, "accounts", vocabularyBits, rows)
    for (const definition of definitions) {
      for (const form of ["masks", "readable"] as const) {
        const { text } = toSql(definition, { dialect: database.name, form, numbers: vocabularyBits, table: "accounts" })
        const [counts = []] = await database.run(text)
        const asWritten = form === "masks" ? rows : rows.map(withoutContested)
        expect(counts.map(Number), `${definition.id}, ${form}`).toEqual(
          counted(asWritten.map((row) => conclude(definition.test, row))),
        )
      }
    }
  })
})
