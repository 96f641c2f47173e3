import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { factById } from "distinguo/facts"
import {
  definitions,
  lawInWords,
  partsFromMemory,
  severeFormForSexSince2015,
  traffickingInSouthAfrica,
  versionsOf,
  whatChanged,
  wordsQuoted,
} from "distinguo/law"
import { type Citation, type Definition, type LineInWords, type Node, partsOf } from "distinguo/reasoning"
import { expect, test } from "vitest"

const lines = (line: LineInWords): readonly LineInWords[] => [line, ...line.of.flatMap(lines)]
const nodes = (node: Node): readonly Node[] => [node, ...partsOf(node).flatMap(nodes)]
const sorted = (words: readonly string[]) => [...words].sort()

/** Each citation of a definition: its parts', and those of the ways to read it. */
function citations({ test }: Definition): readonly (Citation & { readonly called: string })[] {
  return nodes(test).flatMap((node): readonly (Citation & { readonly called: string })[] => {
    if (node.kind === "element") return [{ ...node, called: node.name }]
    return node.kind === "reading" ? node.options.map((option) => ({ ...option, called: option.title })) : []
  })
}

test("LAW-24: every fact, part, article, short words, mark and way to read stands in a definition's words", () => {
  for (const definition of definitions) {
    const said = lines(lawInWords(definition).root)
    const read = nodes(definition.test).flatMap((node) => (node.kind === "fact" ? [node.fact] : []))
    const facts = said.filter(({ kind }) => kind === "fact")
    expect(facts.map(({ fact }) => fact)).toEqual(read)
    expect(facts.map(({ words }) => words)).toEqual(
      facts.map(({ fact }) => factById(fact as Parameters<typeof factById>[0]).label),
    )
    const cited = (from: readonly Partial<Citation>[]) =>
      from.map(({ cites, quotes, mark, source }) => `${cites} ${quotes} ${mark} ${source}`)
    expect(sorted(cited(said.filter(({ cites }) => cites !== undefined)))).toEqual(sorted(cited(citations(definition))))
    const open = nodes(definition.test).filter((node) => node.kind === "reading")
    expect(said.filter(({ kind }) => kind === "open").map(({ words }) => words)).toEqual(
      open.map(({ question }) => question),
    )
  }
})

test("LAW-24, CARE-19: what is named as from memory is marked so in the words", () => {
  expect(partsFromMemory(traffickingInSouthAfrica).length).toBeGreaterThan(5)
  for (const definition of definitions) {
    const marked = lines(lawInWords(definition).root).filter(({ mark }) => mark === "from memory")
    const parts = new Set(marked.filter(({ kind }) => kind === "part").map(({ words }) => words))
    const named = partsFromMemory(definition).filter((name) => !/^how “|^the day it/.test(name))
    expect(sorted([...parts])).toEqual(sorted(named))
  }
})

test("LAW-24: the words of every definition keep their schema", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/words-1.json", import.meta.url), "utf8"))
  const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema)
  for (const definition of definitions) {
    expect(validate(lawInWords(definition)), JSON.stringify(validate.errors)).toBe(true)
  }
  expect(validate({ ...lawInWords(traffickingInSouthAfrica), account: "one" })).toBe(false)
})

test("LAW-25: as text a definition is the words it quotes, each once, and no others", () => {
  for (const definition of definitions) {
    const quoted = wordsQuoted(definition)
    const key = ({ cites, quotes, mark, source }: Citation) => JSON.stringify([cites, quotes, mark, source])
    const cited = citations(definition)
    expect(quoted.map(key)).toEqual([...new Set(cited.map(key))])
    for (const words of quoted) {
      const standing = cited.filter((one) => key(one) === key(words)).map(({ called }) => called)
      expect(words.parts).toEqual([...new Set(standing)])
    }
  }
  const means = wordsQuoted(traffickingInSouthAfrica).find(({ quotes }) => quotes === "by means of")
  expect(means).toMatchObject({
    cites: "4(1), 11(1)(a)",
    mark: "checked",
    parts: ["means", "the means served the act"],
  })
})

test("LAW-26: since 2015 asking and paying are acts too, and nothing else changed in the text of the United States", () => {
  const [newer, older] = versionsOf(severeFormForSexSince2015.id)
  if (newer === undefined || older === undefined) throw new Error("there are two versions")
  const { facts, words } = whatChanged(older, newer)
  expect(facts).toEqual({ gone: [], come: ["patronised", "solicited"] })
  expect(words.gone.map(({ parts, mark }) => [parts, mark])).toEqual([[["act"], "from memory"]])
  expect(words.come.map(({ parts, mark }) => [parts, mark])).toEqual([[["act"], "checked"]])
  expect(whatChanged(newer, newer)).toEqual({ facts: { gone: [], come: [] }, words: { gone: [], come: [] } })
})
