import { type BitNumbers, type Standing, type Standings, standing, toMaskRows, wordsOf } from "distinguo/reasoning"
import type { Database } from "./database.ts"

/**
 * Lays rows into a table: `row`, one nullable BOOLEAN a fact for the readable form (where contested has no place and is
 * written as unknown), and the words of bits for the mask form.
 */
export async function lay(database: Database, table: string, numbers: BitNumbers, rows: readonly Standings[]) {
  const words = Array.from({ length: wordsOf(numbers) }, (_, word) => [`supported_${word}`, `denied_${word}`]).flat()
  const columns = [
    "row_number INTEGER",
    ...numbers.facts.map((fact) => `"${fact}" BOOLEAN`),
    ...words.map((word) => `${word} INTEGER NOT NULL`),
  ]
  const masked = toMaskRows(numbers, rows)
  const values = rows.map((row, index) => {
    const facts = numbers.facts.map((fact) => asBoolean(row[fact] ?? "unknown"))
    const bits = masked.supported.flatMap((word, at) => [word[index] ?? 0, masked.denied[at]?.[index] ?? 0])
    return [index, ...facts, ...bits]
  })
  await database.run(`DROP TABLE IF EXISTS ${table}`)
  await database.run(`CREATE TABLE ${table} (${columns.join(", ")})`)
  await database.insert(table, values)
}

function asBoolean(standing: Standing): boolean | null {
  if (standing === "yes") return true
  return standing === "no" ? false : null
}

/** A standing from the two conditions of the mask form, which are never NULL. */
export function fromConditions(supported: unknown, denied: unknown): Standing {
  if (typeof supported !== "boolean" || typeof denied !== "boolean")
    throw new Error("a condition was neither true nor false")
  return standing(supported, denied)
}

/** A standing from the value of the readable form. */
export function fromBoolean(value: unknown): Standing {
  if (value === null) return "unknown"
  return value === true ? "yes" : "no"
}
