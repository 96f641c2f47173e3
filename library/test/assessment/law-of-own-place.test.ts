import { lawOfOwnPlace } from "distinguo/assessment"
import { definitions, firstDefinitions, isLawOf, regions } from "distinguo/law"
import { expect, test } from "vitest"

const further = definitions.filter((one) => !firstDefinitions.includes(one))

const isOfARegion = (jurisdiction: string): boolean => regions.some(({ code }) => code === jurisdiction)

/** The places whose law is read beside what is at hand, for a worker there. */
function readToo(place: string, told: "in confidence" | "invented" | "published" = "in confidence"): readonly string[] {
  const texts = lawOfOwnPlace(firstDefinitions, further, { told, worker: { place, role: "" } })
  return [...new Set(texts.map(({ jurisdiction }) => jurisdiction))].filter((one) => !isOfARegion(one))
}

test("WEB-181: the law of where the worker works is read too, where nothing that is at hand is from there", () => {
  expect(readToo("DE")).toEqual(["DE"])
  expect(readToo("DE-BE")).toEqual(["DE"])
  expect(readToo("NL")).toEqual(["NL"])
  expect(readToo("GB-SCT")).toEqual(["GB-SCT"])
  // Which part of the country it is, is not known.
  expect(readToo("GB")).toEqual(["GB-SCT", "GB-NIR"])
})

test("WEB-181: all of a place is read, in the order of the law", () => {
  const german = further.filter((one) => one.jurisdiction !== "international" && isLawOf(one, "DE"))
  // The Union's law is Germany's too, and stands where the law has it.
  expect(new Set(german.map(({ jurisdiction }) => jurisdiction))).toContain("EU")
  expect(german.filter(({ jurisdiction }) => jurisdiction === "DE").length).toBeGreaterThan(3)
  expect(
    lawOfOwnPlace(firstDefinitions, further, { told: "in confidence", worker: { place: "DE", role: "" } }),
  ).toEqual(german)
})

test("WEB-181: nothing more is read where the place is at hand, of no place, and of an account that is there to compare", () => {
  for (const place of ["US", "US-CA", "ZA", "not said", "ZZ"]) expect([place, readToo(place)]).toEqual([place, []])
  expect(readToo("DE", "invented")).toEqual([])
  expect(readToo("DE", "published")).toEqual([])
})
