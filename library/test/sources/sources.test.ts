import { definitions } from "distinguo/law"
import { places, rights } from "distinguo/responses"
import { everyClaim, everySource, sourceAmongAll, sourceById, sources } from "distinguo/sources"
import { expect, test } from "vitest"
import { everythingNamed } from "./what-names-a-source.ts"

test("SOURCES-1, LAW-14: every source stands once, and says who made it, when, what was compared and what it does not show", () => {
  expect(new Set(everySource.map(({ id }) => id)).size).toBe(everySource.length)
  expect(new Set(everySource.map(({ title, by }) => `${title} ${by}`)).size).toBe(everySource.length)
  for (const { id, title, by, date, at, checked, doesNotShow } of everySource) {
    for (const said of [title, by, date, checked, doesNotShow])
      expect([id, said.trim()]).toEqual([id, expect.stringMatching(/.{3}/)])
    expect([id, /\bcompared\b|\bread whole\b|\bfrom memory\b|\bnot reviewed\b/.test(checked)]).toEqual([id, true])
    // Shown as “Compared: ….”, so that a full stop of its own would be two.
    for (const said of [checked, doesNotShow]) expect([id, said.endsWith(".")]).toEqual([id, false])
    // Its address is to be read and never fetched: it is plain text, or nothing.
    expect([id, at]).toEqual([id, expect.stringMatching(/^(https?:\/\/\S+)?$/)])
  }
})

test("SOURCES-1: what is at hand everywhere is part of the whole, and an unknown id is our mistake", () => {
  expect(everySource.slice(0, sources.length)).toEqual(sources)
  for (const source of everySource) expect(sourceAmongAll(source.id)).toBe(source)
  expect(() => sourceAmongAll("planted")).toThrow(/no source/)
})

test("SOURCES-1, PROMISE-19: nothing of a source or a claim says what no screen ever says, an address neither", () => {
  const never = /victim|rescu|\brisk|\bscore|suspicious|per ?cent|%|\b\d{1,3} (?:of|out of) (?:the )?\d{1,3}\b/i
  const said = [...everySource, ...everyClaim].map((one) => [one.id, never.exec(JSON.stringify(one))?.[0] ?? ""])
  expect(said.filter(([, found]) => found !== "")).toEqual([])
})

test("SOURCES-2: every source that is named is there", () => {
  const known = new Set(everySource.map(({ id }) => id))
  const named = everythingNamed()
  expect(named.length).toBeGreaterThan(400)
  expect(named.filter(({ source }) => !known.has(source))).toEqual([])
})

test("SOURCES-2: every source that is there is named, or says for what it is kept", () => {
  const named = new Set(everythingNamed().map(({ source }) => source))
  // The vocabulary as a whole and its mappings; and two texts read beside Convention No. 29 that no part of it names.
  const elsewhere = ["ctdc-2020", "reference-vocabulary", "ilo-indicators-2012", "icls-2018", "ilo-p029"]
  expect(everySource.map(({ id }) => id).filter((id) => !named.has(id) && !elsewhere.includes(id))).toEqual([])
})

test("SOURCES-2: what stands before the rest has come names only sources that are at hand", () => {
  const first = [
    ...definitions.map(({ source }) => source),
    ...places.flatMap(({ duties }) => duties.map(({ source }) => source)),
    ...rights.flatMap((group) => group.rights).flatMap(({ rests }) => (rests === "practice" ? [] : [rests.source])),
  ]
  for (const source of first) expect(sourceById(source).id).toBe(source)
})

test("SOURCES-3: nothing marked as compared rests on a source of which nothing was compared", () => {
  const wrong = everythingNamed()
    .filter(({ mark }) => mark === "checked")
    .filter(({ source }) => /^not compared/.test(sourceAmongAll(source).checked))
  expect(wrong).toEqual([])
})

const documents = [
  "page-what-about-sex-trafficking",
  "leaflet-sex-work-and-trafficking",
  "page-on-trafficking-in-the-sex-trade",
  "fact-sheet-urban-justice-center",
  "page-on-prostitution-and-trafficking-2020",
]

test("SOURCES-4: each of the five documents has its claims, each with where it stands and what even comparing does not show", () => {
  expect([...new Set(everyClaim.map(({ standsIn }) => standsIn))]).toEqual(documents)
  expect(new Set(everyClaim.map(({ id }) => id)).size).toBe(everyClaim.length)
  for (const document of documents)
    expect([document, everyClaim.filter(({ standsIn }) => standsIn === document).length > 5]).toEqual([document, true])
  for (const { id, says, at, doesNotShow } of everyClaim)
    for (const said of [says, at, doesNotShow]) expect([id, said.trim()]).toEqual([id, expect.stringMatching(/.{5}/)])
})

test("SOURCES-4: the figures of the documents are listed: in doubt, two shares, four among twenty-one, three times", () => {
  const claim = (id: string) => everyClaim.find((one) => one.id === id)
  expect(claim("fact-sheet/estimates-in-doubt")?.compared).toBe("it is as said")
  expect(claim("fact-sheet/two-shares")).toMatchObject({
    compared: "not compared",
    says: expect.stringContaining("forty-three"),
  })
  expect(claim("fact-sheet/two-shares")?.doesNotShow).toMatch(/definition of its own/)
  expect(claim("fact-sheet/four-among-twenty-one")).toMatchObject({ compared: "it is so in part" })
  expect(claim("leaflet/three-times")).toMatchObject({ compared: "looked for and not found" })
  expect(claim("leaflet/three-times")?.doesNotShow).toMatch(/own count/)
})

test("SOURCES-5: what came out so, in part or otherwise names what it was held against, and that was compared", () => {
  const held = everyClaim.filter(({ compared }) => /^it is/.test(compared))
  expect(held.length).toBeGreaterThan(15)
  for (const { id, heldAgainst } of held) {
    expect([id, heldAgainst.length > 0]).toEqual([id, true])
    const compared = heldAgainst.some(({ source }) => /\bcompared on\b/.test(sourceAmongAll(source).checked))
    expect([id, compared]).toEqual([id, true])
  }
  for (const { id, compared, heldAgainst } of everyClaim) {
    if (compared === "a view, which nothing can settle") expect([id, heldAgainst]).toEqual([id, []])
    for (const { shows } of heldAgainst) expect([id, shows]).toEqual([id, expect.stringMatching(/.{5}/)])
  }
})
