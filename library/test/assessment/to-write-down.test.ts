import {
  answersInPhrases,
  findFacts,
  lawReadFirst,
  mostFoundAtTheDesk,
  openPlacesOf,
  partsToWriteDown,
  topicsToWriteDown,
  toWriteDown,
} from "distinguo/assessment"
import { type FactId, factById, freedoms, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions, definitions as everyDefinition, traffickingInPersons } from "distinguo/law"
import { conclude, factsOf, waysToRead } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, toldAccount } from "./assessed.ts"

const topics = [...new Set(vocabulary.map(({ topic }) => topic))]
const through = [
  ...topics.map((topic) => ({ kind: "topic", topic }) as const),
  ...definitions.flatMap((one) =>
    partsToWriteDown(one).map((part) => ({ kind: "part", test: one.test, part }) as const),
  ),
]
const house = "house"
const adult = said("under_18_at_act", "no")

test("ASSESSMENT-15: CARE-8: of someone who is or may be under 18 nothing is offered, and everything is found by search", () => {
  for (const young of [said("under_18_at_act", "yes", { by: "an official" }), said("under_18_at_act", "not known")]) {
    const of = account([said("sexual_services_exchanged", "yes"), young])
    expect(topicsToWriteDown(of, house)).toEqual([])
    for (const one of through)
      expect(toWriteDown(of, house, one)).toEqual({ offered: [], theirsToRaise: [], exceptions: [] })
  }
  expect(findFacts("papers kept")).toContain("docs_confiscated")
})

test("ASSESSMENT-15: CARE-6: what is theirs to raise stands apart, and what is for adults only waits for their word", () => {
  const all = (of: ReturnType<typeof account>) => through.map((one) => toWriteDown(of, house, one))
  for (const of of [account([]), account([adult])]) {
    for (const { offered, theirsToRaise } of all(of)) {
      expect(offered.filter((fact) => factById(fact).asking === "raised")).toEqual([])
      expect(theirsToRaise.filter((fact) => factById(fact).asking !== "raised")).toEqual([])
    }
  }
  const adults = (of: ReturnType<typeof account>) =>
    all(of).flatMap(({ offered, theirsToRaise }) =>
      [...offered, ...theirsToRaise].filter((id) => factById(id).adultOnly),
    )
  expect(adults(account([]))).toEqual([])
  expect(adults(account([adult])).length).toBeGreaterThan(5)
  expect(all(account([])).some(({ theirsToRaise }) => theirsToRaise.length > 0)).toBe(true)
})

test("ASSESSMENT-15: ASKING-27: selling sex is offered only where somebody spoke of it; protective facts stand in the lists like any other", () => {
  expect(topicsToWriteDown(account([adult]), house)).not.toContain("selling sex")
  expect(topicsToWriteDown(account([adult, said("sexual_services_exchanged", "yes")]), house)).toContain("selling sex")
  const { offered } = toWriteDown(account([]), house, { kind: "topic", topic: "papers and money" })
  expect(offered.some((fact) => factById(fact).use === "protective")).toBe(true)
})

test("ASSESSMENT-15: a part of a definition offers facts of that part alone, an age never, and every named part is there", () => {
  expect(partsToWriteDown(traffickingInPersons)).toEqual(["act", "means", "the means served the act", "purpose"])
  const { offered, theirsToRaise } = toWriteDown(account([adult]), house, {
    kind: "part",
    test: traffickingInPersons.test,
    part: "act",
  })
  expect(offered).toContain("recruited")
  expect([...offered, ...theirsToRaise]).not.toContain("docs_confiscated")
  for (const one of definitions) {
    const read = new Set<string>(factsOf(one.test))
    for (const part of partsToWriteDown(one)) {
      const found = toWriteDown(account([adult]), house, { kind: "part", test: one.test, part })
      expect([...found.offered, ...found.theirsToRaise].filter((fact) => !read.has(fact))).toEqual([])
      expect([...found.offered, ...found.theirsToRaise]).not.toContain("under_18_at_act")
    }
  }
})

test("ASSESSMENT-15: what is offered follows from who they are said to be and nothing else: no label, place or word moves it", () => {
  fc.assert(
    fc.property(toldAccount, fc.constantFrom(...through), fc.string(), (of, one, words) => {
      const [first] = of.episodes
      if (first === undefined) throw new Error("an account has an episode")
      const renamed = {
        ...of,
        label: words,
        ownWords: [words],
        episodes: of.episodes.map((each) => ({ ...each, where: words })),
      }
      expect(toWriteDown(renamed, first.id, one)).toEqual(toWriteDown(of, first.id, one))
    }),
    runs(100),
  )
})

test("ASSESSMENT-17: a search finds a fact by its label, its meaning or a phrase, those of the label first, and nothing for nothing", () => {
  for (const { id, label } of vocabulary) {
    if (id !== "under_18_at_act" && id !== "under_21_at_act") expect(findFacts(label)).toContain(id as FactId)
  }
  expect(findFacts("passport").length + findFacts("papers").length).toBeGreaterThan(0)
  expect(findFacts("against their will").map((fact) => factById(fact).label)).toContain(
    "made to work against their will",
  )
  expect(findFacts("PAP kep")[0]).toBe("docs_confiscated")
  expect(findFacts(" , ")).toEqual([])
  expect(findFacts("zebra")).toEqual([])
  expect(findFacts("under 18")).not.toContain("under_18_at_act")
  expect(findFacts("under 21")).not.toContain("under_21_at_act")
})

test("ASSESSMENT-18: each open place of the law stands once, with every way to read it and the definitions it is part of", () => {
  const places = openPlacesOf(definitions)
  expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
  expect(places.length).toBeGreaterThan(4)
  for (const { name, options, question, definitions: ids } of places) {
    expect(question.endsWith("?") || question.endsWith(".")).toBe(true)
    expect(options.length).toBeGreaterThan(1)
    const read = definitions.filter((one) => waysToRead(one.test).some((way) => way[name] !== undefined))
    expect([...ids]).toEqual([...new Set(read.map(({ id }) => id))])
    const chosen = options.map((option) => option.name)
    for (const one of read) {
      for (const way of waysToRead(one.test)) expect(chosen).toContain(way[name])
    }
  }
})

test("ASSESSMENT-20: everyday words find what they mean, the hard things too, and never more than a few", () => {
  const found = {
    passport: "docs_confiscated",
    salary: "wages_withheld",
    wages: "wages_withheld",
    beaten: "violence_physical",
    loan: "debt_bondage",
    raped: "violence_sexual",
  } as const
  for (const [word, fact] of Object.entries(found))
    expect([word, findFacts(word)]).toEqual([word, expect.arrayContaining([fact])])
  for (const { label, meaning } of vocabulary)
    expect(findFacts(`${label} ${meaning}`).length).toBeLessThanOrEqual(mostFoundAtTheDesk)
})

test("ASSESSMENT-19, CARE-10: item by item every answer is a whole phrase of the fact’s own, and each sets what the vocabulary says", () => {
  for (const { id, phrases } of vocabulary) {
    const offered = answersInPhrases(id as FactId)
    for (const { sets, words } of phrases) {
      expect(offered.filter((one) => one.phrases.includes(words)).map(({ answer }) => answer)).toEqual([sets])
    }
    const others = offered.flatMap(({ answer, phrases: said }) =>
      answer === "yes" || answer === "no" ? [] : [[answer, said.length]],
    )
    expect(others).toEqual([
      ["not known", 1],
      ["declined", 1],
      ["not applicable", 1],
    ])
    for (const one of offered) for (const words of one.phrases) expect(words).not.toMatch(/^(yes|no)\b.?$/i)
  }
})

test("ASSESSMENT-21: at first the international texts and those of the worker’s own country are read; all, where no place is said or the account is an example", () => {
  const of = (place: string, told: "in confidence" | "invented") =>
    new Set(
      lawReadFirst(everyDefinition, { ...account([]), told, worker: { place, role: "" } }).map(
        ({ jurisdiction }) => jurisdiction,
      ),
    )
  const all = new Set(everyDefinition.map(({ jurisdiction }) => jurisdiction))
  expect(of("GB-SCT", "in confidence")).toEqual(new Set(["international", "COE", "GB-SCT"]))
  // Where only the country is known, the law of each of its parts is.
  expect(of("GB", "in confidence")).toEqual(new Set(["international", "COE", "GB-EAW", "GB-SCT", "GB-NIR"]))
  expect(of("DE-BE", "in confidence")).toEqual(new Set(["international", "COE", "EU", "DE"]))
  expect(of("ZZ", "in confidence")).toEqual(new Set(["international"]))
  expect(of("not said", "in confidence")).toEqual(all)
  expect(of("GB", "invented")).toEqual(all)
})

test("ASSESSMENT-23: of a part of a text its exceptions are told apart; a topic, and a freedom, has none", () => {
  const of = account([adult, said("sexual_services_exchanged", "yes")])
  const found = through.map((one) => ({ one, ...toWriteDown(of, house, one) }))
  const excepted = found.filter(({ exceptions }) => exceptions.length > 0)
  expect(excepted.length).toBeGreaterThan(0)
  for (const { one, offered, theirsToRaise, exceptions } of excepted) {
    expect(one.kind).toBe("part")
    const test = one.kind === "part" ? one.test : { kind: "fact", fact: "confined" as FactId }
    for (const fact of exceptions) {
      expect([...offered, ...theirsToRaise]).toContain(fact)
      // A yes to it never helps the definition along, whatever else is so.
      const rest = Object.fromEntries(factsOf(test as (typeof definitions)[number]["test"]).map((id) => [id, "yes"]))
      const at = (answer: "yes" | "no") =>
        conclude(test as (typeof definitions)[number]["test"], { ...rest, [fact]: answer }).standing
      expect([at("yes"), at("no")]).not.toEqual(["yes", "no"])
      expect(freedoms.has(fact)).toBe(false)
    }
  }
})
