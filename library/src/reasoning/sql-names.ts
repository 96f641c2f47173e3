/** The databases whose SQL is written. */
export type Dialect = "duckdb" | "postgresql"

export const dialects: readonly Dialect[] = Object.freeze(["duckdb", "postgresql"])

/** A name of a column or table, quoted, so that no word of SQL and no odd sign can be taken for anything else. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Words for the reader of the text, on one line: they can end neither the line nor the remark. */
export function remark(words: string): string {
  return `-- ${words.replace(/[\r\n\u2028\u2029]+/g, " ")}`
}

/** Each line of a text set in by two spaces. */
export function setIn(text: string): string {
  return text.replaceAll(/^/gm, "  ")
}
