import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { askedFor, responseTo } from "distinguo/responses"
import { statedElsewhere } from "distinguo/sources"
import { expect, test } from "vitest"

const house = join(import.meta.dirname, "../../..")

/**
 * What speaks to somebody and is not data with a source of its own: the two faces, and the words of the library beside
 * law, duties, rights and what there is for a need, whose every sentence is looked at in `sources.test.ts`.
 */
const spoken = [
  "web/src",
  "cli/src",
  ...["assessment", "circles", "directory", "facts"].map((room) => `library/src/${room}`),
]

/** Data in those rooms that names its source entry by entry, which `sources.test.ts` looks at. */
const withTheirOwnSources = ["delphi-dimension.ts", "ilo-eleven.ts", "screening-tools.ts"].map(
  (file) => `library/src/assessment/indicators/${file}`,
)

/** Years, spans of time and numbers of people; statutes by name; studies; and how often something is so. */
const claim =
  /\b(1[89]|20)\d\d\b|\b\d+(,\d{3})* (hours|days|weeks|years|people|women|children|countries)\b|\b(three|four|five|ten|seventy-two) (hours|days|weeks)\b|\b(Act|Protocol|Convention|Directive|Treaty|Constitution|Supreme Court|GDPR)\b|\b(article|sections?) \d|§ ?\d|\b(stud(y|ies)|research(ers)?|surveys?|statistics|evidence)\b|\b([Mm]ost|[Mm]any) (people|States|countries|workers|migrants|women)\b|\b([Oo]ften|[Uu]sually|[Rr]arely|[Cc]ommonly|[Nn]early always)\b/

interface Text {
  readonly file: string
  readonly words: string
}

/** The texts between quotation marks and between the marks of a screen, joined over line ends; code and comments left out. */
function textsIn(file: string): readonly Text[] {
  const code = readFileSync(join(house, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, " ")
    .replace(/(^|\s)\/\/.*$/gm, " ")
    .replace(/\bfrom "[^"]*"|^\s*import "[^"]*"/gm, " ")
  const quoted = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, one, other]) => one ?? other ?? "",
  )
  const drawn = file.endsWith(".tsx")
    ? [...code.matchAll(/>([^<>{}=;]+)(?=[<{])/g)].map(([, words]) => words ?? "")
    : []
  // What stands between a put-in value and the next mark.
  const after = file.endsWith(".tsx")
    ? [...code.matchAll(/\}([^<>{}=;()]+)(?=[<{])/g)].map(([, words]) => words ?? "")
    : []
  return [...quoted, ...drawn, ...after]
    .map((words) => ({ file, words: words.replace(/\s+/g, " ").trim() }))
    .filter(({ words }) => /[a-z] [a-z]/i.test(words))
}

const texts: readonly Text[] = spoken.flatMap((folder) =>
  readdirSync(join(house, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => textsIn(relative(house, join(entry.parentPath, entry.name)))),
)

/** Says how something is to be typed, or is a mark of the program: a day that stands for any day states nothing. */
const anyDay = /^(2024, 2024-03|2006 or 2006-03|Write it as 2026-03-09|<svg |2024-03, or)|\bYYYY-MM-DD\b/

const stating = ({ words }: Text) => claim.test(words) && !anyDay.test(words)
const isListed = ({ words }: Text) => statedElsewhere.some((stated) => words.includes(stated.words))

test("SOURCES-6: outside the data with sources, no text names a figure, a year, a statute or a study unless it is listed with what it rests on", () => {
  expect(texts.length).toBeGreaterThan(3000)
  const listed = (text: Text) => isListed(text) || withTheirOwnSources.includes(text.file)
  expect(texts.filter(stating).filter((text) => !listed(text))).toEqual([])
})

test("SOURCES-6: what is listed still stands where it is said to", () => {
  const all = texts.map(({ words }) => words)
  expect(statedElsewhere.filter(({ words }) => !all.some((text) => text.includes(words)))).toEqual([])
})

test("SOURCES-6: the search finds a year, a span, a statute, a study and how often", () => {
  for (const words of [
    "In 2019 it was so.",
    "It must begin within 72 hours.",
    "The Act forbids it.",
    "A study found that.",
    "Many women say so.",
    "It is often so.",
    "See section 19.",
  ])
    expect([words, stating({ file: "", words })]).toEqual([words, true])
  const own = texts.filter(({ file }) => file === "web/src/start/start-screen.tsx").map(({ words }) => words)
  expect(own.some((words) => words.startsWith("What would you like to do"))).toBe(true)
})

test("SOURCES-6, RESPONSES-16: a sentence of list 1 that rests on practice states no such thing either", () => {
  const practice = askedFor
    .map(responseTo)
    .flatMap(({ what, today, costs, askFirst }) => [
      what,
      ...askFirst,
      ...[...today, ...costs].filter(({ rests }) => rests === "practice").map(({ words }) => words),
    ])
    .filter((words) => claim.test(words.replace("as often as you like", "")))
  expect(practice).toEqual([])
})

test("SOURCES-7: no text repeats a claim of the documents as the house’s own", () => {
  const repeated =
    /three times more|\b(68|43) ?(%|per ?cent)|sixty-eight|forty-three|(four|4) (of|among) (21|twenty-one)|millions of/i
  expect(texts.filter(({ words }) => repeated.test(words))).toEqual([])
  expect("They have helped three times more.").toMatch(repeated)
})
