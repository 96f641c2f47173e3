import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import {
  companions,
  corrections,
  interpreters,
  needs,
  readAccount,
  sourceKinds,
  tellingPlaces,
  writeAccount,
} from "distinguo/accounts"
import { vocabulary } from "distinguo/facts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { found, withEpisode, withExample, withTelling, written } from "./hand-written.ts"
import { randomAccount } from "./random-account.ts"

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/account-1.json"), "utf8"))
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
const fits = ajv.compile(schema)

test("DOCUMENTS-14: every account fits the schema", () => {
  fc.assert(
    fc.property(randomAccount, (account) => {
      expect([fits(writeAccount(account)), fits.errors]).toEqual([true, null])
    }),
    { numRuns: 500 },
  )
})

test("DOCUMENTS-14: whatever else is written in a way that can be read fits the schema", () => {
  const ways = [
    written({ own_words: "one", wishes: "pay", told: "in confidence", worker: {}, together: [] }),
    withEpisode({ from: 2024, to: " 2024-03 .. 2024-04 ", said: [] }),
    withTelling({ age: " 15 – 17 ", circumstances: { present: "nobody", promised: "not said" } }),
    withTelling({ age: { at_start: "17", at_end: "not sure", born: "2004" }, yes: { fact: "confined" }, no: [] }),
    withTelling({ stands: "no", not_applicable: "own_phone" }),
    withExample({ restates: "confined", expect: [], court: [] }, { others: "no", because: "textbook pattern" }),
  ]
  for (const way of ways) expect([found(way), fits(way), fits.errors]).toEqual([[], true, null])
})

const wrongInStructure: readonly (readonly [string, unknown])[] = [
  ["no account", 7],
  ["nothing", null],
  ["no schema", { label: "x", episodes: [{ id: "x" }] }],
  ["another schema", written({ schema: "distinguo.account/9" })],
  ["no episodes", { schema: "distinguo.account/1", label: "x" }],
  ["an empty list of episodes", written({ episodes: [] })],
  ["an unknown key", written({ colour: "blue" })],
  ["an unknown key of a telling", withTelling({ yes: "recruited", maybe: [] })],
  ["a number for text", written({ label: 7 })],
  ["blank text", written({ label: " " })],
  ["an empty value", written({ own_words: null })],
  ["an unknown choice", written({ told: "secret" })],
  ["an unknown need", written({ wishes: ["money"] })],
  ["a place in small letters", written({ worker: { place: "za" } })],
  ["an id in capitals", withEpisode({ id: "Hotel" })],
  ["a time in words", withEpisode({ from: "spring" })],
  ["a year as half a number", withEpisode({ from: 2024.5 })],
  ["an age in words", withTelling({ age: "seventeen" })],
  ["an age beyond any", withTelling({ age: 130 })],
  ["an age without parts", withTelling({ age: {} })],
  ["a telling by nobody", withEpisode({ said: [{ yes: "recruited" }] })],
  ["a telling without anything", withTelling({ yes: [], no: [] })],
  ["a fact in capitals", withTelling({ yes: "Recruited" })],
  ["an answer without its fact", withTelling({ yes: [{ words: "x" }] })],
  ["words set aside by another", withEpisode({ said: [{ by: "another", yes: "recruited", set_aside: "misheard" }] })],
  ["someone there twice", withTelling({ yes: "recruited", circumstances: { present: ["friend", "friend"] } })],
  ["one episode together", written({ together: [{ episodes: ["hotel"], because: "x" }] })],
  ["together without a reason", written({ together: [{ episodes: ["hotel", "agent"] }] })],
  ["an example told in confidence", written({ example: {} })],
  ["others without a reason", written({ told: "invented", others: "no" })],
  ["a reason without others", written({ told: "invented", because: "textbook pattern" })],
  [
    "a definition without its instrument",
    withExample({ expect: [{ definition: "x", own_account: "yes", everything_said: "no" }] }),
  ],
  ["an expectation of no definition", withExample({ expect: [{ own_account: "yes", everything_said: "no" }] })],
  [
    "an expectation of one definition and of several",
    withExample({
      expect: [{ definition: "a/b", definitions: ["c/d"], own_account: "yes", everything_said: "no" }],
    }),
  ],
  [
    "an expectation of an empty list of definitions",
    withExample({ expect: [{ definitions: [], own_account: "yes", everything_said: "no" }] }),
  ],
  ["a court's finding without confidence", withExample({ court: [{ definition: "a/b", found: "met" }] })],
]

test.each(wrongInStructure)("DOCUMENTS-14: %s is refused by the reader and by the schema", (_, value) => {
  expect("problems" in readAccount(value)).toBe(true)
  expect(fits(value)).toBe(false)
})

test("DOCUMENTS-14: the schema has the words that the library has", () => {
  const { $defs } = schema
  expect($defs.need.enum).toEqual(needs)
  expect($defs.telling.properties.by.enum).toEqual(sourceKinds)
  expect($defs.telling.properties.set_aside.enum).toEqual(corrections)
  expect($defs.circumstances.properties.place.enum).toEqual(tellingPlaces)
  expect($defs.companion.enum).toEqual(companions)
  expect($defs.circumstances.properties.interpreter.enum).toEqual(interpreters)
})

test("DOCUMENTS-14: every fact of the vocabulary fits the schema's pattern for facts", () => {
  const pattern = new RegExp(schema.$defs.fact.pattern, "u")
  expect(vocabulary.filter(({ id }) => !pattern.test(id))).toEqual([])
})
