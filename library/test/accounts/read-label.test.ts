import { expect, test } from "vitest"
import { found, withEpisode, written } from "./hand-written.ts"

const precise = [
  "call 0821234567",
  "+27 82 123 4567",
  "(030) 12-34-56-7",
  "passport 123456",
  "০১৭১২৩৪৫৬৭",
  "-33.9249, 18.4241",
  "33° 55' S",
  "name@example.org",
  "@handle",
  "https://example.org",
  "www.example.org",
]
const coarse = [
  "a seaside town",
  "Hotel work, spring 2024",
  "2023-2024",
  "since 2024-03-01",
  "room 12",
  "7 of 30 nights",
]

test.each(precise)("DOCUMENTS-10: %s is not coarse", (label) => {
  expect(found(written({ label }))).toEqual(["account.not-coarse label"])
  expect(found(withEpisode({ with: label }))).toEqual(["account.not-coarse episodes.0.with"])
  expect(found(withEpisode({ where: label }))).toEqual(["account.not-coarse episodes.0.where"])
  expect(found(withEpisode({ title: label }))).toEqual(["account.not-coarse episodes.0.title"])
})

test("DOCUMENTS-10: the id of an episode is coarse", () => {
  expect(found(withEpisode({ id: "0821234567" }))).toEqual(["account.not-coarse episodes.0.id"])
})

test.each(coarse)("DOCUMENTS-10: %s is coarse", (label) => {
  expect(found(written({ label }))).toEqual([])
})

test("DOCUMENTS-10: words and notes are nobody's label", () => {
  expect(found(written({ own_words: "They called 0821234567." }))).toEqual([])
})
