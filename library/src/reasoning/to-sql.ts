import { type BitNumbers, wordsOf } from "./bit-numbers.ts"
import type { Definition } from "./definition.ts"
import type { Readings } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import { factsOf } from "./node.ts"
import { polarities } from "./polarity.ts"
import { waysToRead } from "./readings.ts"
import { countingRails, countingWords, railColumns } from "./sql-counting.ts"
import { masksInSql, type Rails, writtenRails } from "./sql-masks.ts"
import { type Dialect, named, remark, setIn } from "./sql-names.ts"
import { readableInSql } from "./sql-readable.ts"

/** `distinguo.sql/1`: one statement that counts the rows of a table by what a definition says of each. */
export interface Sql {
  readonly schema: "distinguo.sql/1"
  readonly definition: string
  /** The version of the law: the day from which this text is in force. */
  readonly inForceFrom: string
  readonly dialect: Dialect
  readonly form: "masks" | "readable"
  /** The version of the vocabulary to which columns or bits belong. */
  readonly vocabulary: string
  /** The columns the table must have. */
  readonly columns: readonly string[]
  readonly text: string
}

export interface AskedInSql<F extends string> {
  readonly dialect: Dialect
  readonly form: Sql["form"]
  readonly numbers: BitNumbers<F>
  readonly table: string
  readonly chosen?: Readings
}

/**
 * A definition as one SQL statement. It counts: yes, no, unknown and contested, and how many are unknown because
 * readings of the law differ. It gives no rows, ranks nothing, and has no WHERE, which would drop what is unknown
 * without a word (CARE-28).
 *
 * @throws when a fact of the definition stands in both polarities: SQL would call unknown what can be decided.
 */
export function toSql<F extends string>(definition: Definition<F>, asked: AskedInSql<F>): Sql {
  refuseBothPolarities(definition)
  const { dialect, form, numbers, table, chosen = {} } = asked
  const ways = waysToRead(definition.test, chosen)
  const standings = ways.flatMap((way, index) =>
    form === "masks"
      ? railsOfAWay(definition, way, index, asked)
      : [`${standingInSql(definition, way, asked)} AS ${named(`way_${index + 1}`)}`],
  )
  const from = form === "masks" ? undisputed(numbers, table) : named(table)
  const each = `SELECT\n${setIn(standings.join(",\n"))}\nFROM ${from}`
  const text = [
    ...heading(definition, asked, ways),
    form === "masks" ? countingRails(ways.length) : countingWords(ways.length),
    `FROM (\n${setIn(each)}\n) AS each_row;`,
    "",
  ]
  return freeze({
    schema: "distinguo.sql/1",
    definition: definition.id,
    inForceFrom: definition.inForce.from,
    dialect,
    form,
    vocabulary: numbers.vocabulary,
    columns: form === "masks" ? wordColumns(numbers, writtenRails) : factsOf(definition.test),
    text: text.join("\n"),
  })
}

/** What may be said of a row, as one of the four words, under one reading. */
export function standingInSql<F extends string>(
  { test }: Pick<Definition<F>, "test">,
  chosen: Readings,
  { dialect, form, numbers }: Pick<AskedInSql<F>, "dialect" | "form" | "numbers">,
): string {
  if (form === "readable") {
    const value = readableInSql(test, chosen)
    return `CASE (\n${setIn(value)}\n) WHEN TRUE THEN 'yes' WHEN FALSE THEN 'no' ELSE 'unknown' END`
  }
  const sure = masksInSql(test, { numbers, dialect, chosen, rails: undisputedRails })
  const all = masksInSql(test, { numbers, dialect, chosen })
  const cases = [
    `WHEN ${sure.supported} THEN 'yes'`,
    `WHEN ${sure.denied} THEN 'no'`,
    `WHEN ${all.supported} OR ${all.denied} THEN 'contested'`,
    "ELSE 'unknown'",
  ]
  return `CASE\n${setIn(cases.join("\n"))}\nEND`
}

/** What may be said under one reading, as the three conditions that are counted. */
function railsOfAWay<F extends string>(
  { test }: Definition<F>,
  chosen: Readings,
  index: number,
  { dialect, numbers }: AskedInSql<F>,
): readonly string[] {
  const sure = masksInSql(test, { numbers, dialect, chosen, rails: undisputedRails })
  const all = masksInSql(test, { numbers, dialect, chosen })
  const { yes, no, said } = railColumns(index)
  return [`${sure.supported} AS ${yes}`, `${sure.denied} AS ${no}`, `(${all.supported} OR ${all.denied}) AS ${said}`]
}

/** The same words with every contested fact taken as unknown. */
const undisputedRails: Rails = Object.freeze({ supported: "only_supported", denied: "only_denied" })

/** The table with those words beside its own. */
export function undisputed(numbers: BitNumbers, table: string): string {
  const words = Array.from({ length: wordsOf(numbers) }, (_, word) => {
    const [yes, no] = [named(`${writtenRails.supported}_${word}`), named(`${writtenRails.denied}_${word}`)]
    const [onlyYes, onlyNo] = [
      named(`${undisputedRails.supported}_${word}`),
      named(`${undisputedRails.denied}_${word}`),
    ]
    return `${yes} & ~${no} AS ${onlyYes}, ${no} & ~${yes} AS ${onlyNo}`
  })
  return `(\n${setIn(`SELECT *,\n${setIn(words.join(",\n"))}\nFROM ${named(table)}`)}\n) AS with_undisputed`
}

function wordColumns(numbers: BitNumbers, { supported, denied }: Rails): readonly string[] {
  return Array.from({ length: wordsOf(numbers) }, (_, word) => [`${supported}_${word}`, `${denied}_${word}`]).flat()
}

function heading<F extends string>(
  { id, title, inForce, source, test }: Definition<F>,
  { form, dialect, numbers }: AskedInSql<F>,
  ways: readonly Readings[],
): readonly string[] {
  const fromMemory = JSON.stringify(test).includes('"from memory"')
  return [
    `${title}: ${id}, in force from ${inForce.from}, after ${source}.`,
    `Form: ${form}, ${dialect}, vocabulary ${numbers.vocabulary}.`,
    ...(fromMemory ? ["Some of its words were written from memory and not yet compared with the text."] : []),
    ...(form === "readable" ? ["One BOOLEAN column a fact. NULL is unknown; write a contested fact as NULL."] : []),
    ...(form === "masks" ? ["Bits 0 to 30 of each INTEGER; both rails set is contested. Not NULL."] : []),
    ...ways.flatMap((way, index) => wayInWords(way, index)),
    "It counts, and is about no one person. No decision about a person may rest on it.",
  ].map(remark)
}

function wayInWords(way: Readings, index: number): readonly string[] {
  const chosen = Object.entries(way).map(([name, option]) => `${name} = ${option}`)
  return chosen.length === 0 ? [] : [`Way ${index + 1} of reading the law: ${chosen.join(", ")}.`]
}

function refuseBothPolarities<F extends string>({ id, test }: Definition<F>): void {
  const both = [...polarities(test)].filter(([, side]) => side === "both").map(([fact]) => fact)
  if (both.length > 0) throw new Error(`${id} has no exact SQL: ${both.join(", ")} stands in both polarities`)
}
