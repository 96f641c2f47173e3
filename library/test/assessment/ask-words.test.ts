import { nextInTalk } from "distinguo/assessment"
import { vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { type Node, partsOf } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { closingWish, forSomeoneYoung, mayWeTalkAbout, pause, wish } from "../../src/assessment/ask-prompts.ts"
import { runs } from "../reasoning/random-test.ts"
import { accountWith, anyTalk, follow, talkOn } from "./ask-talks.ts"

/** Names of definitions, their laws, and their parts; a part named in one everyday word is left out of the search. */
function namesOfLaw(): readonly string[] {
  const parts = (node: Node): readonly string[] => [
    ...("name" in node ? [node.name] : []),
    ...partsOf(node).flatMap(parts),
  ]
  const names = definitions.flatMap(({ id, title, instrument, test: law }) => [id, title, instrument, ...parts(law)])
  return [...new Set(names)]
    .filter((name) => name.includes(" ") || name.includes("/"))
    .map((name) => name.toLowerCase())
}

const prompts = [
  wish,
  closingWish,
  pause,
  ...forSomeoneYoung,
  ...[...new Set(vocabulary.map(({ topic }) => topic))].flatMap((topic) => [
    mayWeTalkAbout(topic, "the topic", false),
    mayWeTalkAbout(topic, "the topic", true),
  ]),
  mayWeTalkAbout("threats", "children_used", true),
]

test("ASKING-14, CARE-4, CARE-5, PROMISE-16: nothing that a talk shows names a definition, a part, a law or a finding, or counts what is left", () => {
  const names = namesOfLaw()
  expect(names.length).toBeGreaterThan(50)
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyTalk, ({ talk, choices }) => {
      for (const { next } of follow(talk, definitions, choices)) {
        for (const text of stringsIn(next)) seen.add(text)
      }
    }),
    runs(60),
  )
  expect(seen.size).toBeGreaterThan(200)
  for (const text of seen) {
    const small = text.toLowerCase()
    expect(names.filter((name) => small.includes(name))).toEqual([])
    expect(small).not.toMatch(
      /traffick|exploitation|convention|protocol|definition|finding|\belements?\b|still missing|article \d/,
    )
    expect(small).not.toMatch(/\b\d+ (more|left|questions?)\b|questions? (left|remain)|\d ?%|\d of \d/)
  }
  expect(Object.keys(nextInTalk(talkOn(accountWith([])), definitions))).toEqual([
    "kind",
    "name",
    "words",
    "why",
    "note",
    "mark",
  ])
})

/** Every text in a value, but the id of the fact asked, which only the file keeps. */
function stringsIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return key === "fact" ? [] : [value]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([inner, part]) => stringsIn(part, inner))
}

test("FACTS-2, FACTS-3, FACTS-4, PROMISE-20: the talk's own words are short, plain, never ask why, and say that nobody has tried them", () => {
  for (const { words, why, note, mark } of prompts) {
    expect(words.split(/\s+/).length, words).toBeLessThanOrEqual(32)
    for (const sentence of words.split(/[.?!] /)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25)
    expect(words).not.toMatch(/\bwhy\b|don't you|did you let|victim|rescue|force|traffick/i)
    expect(`${words} ${note}`).not.toMatch(/\b(she|he|her|him|his)\b/i)
    expect(why === "" || why.startsWith("so that ")).toBe(true)
    expect(note.length).toBeGreaterThan(20)
    expect(mark).toBe("not yet tried with the people it is for")
  }
})

test("ASKING-9, CARE-8: what is said to someone young asks nothing about violence, sex, recruiters or money", () => {
  for (const { words, why } of forSomeoneYoung) {
    expect(`${words} ${why}`).not.toMatch(
      /hurt|touch|hit|sex|client|money|pay|boss|recruit|agent|work|threat|happened/i,
    )
  }
})
