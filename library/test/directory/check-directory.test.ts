import { checkDirectory, oldCheckInWords } from "distinguo/directory"
import fc from "fast-check"
import { expect, test } from "vitest"
import { listing, listings } from "./listing-files.ts"

const today = "2026-11-22"
const hidden = { find: "contact first", address: "not said", invented: "no" }
const codes = (of: Parameters<typeof checkDirectory>[0], olderThan = 183) =>
  checkDirectory(of, { today, olderThan }).map(({ code, listings: ids }) => `${code} ${ids.join(",")}`.trim())
const toMend = (changed: Readonly<Record<string, unknown>>) =>
  checkDirectory([listing(changed)], { today })
    .filter(({ about }) => about === "a listing")
    .map(({ code, words }) => `${code} ${/`(\w+)`/.exec(words)?.[1] ?? ""}`)

test("DIRECTORY-15, CARE-33: a check of long ago stands with its day and says to ask first, to the day, over years and leap days", () => {
  const words = (last_checked: string, on = today) => oldCheckInWords(listing({ last_checked }), on)
  expect(words("2024-01-02")).toBe("Last asked 2 January 2024: ask first.")
  expect(words("not said")).toBe("Nobody wrote down when it was last asked: ask first.")
  expect(words("2026-11-01")).toBe("")
  expect([words("2026-05-23"), words("2026-05-22")]).toEqual(["", "Last asked 22 May 2026: ask first."])
  // Half a year from the end of August 2023 runs over 29 February 2024.
  expect([words("2023-08-31", "2024-03-01"), words("2023-08-30", "2024-03-01")]).toEqual([
    "",
    expect.stringContaining("ask first"),
  ])
  expect(words("2027-01-01")).toBe("")
})

test("DIRECTORY-16: two of one id and what was asked too long ago are named", () => {
  const list = [
    listing({ id: "one" }),
    listing({ id: "one", name: "Another" }),
    listing({ id: "old", last_checked: "2026-10-01" }),
  ]
  expect(codes(list, 30)).toEqual(expect.arrayContaining(["directory.two-of-one-id one", "directory.old-check old"]))
  expect(codes(list, 60).join()).not.toContain("old-check")
  expect(codes([listing({ last_checked: "not said" })])).toContain("directory.old-check reading-room")
})

test("DIRECTORY-17: for each area it is said which needs nobody serves there; a closed house serves none", () => {
  const bed = { gives: ["a place"], area: "North Town", also_near: "not said" }
  const said = (of: Parameters<typeof checkDirectory>[0]) =>
    checkDirectory(of, { today })
      .filter(({ code }) => code === "directory.need-unserved")
      .map(({ words }) => words)
  expect(said([listing(bed)])[0]).not.toContain("A place to sleep")
  const [closed] = said([listing({ ...bed, leave: "only if they agree" })])
  expect(closed).toMatch(/^In and near North Town nobody listed gives: /)
  expect(closed?.split(" · ")).toHaveLength(14)
  expect(
    said([listing(), listing({ id: "two", area: "South Town", also_near: "not said", gives: ["union"] })]),
  ).toHaveLength(2)
  expect(said(listings).length).toBeGreaterThan(0)
})

test("DIRECTORY-18, CARE-33: every place of an area that tells the police unasked is named, and if there is no other that is said", () => {
  const [telling, silent] = [listing({ id: "telling", police: "yes" }), listing({ id: "silent", police: "not said" })]
  const said = (of: Parameters<typeof checkDirectory>[0]) =>
    checkDirectory(of, { today }).filter(({ code }) => code === "directory.tells-police")
  expect(said([telling, silent]).map(({ listings: ids, words }) => [ids, words])).toEqual([
    [["telling"], "In North Town these tell the police unasked that someone came."],
  ])
  expect(said([telling])[0]?.words).toBe("Every place listed in North Town tells the police unasked that someone came.")
  expect(said([silent])).toEqual([])
  expect(said([telling, listing({ id: "closed", leave: "only if they agree" })])[0]?.words).toMatch(/^Every place/)
})

test("DIRECTORY-19, CARE-29, CARE-33: a hidden address that stands in other words is named with its key, and a telephone is not", () => {
  const told = [
    ["words", "Rooms at 12 Mill Lane."],
    ["words", "End of Mill Lane, ring twice."],
    ["contact", "Calle de la Luna, the green door"],
    ["contact", "Lindenstraße, hinten"],
    ["hours", "Mornings at house 14"],
    ["access", "12.97160, 77.59460"],
    ["run_by", "See maps.example"],
    ["name", "Rose Street Rooms"],
    ["for", "Anyone near 8FVC9G8F+6X"],
  ] as const
  for (const [key, words] of told)
    expect([words, toMend({ ...hidden, [key]: words })]).toEqual([words, [`directory.hidden-place-told ${key}`]])
  for (const words of [
    "+27 21 555 0199",
    "0800 123 123, day and night",
    "Ask at the fish market",
    "A long way by road",
    "In this place you decide",
  ])
    expect([words, toMend({ ...hidden, contact: words })]).toEqual([words, []])
  expect(toMend({ words: "Rooms at 12 Mill Lane." })).toEqual([])
})

const clashing: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["leave", { leave: "at any time", words: "Beds behind a locked gate." }],
  ["leave", { conditions: [{ asks: "something else", words: "You may only leave with permission." }] }],
  ["leave", { leave: "nobody stays there", gives: ["a place"] }],
  ["peer_led", { peer_led: "yes", kind: "a public office" }],
  ["cost", { cost: "Nothing.", conditions: [{ asks: "money", words: "A little." }] }],
  ["police", { police: "no", conditions: [{ asks: "talking to police", words: "They ask that you do." }] }],
  ["police", { police: "no", told: ["The police see the list."] }],
  ["immigration", { immigration: "no", told: ["Immigration sees the list."] }],
  ["phones", { phones: "you keep it", words: "Phones are kept at the desk." }],
  ["children", { children: "may not come", gives: ["my children"] }],
]

test("DIRECTORY-20: answers that cannot both be true are named; each of them alone is none", () => {
  for (const [key, changed] of clashing) {
    const [first] = checkDirectory([listing(changed)], { today })
    expect([changed, first?.code, first?.words.includes(`\`${key}\``)]).toEqual([changed, "directory.clash", true])
  }
  const mended = [
    { leave: "only if they agree", words: "Beds behind a locked gate." },
    { peer_led: "no", kind: "a public office" },
    { peer_led: "yes", kind: "a business" },
    { cost: "A little", conditions: [{ asks: "money", words: "A little." }] },
    { police: "yes", told: ["The police see the list."] },
    { words: "A locker with your own lock." },
  ]
  for (const changed of mended) expect([changed, toMend(changed)]).toEqual([changed, []])
})

test("DIRECTORY-21, CARE-18: each check is a sentence with its mend and no score, and it changes no listing", () => {
  const all = checkDirectory(
    [
      ...listings,
      ...clashing.map(([, changed], at) => listing({ ...changed, id: `c-${at}` })),
      listing(hidden),
      listing(hidden),
    ],
    { today },
  )
  expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThanOrEqual(4)
  for (const { words, mend } of all) {
    for (const sentence of [words, mend]) expect(sentence).toMatch(/^[A-Z`].*[.`]$/s)
    expect(`${words} ${mend}`).not.toMatch(/%|\bscore|\brank|\bstars?\b|\bout of\b|\b\d+ of \d+|suspicious|\brisk/i)
  }
})

test("DIRECTORY-21: the listings that come with the house need no mending", () => {
  expect(checkDirectory(listings, { today }).filter(({ about }) => about === "a listing")).toEqual([])
})

test("DIRECTORY-21: whatever day it is, checking ends and gives the same twice", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const on = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
        const five = listings.slice(0, 5)
        expect(checkDirectory(five, { today: on })).toEqual(checkDirectory(five, { today: on }))
      },
    ),
    { numRuns: 30 },
  )
})
