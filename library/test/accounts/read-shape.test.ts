import { expect, test } from "vitest"
import { found, withEpisode, withExample, withTelling, written } from "./hand-written.ts"

test("DOCUMENTS-5: an account is keys with values", () => {
  for (const value of [7, "text", [], new Date(0)]) expect(found(value)).toEqual(["account.wrong-kind"])
  expect(found(null)).toEqual(["account.empty"])
})

test("DOCUMENTS-5: a number or a true is not taken as text", () => {
  expect(found(written({ label: 2024 }))).toEqual(["account.wrong-kind label"])
  expect(found(written({ own_words: [true] }))).toEqual(["account.wrong-kind own_words.0"])
  expect(found(written({ own_words: { a: 1 } }))).toEqual(["account.wrong-kind own_words"])
  expect(found(withEpisode({ id: 1 }))).toEqual(["account.wrong-kind episodes.0.id"])
})

test("DOCUMENTS-5: a list, a group of keys, a time, an age, a need and a fact are each expected where they belong", () => {
  expect(found(written({ episodes: "hotel" }))).toEqual(["account.wrong-kind episodes"])
  expect(found(written({ episodes: ["hotel"] }))).toEqual(["account.wrong-kind episodes.0"])
  expect(found(written({ worker: "ZA" }))).toEqual(["account.wrong-kind worker"])
  expect(found(withEpisode({ from: true }))).toEqual(["account.wrong-kind episodes.0.from"])
  expect(found(withEpisode({ said: { by: "the person" } }))).toEqual(["account.wrong-kind episodes.0.said"])
  expect(found(withTelling({ age: false }))).toEqual(["account.wrong-kind episodes.0.said.0.age"])
  expect(found(withTelling({ age: [] }))).toEqual(["account.wrong-kind episodes.0.said.0.age"])
  expect(found(written({ wishes: [1] }))).toEqual(["account.wrong-kind wishes.0"])
  expect(found(withTelling({ yes: [1] }))).toEqual(["account.wrong-kind episodes.0.said.0.yes.0"])
  expect(found(withTelling({ yes: [["recruited"]] }))).toEqual(["account.wrong-kind episodes.0.said.0.yes.0"])
})

test("DOCUMENTS-5: a key with nothing after it is a problem, and so are words that are blank", () => {
  expect(found(written({ own_words: null }))).toEqual(["account.empty own_words"])
  expect(found(written({ worker: null }))).toEqual(["account.empty worker"])
  expect(found(written({ told: null }))).toEqual(["account.empty told"])
  expect(found(written({ label: " " }))).toEqual(["account.empty label"])
  expect(found(withTelling({ yes: null }))).toEqual(["account.empty episodes.0.said.0.yes"])
  expect(found(withTelling({ age: {} }))).toEqual(["account.empty episodes.0.said.0.age"])
})

test("DOCUMENTS-5: an empty list says that there is none", () => {
  expect(found(written({ own_words: [], wishes: [], together: [] }))).toEqual([])
  expect(found(withTelling({ yes: "recruited", no: [], declined: [] }))).toEqual([])
})

test("DOCUMENTS-5: a sign that cannot be stored is a problem", () => {
  expect(found(written({ own_words: "\ud83d" }))).toEqual(["account.broken-text own_words"])
})

test("DOCUMENTS-3: a key that must be there is named", () => {
  expect(found({})).toEqual(["account.missing-key", "account.missing-key", "account.missing-key"])
  expect(found(written({ episodes: [{}] }))).toEqual(["account.missing-key episodes.0"])
  expect(found(withEpisode({ said: [{ yes: "recruited" }] }))).toEqual(["account.missing-key episodes.0.said.0"])
  expect(found(withTelling({ yes: [{ words: "x" }] }))).toEqual(["account.missing-key episodes.0.said.0.yes.0"])
  expect(found(written({ wishes: [{ words: "x" }] }))).toEqual(["account.missing-key wishes.0"])
  expect(found(withExample({ court: [{ definition: "a/b", found: "met" }] }))).toEqual([
    "account.missing-key example.court.0",
  ])
})

test("DOCUMENTS-3: a word that is not permitted names those that are", () => {
  expect(found(written({ told: "in public" }))).toEqual(["account.unknown-choice told"])
  expect(found(withTelling({ yes: "recruited", stands: "maybe" }))).toEqual([
    "account.unknown-choice episodes.0.said.0.stands",
  ])
  expect(found(withTelling({ yes: "recruited", circumstances: { present: ["boss"] } }))).toEqual([
    "account.unknown-choice episodes.0.said.0.circumstances.present.0",
  ])
})

test("DOCUMENTS-3: an account needs an episode", () => {
  expect(found(written({ episodes: [] }))).toEqual(["account.too-few episodes"])
})

test("DOCUMENTS-3: a place is a code in capitals", () => {
  for (const place of ["za", "South Africa", "ZAF", "GB-SCTS"]) {
    expect(found(written({ worker: { place } }))).toEqual(["account.place-form worker.place"])
  }
  for (const place of ["ZA", "GB-SCT", "US-CA", "FR-75"]) expect(found(written({ worker: { place } }))).toEqual([])
})
