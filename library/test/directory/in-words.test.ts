import {
  beforeYouGo,
  closedInWords,
  givesInWords,
  howToReach,
  inventedInWords,
  onPaper,
  tellsUnaskedInWords,
} from "distinguo/directory"
import { expect, test } from "vitest"
import { listing, listings } from "./listing-files.ts"

const noSuchPlace = "Invented. Do not go looking: there is no such place."

test("DIRECTORY-10, CARE-33: the same is said of every service, in the same order, and what is not said is said to be so", () => {
  const abouts = (one: (typeof listings)[number]) => [...beforeYouGo(one), ...howToReach(one)].map(({ about }) => about)
  const [first] = listings.map(abouts)
  expect(first).toEqual([
    "For whom",
    "Cost",
    "What it asks of you",
    "May you leave",
    "Your phone",
    "Police",
    "Immigration",
    "Who else is told",
    "Run by",
    "Where",
    "How to get in touch",
    "Open",
    "Languages",
    "Children",
    "Getting in and around",
    "Last checked with them",
  ])
  for (const one of listings) expect(abouts(one)).toEqual(first)
  const silent = listings.find(({ id }) => id === "lantern-line")
  if (silent === undefined) throw new Error("no listing of which nothing is known")
  const lines = [...beforeYouGo(silent), ...howToReach(silent)]
  expect(lines.filter(({ said }) => said)).toEqual([])
  expect(new Set(lines.map(({ words }) => words))).toEqual(new Set(["Not said: ask first."]))
})

test("DIRECTORY-10: each answer has words of its own", () => {
  const line = (about: string, changed: Readonly<Record<string, unknown>>) =>
    [...beforeYouGo(listing(changed)), ...howToReach(listing(changed))].find((one) => one.about === about)?.words
  expect(line("May you leave", { leave: "at any time" })).toBe("Yes, at any time.")
  expect(line("May you leave", { leave: "only if they agree" })).toBe("No. You may leave only if they agree.")
  expect(line("Your phone", { phones: "kept" })).toBe("They keep it while you are there.")
  expect(line("Police", { police: "yes" })).toBe(
    "Told, even if you do not ask them to. Ask what they tell, before you tell them anything.",
  )
  expect(line("Police", { police: "no" })).toBe("Never told. So they say; a law can ask more of them: ask first.")
  expect(line("What it asks of you", { conditions: "none" })).toBe("Nothing.")
  expect(line("What it asks of you", { conditions: [{ asks: "a name", words: "Any name." }] })).toBe("Any name.")
  expect(line("Run by", { peer_led: "yes", run_by: "Readers" })).toBe("Readers. Led by the people it is for.")
  expect(line("Where", { find: "contact first", address: "not said" })).toBe(
    "North Town. The address is not shown: get in touch first.",
  )
  expect(line("Last checked with them", { last_checked: "2026-03-09" })).toContain("9 March 2026")
  expect(line("Children", { children: "may not come" })).toBe("They may not come.")
})

test("DIRECTORY-10, CARE-33: no answer speaks against another, whoever is told, and none says “the work”", () => {
  const sharing = ["no", "only if you ask", "if a law makes them", "yes", "not said"]
  for (const police of sharing) {
    const lines = beforeYouGo(
      listing({ police, told: "nobody", kind: "people who do or did the work", run_by: "not said" }),
    )
    const words = Object.fromEntries(lines.map(({ about, words }) => [about, words]))
    expect(words["Who else is told"]).toBe("Nobody else.")
    expect(words["Police"]).toMatch(/^(Never told|Told|Not said)/)
    expect(lines.map((one) => one.words).join(" ")).not.toMatch(/\bthe work\b|They say: no/)
  }
})

test("DIRECTORY-9: a closed house is named as such first of all", () => {
  expect(closedInWords(listing({ leave: "only if they agree" }))).toContain("You may leave only if they agree.")
  expect(closedInWords(listing())).toBe("")
})

test("DIRECTORY-5: a piece of paper names neither what is given nor why one goes there, and says of an invented place that it is", () => {
  for (const one of listings) {
    const lines = onPaper(one)
    expect(lines.slice(0, 2)).toEqual([noSuchPlace, one.paperName])
    expect(lines.join(" ")).not.toContain("not said")
    expect(lines.join(" ")).not.toMatch(/sex|traffick|victim|police|migra|shelter|hiv|violence|distinguo/i)
    expect(lines.join(" ")).not.toContain(one.words)
    expect(lines.join(" ")).not.toContain(givesInWords(one))
  }
  expect(onPaper(listing())).toEqual([
    noSuchPlace,
    "Reading Room",
    "Behind the library, North Town",
    "Mornings",
    "Knock",
  ])
  expect(onPaper(listing({ invented: "no" }))).toEqual([
    "Reading Room",
    "Behind the library, North Town",
    "Mornings",
    "Knock",
  ])
})

test("DIRECTORY-11, CARE-1, CARE-33: what a service says of whom it tells is never a promise, and telling unasked is said first", () => {
  for (const one of listings) {
    for (const { about, words } of beforeYouGo(one).filter(({ about }) => /^(Police|Immigration)$/.test(about)))
      expect([one.id, about, words]).toEqual([one.id, about, expect.stringMatching(/[Aa]sk (first|what they tell)/)])
    const unasked = one.police === "yes" || one.immigration === "yes"
    expect([one.id, tellsUnaskedInWords(one) !== ""]).toEqual([one.id, unasked])
    expect(inventedInWords(one)).toBe(noSuchPlace)
  }
  expect(tellsUnaskedInWords(listing({ police: "yes", immigration: "yes" }))).toBe(
    "They tell the police and immigration that you came, even if you do not ask them to.",
  )
  expect(tellsUnaskedInWords(listing({ immigration: "yes" }))).toContain("They tell immigration that you came")
  expect(inventedInWords(listing({ invented: "no" }))).toBe("")
})
