import { type Asked, areasOf, beforeYouGo, isClosed, onPaper, search } from "distinguo/directory"
import { askedFor } from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"
import { listing, listings } from "./listing-files.ts"

const anything: Asked = { need: "any", country: "any", near: "anywhere", words: "" }
const placesFor = (asked: Partial<Asked>, of = listings) => {
  const { near, further } = search(of, { ...anything, ...asked })
  return [...near, ...further]
}
const names = (asked: Partial<Asked>) => placesFor(asked).map(({ id }) => id)

test("DIRECTORY-7: listings are found by need, country, area and plain words in any order and with endings", () => {
  expect(names({ need: "union" })).toEqual(["dock-and-field-union", "loom-and-kitchen-union", "quiet-fund"])
  expect(names({ need: "health", words: "dentist at night near old quay" })).toEqual([])
  expect(names({ need: "health", words: "a nurse, old quay" })).toContain("old-quay-health-room")
  expect(names({ words: "doctors" })).toContain("old-quay-health-room")
  expect(names({ words: "PASSPORT" })).toContain("hill-farms-van")
  const [cafe] = [listing({ name: "Café Río" })]
  for (const words of ["cafe rio", "CAFÉ", "río café", "caf"]) expect(placesFor({ words }, [cafe])).toEqual([cafe])
  expect(placesFor({ words: "cafes in lima" }, [cafe])).toEqual([])
  expect(names({ words: "I need some help" })).toEqual(names({}))
  expect(names({ words: " " })).toEqual(names({}))
  expect(names({ country: "ZA" })).toEqual([])
  expect(names({ country: "XX" })).toEqual(names({}))
})

test("DIRECTORY-7, DIRECTORY-9: whatever is written, a search gives some of the listings, each once, and never fails", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...askedFor, "any" as const), (words, need) => {
      const { near, further, closed } = search(listings, { ...anything, need, words })
      const found = [...near, ...further, ...closed]
      expect(new Set(found).size).toBe(found.length)
      expect(found.filter((one) => !listings.includes(one))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test("DIRECTORY-8: the order is no ranking: what is nearest, then by name", () => {
  const near = (area: string) => placesFor({ near: area })
  for (const area of areasOf(listings, "XX")) {
    const places = near(area)
    const there = places.map((one) => (one.area === area ? 0 : one.alsoNear.includes(area) ? 1 : 2))
    expect(there).toEqual(there.toSorted())
    for (const distance of [0, 1, 2]) {
      const same = places.filter((_, at) => there[at] === distance).map(({ name }) => name)
      expect(same).toEqual(same.toSorted())
    }
  }
})

test("DIRECTORY-8: what is in or near the area asked for comes apart from what is further; nothing there is said by an empty list", () => {
  const found = (asked: Partial<Asked>) => {
    const { areas, near, further } = search(listings, { ...anything, ...asked })
    return { areas, near: near.map(({ id }) => id), further: further.map(({ id }) => id) }
  }
  const elsewhere = ["dock-and-field-union", "lamp-street-clinic-for-law", "hill-farms-van"]
  const nothingThere = { areas: ["Old Quay"], near: [], further: elsewhere }
  expect(found({ need: "pay", near: "Old Quay" })).toEqual({
    ...nothingThere,
    further: expect.arrayContaining(elsewhere),
  })
  expect(found({ need: "pay", words: "in old quay" })).toEqual(found({ need: "pay", near: "Old Quay" }))
  expect(found({ need: "pay", words: "Northfield" })).toEqual({ areas: [], near: [], further: [] })
  expect(found({ need: "pay" })).toEqual({ areas: [], near: expect.arrayContaining(elsewhere), further: [] })
  for (const area of areasOf(listings, "XX")) {
    const { near, further } = search(listings, { ...anything, near: area })
    const isThere = (one: (typeof listings)[number]) => one.area === area || one.alsoNear.includes(area)
    expect([near.filter((one) => !isThere(one)), further.filter(isThere)]).toEqual([[], []])
    expect(near.length).toBeGreaterThan(0)
  }
})

test("DIRECTORY-8: no condition and no answer of a service moves it or hides it", () => {
  const answers = fc.record({
    conditions: fc.constantFrom("none", "not said", [{ asks: "papers", words: "A permit." }]),
    leave: fc.constantFrom("at any time", "at any time, but not back at some hours", "nobody stays there", "not said"),
    phones: fc.constantFrom("you keep it", "kept", "not said"),
    told: fc.constantFrom("nobody", "not said", ["Everyone."]),
    police: fc.constantFrom("no", "yes", "not said"),
    immigration: fc.constantFrom("no", "yes", "not said"),
    cost: fc.constantFrom("Nothing", "Much", "not said"),
    kind: fc.constantFrom("a business", "a public office", "not said"),
    peer_led: fc.constantFrom("yes", "no", "not said"),
    last_checked: fc.constantFrom("1990-01-01", "2026-11-01", "not said"),
  })
  const other = [listing({ id: "a-room", name: "A Room" }), listing({ id: "z-room", name: "Z Room" })]
  fc.assert(
    fc.property(answers, fc.constantFrom("North Town", "South Town", "anywhere"), (changed, near) => {
      const places = placesFor({ need: "food", near, words: "soup" }, [...other, listing(changed)])
      expect(places.map(({ id }) => id)).toEqual(["a-room", "reading-room", "z-room"])
    }),
  )
})

test("DIRECTORY-8: the order in which listings are given changes nothing", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...listings], { minLength: listings.length }), (shuffled) => {
      expect(search(shuffled, anything)).toEqual(search(listings, anything))
    }),
    { numRuns: 30 },
  )
})

test("DIRECTORY-9, CARE-33: a house one may not leave at will is no answer to any need; it is listed apart", () => {
  for (const need of [...askedFor, "any"] as const) {
    const { near, further, closed } = search(listings, { ...anything, need })
    expect([...near, ...further].filter(isClosed)).toEqual([])
    expect(closed.filter((one) => !isClosed(one))).toEqual([])
  }
  for (const need of ["a place", "safety now"] as const)
    expect(search(listings, { ...anything, need }).closed.map(({ id }) => id)).toContain("white-gate-home")
  expect(isClosed(listing({ leave: "only if they agree" }))).toBe(true)
  expect(isClosed(listing({ leave: "not said" }))).toBe(false)
})

test("DIRECTORY-11: whoever looks for a bed is sent to nobody who has none", () => {
  const [room, office] = [
    listing({ id: "room", gives: ["a place", "food"], leave: "not said" }),
    listing({ id: "office", gives: ["a place", "food"], leave: "nobody stays there" }),
  ]
  expect(placesFor({ need: "a place" }, [room, office])).toEqual([room])
  expect(placesFor({ need: "food" }, [room, office])).toHaveLength(2)
  for (const { id, gives, leave } of listings)
    if (gives.includes("a place")) expect([id, leave === "nobody stays there"]).toEqual([id, false])
})

test("DIRECTORY-11: everyday words for work at night find who says it is for those who do it, and nobody else", () => {
  for (const words of ["sex", "sex work", "Sex Workers", "prostitution", "escort", "escorts"])
    expect([words, names({ words })]).toEqual([words, ["blue-door", "night-bus-nurses", "quiet-fund"]])
  const [night, day] = [listing({ id: "night", for: "People who work at night" }), listing({ id: "day" })]
  expect(placesFor({ words: "escort" }, [night, day])).toEqual([night])
  for (const one of listings) expect(JSON.stringify([beforeYouGo(one), onPaper(one)])).not.toMatch(/escort|prostitut/i)
})
