import { bitNumbers, define, type Node, toMasks, toSql } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { numbers } from "./bundles.ts"

const fact = (name: string): Node => ({ kind: "fact", fact: name })
const asDefinition = (test: Node, title = "May borrow") =>
  define({
    id: "library/may-borrow",
    title,
    instrument: "Rules of the library",
    jurisdiction: "international",
    inForce: { from: "2000-01-01", mark: "checked" },
    source: "library",
    notes: [],
    test,
  })

test("REASONING-51: a test with a fact in both polarities has no SQL, and the fact is named", () => {
  const both: Node = { kind: "any", of: [fact("card_1"), { kind: "not", of: fact("card_1") }] }
  for (const form of ["masks", "readable"] as const) {
    expect(() => toSql(asDefinition(both), { dialect: "duckdb", form, numbers, table: "cards" })).toThrow(/card_1/)
  }
})

test("REASONING-51: a statement has no WHERE of its own, gives no row, and says what it may not be used for", () => {
  const { text } = toSql(asDefinition(fact("card_1")), { dialect: "duckdb", form: "masks", numbers, table: "cards" })
  const statement = text.split("\n").filter((line) => !line.startsWith("--"))
  expect(statement.join("\n").replaceAll("FILTER (WHERE", "")).not.toMatch(/WHERE|ORDER BY|LIMIT/)
  expect(statement[0]).toBe("SELECT")
  expect(statement.slice(1, 6).every((line) => line.startsWith("  count(*)"))).toBe(true)
  expect(text).toContain("No decision about a person may rest on it.")
})

test("REASONING-51: no name and no title can end a remark or a quoted name", () => {
  const { text } = toSql(asDefinition(fact("card_1"), "a\nDROP TABLE cards; --"), {
    dialect: "postgresql",
    form: "readable",
    numbers,
    table: 'cards" WHERE "card_1',
  })
  expect(text).toContain('"cards"" WHERE ""card_1"')
  expect(text.split("\n").filter((line) => line.includes("DROP"))).toEqual([
    "-- a DROP TABLE cards; --: library/may-borrow, in force from 2000-01-01, after library.",
  ])
})

test("REASONING-49: a vocabulary that names a fact twice, or lacks one, is refused", () => {
  expect(() => bitNumbers("cards", ["card_1", "card_1"])).toThrow(/twice/)
  expect(() => toMasks(fact("card_99"), numbers)).toThrow(/no bit for card_99/)
})
