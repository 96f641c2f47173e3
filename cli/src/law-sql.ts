import type { FactId } from "distinguo/facts"
import { vocabularyBits } from "distinguo/law"
import { type Definition, dialects, toSql, wordsOf } from "distinguo/reasoning"
import { chosenReadings } from "./chosen-readings.ts"
import type { Typed } from "./options.ts"
import { problems } from "./problems.ts"

/** One statement a version of a definition, or what was wrong with how it was asked for. */
export function definitionsInSql(
  versions: readonly Definition<FactId>[],
  { dialect, masks, table, readings, form }: Typed,
): { readonly said: string } | { readonly problem: string } {
  const known = dialects.find((name) => name === dialect)
  if (known === undefined) return { problem: problems.unknownDialect(dialects) }
  const chosen = chosenReadings(readings, versions)
  if (chosen === "not a reading") return { problem: problems.unknownReading() }
  const asked = {
    dialect: known,
    form: masks ? "masks" : "readable",
    numbers: vocabularyBits,
    table,
    chosen,
  } as const
  const statements = versions.map((definition) => toSql(definition, asked))
  return { said: statements.map((sql) => (form === "json" ? JSON.stringify(sql) : sql.text)).join("\n") }
}

/** `distinguo law bits`: which bit of which word stands for which fact. */
export function bitsInWords(form: Typed["form"]): string {
  if (form === "json") return JSON.stringify(vocabularyBits)
  const { vocabulary, facts } = vocabularyBits
  const lines = facts.map((fact, number) => `${Math.floor(number / 31)} ${String(number % 31).padStart(2)}  ${fact}`)
  return [`bits of vocabulary ${vocabulary}: ${wordsOf(vocabularyBits)} words; word, bit, fact`, ...lines].join("\n")
}
