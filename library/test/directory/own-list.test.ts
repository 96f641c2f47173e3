import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { inventedAmong, isClosed, listingsShown, noPlace, readListing, search, writeListing } from "distinguo/directory"
import { askedFor } from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"
import { listing, listingFiles, listings } from "./listing-files.ts"

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/listing-1.json"), "utf8"))
const fits = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema)

test("DIRECTORY-22: a list of one's own is shown whole and alone; without one, that of the house", () => {
  fc.assert(
    fc.property(fc.subarray([...listings]), fc.subarray([...listings]), (own, house) => {
      const shown = listingsShown(own, house)
      expect(shown).toEqual(own.length === 0 ? house : own)
    }),
  )
  expect(listingsShown("none", listings)).toBe(listings)
  const [real, made] = [listing({ invented: "no" }), listing({ invented: "yes" })]
  expect([[real], [made], [real, made], []].map(inventedAmong)).toEqual(["none", "all", "some", "none"])
})

test("DIRECTORY-23: where nothing is found it says what to do instead, and nothing of what was typed", () => {
  for (const need of [...askedFor, "any"] as const) {
    for (const words of ["", "planted", "planted words"]) {
      const asked = { need, country: "any", near: "anywhere", words }
      const { words: said, instead } = noPlace(asked, search([], asked))
      expect(instead.length).toBeGreaterThanOrEqual(2)
      expect([said, ...instead].join(" ")).not.toMatch(/planted/)
      expect(instead[0]?.startsWith("Look again")).toBe(words !== "")
    }
  }
  const near = noPlace({ need: "food", country: "any", near: "Old Quay", words: "" }, { areas: ["Old Quay"] })
  expect([near.words, near.instead[0]]).toEqual([
    "Nothing is listed for this yet in or near Old Quay.",
    expect.stringMatching(/^Look again/),
  ])
  expect(
    noPlace({ need: "safety now", country: "any", near: "anywhere", words: "" }, { areas: [] }).instead.join(" "),
  ).toContain("go to someone you trust")
})

test("DIRECTORY-24: what is written of a listing fits the schema and is read back the same", () => {
  for (const one of listings) {
    const written = writeListing(one)
    expect([one.id, fits(written), fits.errors]).toEqual([one.id, true, null])
    expect(readListing(written)).toEqual({ listing: one })
  }
})

test("DIRECTORY-25, DIRECTORY-6: two towns and the hills between; every need is served somewhere, and not everywhere", () => {
  expect(listings.length).toBeGreaterThanOrEqual(30)
  const near = (area: string) => {
    const there = listings.filter(
      (one) => !isClosed(one) && (one.area === area || (one.alsoNear !== "not said" && one.alsoNear.includes(area))),
    )
    return new Set(there.flatMap(({ gives }) => gives))
  }
  expect(new Set(listings.map(({ area }) => area))).toEqual(
    new Set(["Harbour Town", "Old Quay", "Hill Farms", "High Pass", "Weir Town"]),
  )
  const areas = ["Harbour Town", "High Pass", "Weir Town"].map(near)
  for (const need of askedFor) expect([need, areas.some((given) => given.has(need))]).toEqual([need, true])
  expect(areas.filter((given) => askedFor.some((need) => !given.has(need))).length).toBeGreaterThanOrEqual(2)
})

test("DIRECTORY-25, CARE-33, PROMISE-18: decent and hard conditions stand side by side, and it is not one kind of people that is helped", () => {
  const asking = (kind: string) =>
    listings.filter(({ conditions }) => typeof conditions !== "string" && conditions.some(({ asks }) => asks === kind))
  for (const kind of [
    "a name",
    "papers",
    "proof of age",
    "money",
    "a signature",
    "a medical test",
    "stopping work",
    "prayer",
    "talking to police",
  ])
    expect([kind, asking(kind).length > 0]).toEqual([kind, true])
  expect(listings.filter(({ conditions }) => conditions === "none").length).toBeGreaterThan(8)
  expect(listings.filter(isClosed).map(({ id }) => id)).toEqual(["stone-yard-centre", "white-gate-home"])
  expect(
    listings.some(
      ({ police, immigration }) => police === "if a law makes them" && immigration === "if a law makes them",
    ),
  ).toBe(true)
  const forWhom = (said: RegExp) => listings.filter((one) => said.test(one.for)).length
  const workers = forWhom(/\b(clean|cook|build|farms?|boats|worked|works)\b/i)
  expect(workers).toBeGreaterThanOrEqual(forWhom(/\bat night\b/i))
  expect(forWhom(/\b[Mm]en\b/)).toBeGreaterThanOrEqual(forWhom(/\b[Ww]omen\b/))
  expect(forWhom(/\b[Tt]rans\b/)).toBeGreaterThanOrEqual(3)
  for (const { file, text } of listingFiles)
    expect([
      file,
      /\b(?:foreign|citizen|african|asian|european|indian|chinese|nigerian|russian|arab)/i.exec(text)?.[0] ?? "",
    ]).toEqual([file, ""])
})
