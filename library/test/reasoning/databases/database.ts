/** One row: `null` is what a database writes for unknown. */
export type Row = readonly (number | boolean | null)[]

/** What both databases are asked through: a statement, and its rows as plain values. */
export interface Database {
  readonly name: "duckdb" | "postgresql"
  readonly version: string
  /** Puts rows into a table, in its order of columns. Slow where every value goes through the reader of statements. */
  readonly insert: (table: string, rows: readonly Row[]) => Promise<void>
  readonly run: (statement: string) => Promise<readonly (readonly unknown[])[]>
  readonly close: () => Promise<void>
}
