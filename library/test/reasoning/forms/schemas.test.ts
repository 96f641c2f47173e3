import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { definitions, vocabularyBits } from "distinguo/law"
import { dialects, toColumns, toMasks, toSql, waysToRead } from "distinguo/reasoning"
import { expect, test } from "vitest"

const ajv = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
const validAs = (name: string) => {
  const file = join(import.meta.dirname, "../../../schemas", `${name}.json`)
  const valid = ajv.compile(JSON.parse(readFileSync(file, "utf8")))
  return (value: unknown) => expect(valid(JSON.parse(JSON.stringify(value))), JSON.stringify(valid.errors)).toBe(true)
}

test("REASONING-53: bits, masks, columns and SQL of every definition are plain frozen data that fit their schemas", () => {
  const [bits, masks, columns, sql] = ["bits-1", "masks-1", "columns-1", "sql-1"].map(validAs)
  bits?.(vocabularyBits)
  for (const definition of definitions) {
    for (const way of waysToRead(definition.test)) {
      const made = [toMasks(definition.test, vocabularyBits, way), toColumns(definition.test, vocabularyBits, way)]
      masks?.(made[0])
      columns?.(made[1])
      for (const one of made) expect([Object.isFrozen(one), JSON.parse(JSON.stringify(one))]).toEqual([true, one])
    }
    for (const dialect of dialects) {
      for (const form of ["masks", "readable"] as const) {
        sql?.(toSql(definition, { dialect, form, numbers: vocabularyBits, table: "accounts" }))
      }
    }
  }
})
