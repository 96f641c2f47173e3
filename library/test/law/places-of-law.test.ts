import { definitions, isLawOf, regions } from "distinguo/law"
import { placeOf } from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { expect, test } from "vitest"

const codes = [...new Set(definitions.map(({ jurisdiction }) => jurisdiction))]
const lawOf = (place: string) => codes.filter((jurisdiction) => isLawOf({ jurisdiction }, place)).toSorted()

test("LAW-66: England and Wales have one law, which is nobody else's; where the part is not known, each part's is read", () => {
  const everywhere = ["COE", "international"]
  for (const place of ["GB-ENG", "GB-WLS", "GB-EAW"]) expect(lawOf(place)).toEqual(["COE", "GB-EAW", "international"])
  expect(lawOf("GB-SCT")).toEqual(["COE", "GB-SCT", "international"])
  expect(lawOf("GB-NIR")).toEqual(["COE", "GB-NIR", "international"])
  for (const place of ["GB", "GB-LND"]) {
    expect(lawOf(place)).toEqual([...everywhere, "GB-EAW", "GB-NIR", "GB-SCT"].toSorted())
  }
  // The law and the duties of a place go by the same codes.
  for (const code of ["GB-EAW", "GB-SCT", "GB-NIR"]) expect(placeOf(code).codes).toContain(code)
})

test("LAW-66: a text of a region is read first in its member States and in their parts, and nowhere else", () => {
  expect(lawOf("DE-BE")).toEqual(["COE", "DE", "EU", "international"])
  expect(lawOf("NL")).toEqual(["COE", "EU", "NL", "international"])
  expect(lawOf("FR")).toEqual(["COE", "EU", "international"])
  expect(lawOf("TR")).toEqual(["COE", "international"])
  expect(lawOf("IN-WB")).toEqual(["IN", "SAARC", "international"])
  expect(lawOf("NP")).toEqual(["SAARC", "international"])
  for (const place of ["US-CA", "AU", "CA", "NZ", "ZA"]) {
    expect(lawOf(place)).toEqual([place.slice(0, 2), "international"].toSorted())
  }
  for (const place of ["ZZ", "not said", "", "SA", "CO"]) expect(lawOf(place)).toEqual(["international"])
})

test("LAW-66, CARE-19: whose members a region has is from memory, and each text of a region says so where it is read", () => {
  for (const { code, places, mark, source } of regions) {
    expect([code, mark, sourceById(source).checked]).toEqual([
      code,
      "from memory",
      expect.stringContaining("from memory"),
    ])
    expect(new Set(places).size).toBe(places.length)
    for (const place of places) expect(place).toMatch(/^[A-Z]{2}$/)
    const texts = definitions.filter(({ jurisdiction }) => jurisdiction === code)
    expect(texts.length).toBeGreaterThan(0)
    for (const { id, notes } of texts) {
      expect([id, notes.some((note) => note.includes("member State") && note.includes("from memory"))]).toEqual([
        id,
        true,
      ])
    }
  }
  expect(regions.map(({ code, places }) => [code, places.length])).toEqual([
    ["EU", 27],
    ["COE", 46],
    ["SAARC", 8],
  ])
})
