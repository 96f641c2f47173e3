import { type Asked, search, wordsOf } from "distinguo/directory"
import fc from "fast-check"
import { expect, test } from "vitest"
import { listing, listings } from "./listing-files.ts"

const anything: Asked = { need: "any", country: "any", near: "anywhere", words: "" }
const found = (words: string, of = listings) => search(of, { ...anything, words })
const names = (words: string, of = listings) => {
  const { near, further } = found(words, of)
  return [...near, ...further].map(({ id }) => id)
}

test("DIRECTORY-12: one slip of the finger finds what was meant, and what it was read as is said", () => {
  const slips = {
    docter: "doctor",
    dcotor: "doctor",
    doctr: "doctor",
    docttor: "doctor",
    pasport: "passport",
    laywer: "lawyer",
  }
  for (const [typed, meant] of Object.entries(slips)) {
    expect([typed, names(typed)]).toEqual([typed, names(meant)])
    expect([typed, found(typed).readAs.some((word) => word.startsWith(meant))]).toEqual([typed, true])
  }
  expect(found("helth harbor town")).toMatchObject({ areas: ["Harbour Town"] })
  expect(found("doctor").readAs).toEqual([])
})

test("DIRECTORY-12: a word that stands there is never read as another; short words, another first letter and two slips are not", () => {
  const [night, light] = [
    listing({ id: "night", words: "Open by night." }),
    listing({ id: "light", words: "Under the light." }),
  ]
  expect(names("night", [night, light])).toEqual(["night"])
  expect(names("right", [night, light])).toEqual([])
  for (const typed of ["nite", "nigth lamp", "nihgtt", "ngiht!x"])
    expect([typed, names(typed, [night])]).toEqual([typed, []])
  expect(names("beds", [listing({ words: "Pets welcome." })])).toEqual([])
})

const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz")
const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((letters) => letters.join(""))

test("DIRECTORY-12: whatever the word and wherever the slip after its first letter, it is found", () => {
  fc.assert(
    fc.property(
      word,
      fc.nat(30),
      letter,
      fc.constantFrom("wrong", "missing", "too many", "turned"),
      (right, where, other, slip) => {
        const at = 1 + (where % (right.length - 1))
        const [before, here, after] = [right.slice(0, at), right.charAt(at), right.slice(at + 1)]
        const turned = at + 1 < right.length ? `${after.charAt(0)}${here}${after.slice(1)}` : here
        const typed = {
          wrong: before + other + after,
          missing: before + after,
          "too many": before + other + here + after,
          turned: before + turned,
        }[slip]
        fc.pre(typed.length >= 5)
        const one = listing({ words: right })
        expect(names(typed, [one])).toEqual([one.id])
      },
    ),
    { numRuns: 2000 },
  )
})

test("DIRECTORY-13: accents are folded where letters are Latin, and every other script is taken as written", () => {
  const cafe = listing({ id: "cafe", name: "Café Río", words: "Ăn uống" })
  for (const typed of ["cafe rio", "CAFÉ", "an uong", "ăn"])
    expect([typed, names(typed, [cafe])]).toEqual([typed, ["cafe"]])
  const written: readonly (readonly [string, string])[] = [
    ["स्वास्थ्य", "सवसथय"],
    ["ক্লিনিক", "কলনক"],
    ["здоровый", "здоровыи"],
    ["คลินิก", "คลนก"],
    ["عيادة", "عياده"],
  ]
  for (const [right, stripped] of written) {
    const one = listing({ words: right })
    expect([right, names(right, [one])]).toEqual([right, [one.id]])
    // A letter written with its mark is another letter; only alphabets forgive one slip, and that is a slip.
    const forgiven = /\p{Script=Cyrillic}/u.test(stripped)
    expect([stripped, names(stripped, [one])]).toEqual([stripped, forgiven ? [one.id] : []])
  }
})

test("DIRECTORY-14: of 2,000 listings each word asked for is compared at most twice with each word of the list", () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    listing({ id: `room-${at}`, words: `Soup and a nurse number ${at % 50}.` }),
  )
  const words = wordsOf(many)
  expect(words.size).toBeLessThan(250)
  let comparisons = 0
  const count = () => {
    comparisons += 1
  }
  expect(search(many, { ...anything, words: "nurse soup" }, words, count).near).toHaveLength(2000)
  expect(comparisons).toBe(2 * words.size)
  comparisons = 0
  expect(search(many, { ...anything, words: "nurze" }, words, count).near).toHaveLength(2000)
  expect(comparisons).toBe(2 * words.size)
})
