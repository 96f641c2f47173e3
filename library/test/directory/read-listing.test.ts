import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { isClosed, listingKeys, readListing } from "distinguo/directory"
import { readListingFile } from "distinguo-documents"
import fc from "fast-check"
import { expect, test } from "vitest"
import { found, listing, listingFiles, listings, written } from "./listing-files.ts"

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/listing-1.json"), "utf8"))
const fits = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema)

test("DIRECTORY-1: every listing that comes with the house is read, and fits the schema", () => {
  expect(listingFiles.length).toBeGreaterThanOrEqual(14)
  for (const { file, value } of listingFiles) {
    expect([file, found(value)]).toEqual([file, []])
    expect([file, fits(value), fits.errors]).toEqual([file, true, null])
  }
  expect(new Set(listings.map(({ id }) => id)).size).toBe(listings.length)
})

test("DIRECTORY-1: nothing may be left out: what is not known is `not said`, and that is an answer", () => {
  for (const key of listingKeys) expect(found(written({ [key]: undefined })), key).toContain("listing.missing-key")
  const silent = [
    "also_near",
    "address",
    "contact",
    "hours",
    "languages",
    "for",
    "cost",
    "conditions",
    "leave",
    "phones",
  ]
  const rest = [
    "told",
    "police",
    "immigration",
    "children",
    "access",
    "run_by",
    "kind",
    "peer_led",
    "last_checked",
    "find",
  ]
  const unsaid = written(Object.fromEntries([...silent, ...rest].map((key) => [key, "not said"])))
  expect([found(unsaid), fits(unsaid)]).toEqual([[], true])
  for (const key of ["name", "paper_name", "words", "area"]) {
    const useless = written({ [key]: "not said" })
    expect([found(useless), fits(useless)]).toEqual([[`listing.must-be-said ${key}`], false])
  }
})

const wrong: readonly (readonly [string, unknown, string])[] = [
  ["no listing", 7, "listing.wrong-kind"],
  ["another form", written({ schema: "distinguo.account/1" }), "listing.schema schema"],
  ["a newer form", { schema: "distinguo.listing/2" }, "listing.schema schema"],
  ["an unknown key", written({ stars: "five" }), "listing.unknown-key stars"],
  ["a number for text", written({ hours: 24 }), "listing.wrong-kind hours"],
  ["a value left empty", written({ cost: null }), "listing.empty cost"],
  ["blank text", written({ words: "  " }), "listing.empty words"],
  ["an id in capitals", written({ id: "Reading Room" }), "listing.id-form id"],
  ["a country in words", written({ country: "Demonstration land" }), "listing.country-form country"],
  ["an unknown need", written({ gives: ["health", "wealth"] }), "listing.unknown-choice gives.1"],
  ["a need twice", written({ gives: ["health", "health"] }), "listing.said-twice gives.1"],
  ["no need", written({ gives: [] }), "listing.too-few gives"],
  ["an unknown way of leaving", written({ leave: "never" }), "listing.unknown-choice leave"],
  [
    "a condition of another kind",
    written({ conditions: [{ asks: "a dance", words: "One dance." }] }),
    "listing.unknown-choice conditions.0.asks",
  ],
  ["a condition without words", written({ conditions: [{ asks: "a name" }] }), "listing.missing-key conditions.0"],
  ["a condition as text", written({ conditions: "they ask a name" }), "listing.wrong-kind conditions"],
  ["nobody in a list of none", written({ told: [] }), "listing.too-few told"],
  ["a number among texts", written({ languages: ["one", 2] }), "listing.wrong-kind languages.1"],
]

test("DIRECTORY-2: what is wrong names its place and its mend, is refused by the schema too, and no listing is given", () => {
  for (const [name, value, problem] of wrong) {
    expect([name, found(value)]).toEqual([name, [problem]])
    expect([name, fits(value)]).toEqual([name, false])
  }
  expect(found(written({ last_checked: "2026-02-30" }))).toEqual(["listing.no-such-day last_checked"])
  expect(found(written({ hours: "\ud800" }))).toEqual(["listing.broken-text hours"])
})

test("DIRECTORY-2: all problems are found in one reading, and none repeats what was written", () => {
  const planted = written({ plantedKey: "x", police: "plantedWord", id: "Planted Id", name: 7, told: { planted: "x" } })
  const read = readListing(planted)
  if (!("problems" in read)) throw new Error("no problems")
  expect(read.problems).toHaveLength(5)
  for (const { message, mend } of read.problems) {
    expect(`${message} ${mend}`).not.toMatch(/planted/i)
    expect(mend).not.toBe("")
  }
})

test("DIRECTORY-2: nothing makes the reader throw, and what it gives is frozen all the way down", () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...listingKeys), fc.anything(), (any, key, value) => {
      readListing(any)
      readListing(written({ [key]: value }))
    }),
    { numRuns: 1000 },
  )
  const whole = listing({ conditions: [{ asks: "a name", words: "Any." }] })
  expect([whole, whole.gives, whole.conditions, whole.conditions[0]].every(Object.isFrozen)).toBe(true)
})

test("DIRECTORY-2: a file's problem stands at its line", () => {
  const first = listingFiles.find(({ file }) => file === "blue-door.yaml")
  const text = String(first?.text).replace("leave: at any time", "leave: plantedWord")
  const read = readListingFile(new TextEncoder().encode(text))
  if (!("problems" in read)) throw new Error("no problems")
  const line = text.split("\n").findIndex((words) => words.includes("plantedWord")) + 1
  expect(read.problems.map(({ code, line }) => [code, line])).toEqual([["listing.unknown-choice", line]])
  expect("listing" in readListingFile(new TextEncoder().encode(first?.text))).toBe(true)
})

test("DIRECTORY-3, CARE-33: a service that has not agreed to be listed is not", () => {
  for (const agreed of ["no", "not said", "Yes", true]) {
    const value = written({ agreed_to_be_listed: agreed })
    expect([found(value), fits(value)]).toEqual([["listing.no-consent agreed_to_be_listed"], false])
  }
})

test("DIRECTORY-4, CARE-33: a hidden address stands nowhere in the file, and a shown one does", () => {
  for (const find of ["contact first", "it comes to you", "not said"]) {
    const value = written({ find })
    expect([found(value), fits(value)]).toEqual([["listing.address-shown address"], false])
    expect(listing({ find, address: "not said" }).address).toBe("not said")
  }
  const value = written({ address: "not said" })
  expect([found(value), fits(value)]).toEqual([["listing.address-missing address"], false])
})

test("DIRECTORY-5: what goes on paper says nothing about whoever carries it", () => {
  for (const name of ["Sex Workers’ Tea", "Survivors’ House", "Shelter North", "HIV room"])
    expect(found(written({ paper_name: name }))).toEqual(["listing.not-neutral paper_name"])
  expect(found(written({ address: "Above the refugee office" }))).toEqual(["listing.not-neutral address"])
  expect(found(written({ paper_name: "Essex Maids’ Café" }))).toEqual([])
})

test("DIRECTORY-6: an invented listing holds nothing that could be somebody's number or address on the net", () => {
  const real = ["call 555 0199", "mail tea@room", "https://room", "www.room", "٠١٢٣٤٥", "@room"]
  for (const contact of real) {
    expect(found(written({ contact }))).toEqual(["listing.looks-real contact"])
    expect(found(written({ contact, invented: "no" }))).toEqual([])
  }
  expect(found(written({ conditions: [{ asks: "a name", words: "Ring 0123456." }] }))).toEqual([
    "listing.looks-real conditions.0.words",
  ])
})

test("DIRECTORY-6: every listing that comes with the house says that it is invented and is in no country", () => {
  expect(listings.filter(({ invented, country }) => invented !== "yes" || country !== "XX")).toEqual([])
  for (const { file, text } of listingFiles) expect([file, text.startsWith("# Invented.")]).toEqual([file, true])
})

test("DIRECTORY-6: the invented listings show every need and very different conditions", () => {
  const given = new Set(listings.flatMap(({ gives }) => gives))
  expect(schema.properties.gives.items.enum.filter((need: string) => !given.has(need as never))).toEqual([])
  for (const shown of [
    listings.some(isClosed),
    listings.some(({ peerLed }) => peerLed === "yes"),
    listings.some(({ police }) => police === "yes"),
    listings.some(({ find }) => find === "contact first"),
    listings.some(({ phones }) => phones === "kept at some hours"),
    listings.some(({ conditions }) => conditions === "none"),
    listings.some(({ leave }) => leave === "not said"),
    listings.some(({ kind }) => kind === "a union"),
  ])
    expect(shown).toBe(true)
})

test("DIRECTORY-6, PROMISE-18: no invented listing uses a label for a person, and none makes all help wait for the police", () => {
  const label = /victim|surviv|rescu|traffick|prostitut|suspicious|illegal|undocumented|\brisk|\bpimp|nationalit/i
  for (const { file, text } of listingFiles) expect([file, label.exec(text)?.[0] ?? ""]).toEqual([file, ""])
  for (const one of listings.filter(({ leave }) => leave !== "only if they agree")) {
    const askingPolice =
      typeof one.conditions === "string" ? [] : one.conditions.filter((c) => c.asks === "talking to police")
    for (const { words } of askingPolice) expect(words).toContain("help elsewhere without that")
  }
})
