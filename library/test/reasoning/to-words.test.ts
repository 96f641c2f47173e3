import {
  all,
  any,
  atLeast,
  childNeedsNoMeans,
  type DefinitionInWords,
  define,
  element,
  evaluate,
  everyStanding,
  type LineInWords,
  type Node,
  not,
  partsOf,
  toWords,
  unless,
  waysToRead,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { anyTest, type CardFact, openTest, runs, standingsOver, unateTest } from "./random-test.ts"

const label = (fact: string): string => `the fact of ${fact}`
const citation = { cites: "4", quotes: "may borrow", mark: "from memory" } as const

function inWords(test: Node<CardFact>): DefinitionInWords {
  const head = { id: "library/may-borrow", title: "May borrow", instrument: "Rules", jurisdiction: "international" }
  return toWords(
    define<CardFact>({
      ...head,
      inForce: { from: "2020-01-01", mark: "checked" },
      source: "library",
      notes: [],
      test,
    }),
    label,
  )
}

const anyTree = fc.oneof(unateTest, openTest, anyTest)

/** Each line, with what it says before any that stands beneath it. */
const lines = (line: LineInWords): readonly LineInWords[] => [line, ...line.of.flatMap(lines)]

/** What each node has to say for itself, in the order of the text. */
function saidBy(node: Node<CardFact>): readonly string[] {
  const cited = ({ cites, quotes, mark }: typeof citation | { cites: string; quotes: string; mark: string }) =>
    `${cites} ${quotes} ${mark}`
  switch (node.kind) {
    case "fact":
      return [label(node.fact)]
    case "element":
      return [`${node.name} ${cited(node)}`, ...saidBy(node.of)]
    case "reading":
      return [node.question, ...node.options.flatMap((one) => [`${one.title} ${cited(one)}`, ...saidBy(one.of)])]
    default:
      return partsOf(node).flatMap(saidBy)
  }
}

test("REASONING-40: each fact, part, article, mark and way to read stands in the words as often as in the nodes, in order", () => {
  fc.assert(
    fc.property(anyTree, (test) => {
      const said = lines(inWords(test).root)
        .filter(({ words }) => words !== "")
        .map(({ words, cites, quotes, mark }) => (cites === undefined ? words : `${words} ${cites} ${quotes} ${mark}`))
      expect(said).toEqual(saidBy(test))
    }),
    runs(500),
  )
})

test("REASONING-40: a line stands one step deeper than the one it serves", () => {
  fc.assert(
    fc.property(anyTree, (test) => {
      const { root } = inWords(test)
      expect(root.depth).toBe(0)
      for (const line of lines(root)) for (const below of line.of) expect(below.depth).toBe(line.depth + 1)
    }),
    runs(200),
  )
})

/** Reads the words as a reader would, with nothing else to go by, and makes of them what they ask. */
function readBack(line: LineInWords): Node<string> {
  const of = line.of.map(readBack)
  const asked = line.kind === "fact" ? { kind: "fact" as const, fact: line.words } : joinedAs(line, of)
  return /\bnot$/.test(line.before) ? not<string>(asked) : asked
}

const counted = ["none", "one", "two", "three", "four"]

function joinedAs({ asks, kind, words, of: lines }: LineInWords, of: readonly Node<string>[]): Node<string> {
  const several = /at least (\w+) of these/i.exec(asks)
  if (several) return atLeast<string>(counted.indexOf(several[1] ?? ""), ...of)
  if (/^(All of these are needed|where all of these are so|This rule, and no exception):$/.test(asks)) return all(...of)
  if (/^(One of these is enough|where one of these is so|A child needs no means|Either is enough.*):$/.test(asks))
    return any(...of)
  if (asks === "Nothing is enough in this place.") return any<string>()
  if (asks === "Nothing is asked in this place.") return all<string>()
  if (kind === "open") {
    const options = lines.map((line, index) => {
      const { words: title, name = "" } = line
      return { name, title, ...citation, of: of[index] ?? all<string>() }
    })
    return { kind: "reading", name: "how", question: words, options }
  }
  const [only] = of
  if (asks !== "" || only === undefined || of.length > 1) throw new Error(`nobody could read this: ${asks}`)
  return only
}

test("REASONING-41: read back from its words alone, a test comes to the same however everything stands", () => {
  fc.assert(
    fc.property(anyTree, standingsOver(everyStanding), (test, standings) => {
      const back = readBack(inWords(test).root)
      const named = Object.fromEntries(Object.entries(standings).map(([fact, one]) => [label(fact), one]))
      for (const way of waysToRead(test, {})) expect(evaluate(back, named, way)).toBe(evaluate(test, standings, way))
    }),
    runs(1000),
  )
})

test("REASONING-42: the same nodes have the same words, frozen and plain, whatever else the definition bears", () => {
  fc.assert(
    fc.property(anyTree, (test) => {
      const words = inWords(test)
      expect(inWords(JSON.parse(JSON.stringify(test)))).toEqual(words)
      expect(JSON.parse(JSON.stringify(words))).toEqual(words)
      expect(lines(words.root).every((line) => Object.isFrozen(line) && Object.isFrozen(line.of))).toBe(true)
    }),
    runs(200),
  )
  expect(inWords(any("card", "fines"))).toMatchObject({
    schema: "distinguo.words/1",
    definition: "library/may-borrow",
    inForceFrom: "2020-01-01",
    source: "library",
  })
})

/** The words as they stand one under the other. */
const written = (test: Node<CardFact>) =>
  lines(inWords(test).root).map(({ depth, before, words, asks }) =>
    [" ".repeat(depth) + before, words, asks].filter((part) => part.trim() !== "").join(" | "),
  )

test("REASONING-43: an exception is said as one, and what must not be so after a not of its own", () => {
  const rule = unless<CardFact>(
    all<CardFact>("card", not<CardFact>("fines")),
    element("a bar", citation, any("borrowed", "renewed")),
  )
  expect(written(rule)).toEqual([
    "This rule, and no exception:",
    " the rule | All of these are needed:",
    "the fact of card",
    "  and not | the fact of fines",
    " and not | a bar | One of these is enough:",
    "the fact of borrowed",
    "the fact of renewed",
  ])
  expect(written(any<CardFact>("card", not<CardFact>(all<CardFact>("fines", "borrowed"))))).toEqual([
    "One of these is enough:",
    "the fact of card",
    " or not | where all of these are so:",
    "the fact of fines",
    "the fact of borrowed",
  ])
})

test("REASONING-43: that a child needs no means, and either route of a purpose, are said as the law says them", () => {
  const routes = { ...any<CardFact>("reserved", "returned"), said: "intendedOrOccurred" } as const
  expect(written(childNeedsNoMeans<CardFact>("card", routes))).toEqual([
    "A child needs no means:",
    " enough alone | the fact of card",
    " otherwise | Either is enough, that it was meant or that it happened:",
    "the fact of reserved",
    "the fact of returned",
  ])
  expect(written(element<CardFact>("an empty list", citation, any()))).toEqual([
    "an empty list | Nothing is enough in this place.",
  ])
})

test("REASONING-66: in one sentence it says its outermost parts, in their order, and how they are joined", () => {
  const part = (name: string, of: Node<CardFact> | CardFact) => element<CardFact>(name, citation, of)
  expect(
    inWords(all<CardFact>(part("a card", "card"), part("a book", any<CardFact>("reserved", "returned")))).inShort,
  ).toBe("All of these are needed: “a card”; “a book”.")
  expect(inWords(part("a card", "card")).inShort).toBe("This is needed: “a card”.")
  expect(
    inWords(unless<CardFact>(all<CardFact>(part("a card", "card"), "renewed"), part("a bar", "fines"))).inShort,
  ).toBe(
    "This rule, and no exception: the rule (all of these are needed: “a card”; the fact of renewed); and not “a bar”.",
  )
  expect(inWords(all<CardFact>()).inShort).toBe("Nothing is asked in this place.")
  fc.assert(
    fc.property(openTest, (test) => {
      const words = inWords(test)
      const parts = outermost(words.root)
      const at = parts.map((name) => words.inShort.indexOf(name))
      expect(at.every((found) => found >= 0)).toBe(true)
      expect(words.inShort).toMatch(/^[A-Z].*\.$/)
    }),
    runs(200),
  )
})

function outermost({ kind, words, name = "", of }: LineInWords): readonly string[] {
  if (kind === "joint") return of.flatMap(outermost)
  return [kind === "open" ? name : words]
}
