import { DuckDBInstance } from "@duckdb/node-api"
import type { Database, Row } from "./database.ts"

/** A DuckDB in memory: nothing is written anywhere. */
export async function openDuckDb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  const run = async (statement: string) => (await connection.runAndReadAll(statement)).getRows()
  const insert = async (table: string, rows: readonly Row[]) => {
    const appender = await connection.createAppender(table)
    for (const row of rows) {
      for (const value of row) {
        if (value === null) appender.appendNull()
        else if (typeof value === "boolean") appender.appendBoolean(value)
        else appender.appendInteger(value)
      }
      appender.endRow()
    }
    appender.closeSync()
  }
  const [[version] = []] = await run("SELECT version()")
  return {
    name: "duckdb",
    version: String(version),
    insert,
    run,
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
