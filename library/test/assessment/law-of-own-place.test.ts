import { lawOfOwnPlace } from "distinguo/assessment"
import { definitions, firstDefinitions } from "distinguo/law"
import { expect, test } from "vitest"

const further = definitions.filter((one) => !firstDefinitions.includes(one))

/** The places whose law is read beside what is at hand, for a worker there. */
function readToo(place: string, told: "in confidence" | "invented" | "published" = "in confidence"): readonly string[] {
  const texts = lawOfOwnPlace(firstDefinitions, further, { told, worker: { place, role: "" } })
  return [...new Set(texts.map(({ jurisdiction }) => jurisdiction))]
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
  const german = further.filter(({ jurisdiction }) => jurisdiction === "DE")
  expect(german.length).toBeGreaterThan(3)
  expect(
    lawOfOwnPlace(firstDefinitions, further, { told: "in confidence", worker: { place: "DE", role: "" } }),
  ).toEqual(german)
})

test("WEB-181: nothing more is read where the place is at hand, of no place, and of an account that is there to compare", () => {
  for (const place of ["US", "US-CA", "ZA", "not said", "ZZ"]) expect([place, readToo(place)]).toEqual([place, []])
  expect(readToo("DE", "invented")).toEqual([])
  expect(readToo("DE", "published")).toEqual([])
})
