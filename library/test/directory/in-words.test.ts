import { beforeYouGo, closedInWords, givesInWords, howToReach, onPaper } from "distinguo/directory"
import { expect, test } from "vitest"
import { listing, listings } from "./listing-files.ts"

test("DIRECTORY-10, CARE-33: the same is said of every service, in the same order, and what is not said is said to be so", () => {
  const abouts = (one: (typeof listings)[number]) => [...beforeYouGo(one), ...howToReach(one)].map(({ about }) => about)
  const [first] = listings.map(abouts)
  expect(first).toEqual([
    "What it asks of you",
    "May you leave",
    "Your phone",
    "Who is told that you came",
    "Tells the police",
    "Tells immigration",
    "Run by",
    "Where",
    "How to get in touch",
    "Open",
    "For whom",
    "Cost",
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
  expect(line("Tells the police", { police: "yes" })).toBe("Yes.")
  expect(line("What it asks of you", { conditions: "none" })).toBe("Nothing.")
  expect(line("What it asks of you", { conditions: [{ asks: "a name", words: "Any name." }] })).toBe("Any name.")
  expect(line("Run by", { peer_led: "yes", run_by: "Readers" })).toBe("Readers. Led by people who do or did the work.")
  expect(line("Where", { find: "contact first", address: "not said" })).toBe(
    "North Town. The address is not shown: get in touch first.",
  )
  expect(line("Last checked with them", { last_checked: "2026-03-09" })).toContain("9 March 2026")
  expect(line("Children", { children: "may not come" })).toBe("They may not come.")
})

test("DIRECTORY-9: a closed house is named as such first of all", () => {
  expect(closedInWords(listing({ leave: "only if they agree" }))).toContain("You may leave only if they agree.")
  expect(closedInWords(listing())).toBe("")
})

test("DIRECTORY-5: a piece of paper names neither what is given nor why one goes there", () => {
  for (const one of listings) {
    const lines = onPaper(one)
    expect(lines[0]).toBe(one.paperName)
    expect(lines.join(" ")).not.toContain("not said")
    expect(lines.join(" ")).not.toMatch(/sex|traffick|victim|police|migra|shelter|hiv|violence|distinguo/i)
    expect(lines.join(" ")).not.toContain(one.words)
    expect(lines.join(" ")).not.toContain(givesInWords(one))
  }
  expect(onPaper(listing())).toEqual(["Reading Room", "Behind the library, North Town", "Mornings", "Knock"])
})
