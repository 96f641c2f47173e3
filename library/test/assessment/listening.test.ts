import { standingsOf } from "distinguo/accounts"
import {
  afterStep,
  factsFor,
  factsToAPage,
  keptSilence,
  mayBeMarked,
  mayBeYoung,
  mostFound,
  pagesOf,
  type Talk,
  talkSoFar,
  topicsToMark,
  yesesToAskFor,
} from "distinguo/assessment"
import { askedOnlyAfter, type FactId, factById, type Topic, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import fc from "fast-check"
import { expect, test } from "vitest"
import { saidIn } from "../../src/assessment/listening-sayings.ts"
import { runs } from "../reasoning/random-test.ts"
import { accountWith, anyTalk, follow, freely, talkOn } from "./ask-talks.ts"

const grown = accountWith([{ by: "the person", no: ["under_18_at_act"] }])
const everyTopic = [...new Set(vocabulary.map(({ topic }) => topic))]
const closable = everyTopic.filter((topic) => topic !== "safety")
const yesTo = (topic: Topic, about: FactId | "the topic" = "the topic") =>
  ({ kind: "topic", topic, about, answer: "yes" }) as const
const notNow = (topic: Topic) => ({ ...yesTo(topic), answer: "not now" }) as const

function listed(talk: Talk): readonly FactId[] {
  return everyTopic.flatMap((topic) => pagesOf(talk, topic).flat()).map(({ fact }) => fact)
}

function found(talk: Talk, words: string): readonly FactId[] {
  const result = factsFor(talk, words)
  return result.kind === "found" ? result.facts.map(({ fact }) => fact) : []
}

/** A talk at any of its turns, where some topics have had a yes and some a "not now". */
const anyMoment = fc
  .tuple(anyTalk, fc.nat(1000), fc.subarray(everyTopic), fc.subarray(closable, { maxLength: 4 }))
  .map(([{ talk, choices }, at, opened, closed]) => {
    const turns = follow(talk, definitions.slice(0, 2), choices)
    const here = turns[at % turns.length]?.talk ?? talk
    return [...opened.map((topic) => yesTo(topic)), ...closed.map(notNow)].reduce(afterStep, here)
  })

const searchWords = fc.constantFrom(
  ...[...new Set(vocabulary.flatMap(({ label, meaning }) => `${label} ${meaning}`.toLowerCase().split(/\W+/)))].filter(
    (word) => word.length > 2,
  ),
)

test("ASKING-29, CARE-6, CARE-9: nothing is ever listed that may not be asked now, in any talk", () => {
  let seen = 0
  fc.assert(
    fc.property(anyMoment, (talk) => {
      const standings = standingsOf(talk.account.episodes[0] ?? never(), "own account")
      const steps = talk.steps.flatMap((step) => (step.kind === "topic" ? [step] : []))
      for (const fact of listed(talk)) {
        seen++
        const { asking, adultOnly, topic } = factById(fact)
        expect(asking).not.toBe("raised")
        const yes = steps.some((step) => step.topic === topic && step.about === "the topic" && step.answer === "yes")
        const hard = ["threats", "hurt", "selling sex", "clients and partners", "authorities"].includes(topic)
        if (asking === "prepare" || hard) expect([fact, yes]).toEqual([fact, true])
        if (fact === "children_used") expect(steps.some((step) => step.about === fact)).toBe(true)
        expect(steps.some((step) => step.topic === topic && step.answer === "not now")).toBe(false)
        const easyToTell = topic === "papers and money" && asking === "open"
        const any = [
          "work and pay",
          "moving",
          "coming and going",
          "what they agreed to",
          "work for the public",
          "safety",
        ]
        if (adultOnly || (fact !== "under_18_at_act" && !easyToTell && (asking === "prepare" || !any.includes(topic))))
          expect([fact, standings.under_18_at_act]).toEqual([fact, "no"])
        const wait = askedOnlyAfter.get(fact)
        if (wait !== undefined) expect([fact, standings[wait.fact]]).toEqual([fact, wait.standing])
      }
    }),
    runs(120),
  )
  expect(seen).toBeGreaterThan(500)
})

test("ASKING-30, CARE-8: of someone who is or may be under 18 nothing but safety is listed or found, whatever is looked for", () => {
  let young = 0
  fc.assert(
    fc.property(
      anyMoment,
      fc.array(searchWords, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (talk, words, marked) => {
        const here = marked ? afterStep(talk, { kind: "young" }) : talk
        const out = { ...talk, law: "left out" } as const
        const closed = [...(marked || mayBeYoung(here.account) ? [here] : []), out]
        for (const one of closed) {
          young++
          for (const fact of [...listed(one), ...found(one, words.join(" "))]) expect(fact).toBe("in_danger_now")
          expect(topicsToMark(one).map(({ topic }) => topic)).toEqual(["safety"])
          expect(yesesToAskFor(one, "threats")).toEqual([])
          expect(vocabulary.filter(({ id }) => mayBeMarked(one, id as FactId)).map(({ id }) => id)).toEqual([
            "in_danger_now",
          ])
        }
      },
    ),
    runs(120),
  )
  expect(young).toBeGreaterThan(120)
})

test("ASKING-29, CARE-1, PROMISE-8: before the words are understood nothing can be marked or found", () => {
  for (const duty of ["not said", "said, not understood"] as const) {
    const talk = talkOn(grown, { duty, steps: [yesTo("hurt")] })
    expect([topicsToMark(talk), listed(talk), found(talk, "papers"), found(talk, "danger")]).toEqual([[], [], [], []])
  }
})

test("ASKING-31: what is only raised is listed nowhere and found by the worker's own words; adults' facts once they said they are one", () => {
  const open = talkOn(grown, { steps: everyTopic.map((topic) => yesTo(topic)) })
  expect(listed(open).some((fact) => factById(fact).asking === "raised")).toBe(false)
  expect(found(open, "sold me")).toContain("sold")
  expect(found(talkOn(accountWith([])), "passport taken")).toContain("docs_confiscated")
  expect(found(talkOn(grown), "sex for pay choice")).toContain("sexual_services_exchanged")
  expect(found(talkOn(accountWith([])), "sex for pay choice").filter((fact) => factById(fact).adultOnly)).toEqual([])
  expect(found(talkOn(grown, { steps: [notNow("hurt")] }), "hit me")).not.toContain("violence_physical")
  expect(found(talkOn(grown), "hit me")).toContain("violence_physical")
})

test("ASKING-31, CARE-9: words that lead nowhere give nothing, no words give a long list, and every fact can be found by words of its own", () => {
  const open = talkOn(grown)
  for (const words of ["", "  ", "the", "they said to me", "??"]) expect(factsFor(open, words).kind).toBe("nothing")
  for (const { id, phrases } of vocabulary) {
    const kinds = phrases.map(({ words }) => factsFor(open, words))
    expect([id, kinds.some((one) => one.kind === "found" && one.facts.some(({ fact }) => fact === id))]).toEqual([
      id,
      true,
    ])
  }
  fc.assert(
    fc.property(anyMoment, fc.array(searchWords, { maxLength: 3 }), (talk, words) => {
      const facts = found(talk, words.join(" "))
      expect(facts.length).toBeLessThanOrEqual(mostFound)
      expect(facts.every((fact) => mayBeMarked(talk, fact))).toBe(true)
    }),
    runs(60),
  )
})

test("ASKING-31, CARE-6: what a worker types gives the likest few, nothing hard that it does not name, or plainly nothing", () => {
  const before = talkOn(accountWith([]))
  for (const talk of [before, talkOn(grown)]) {
    expect(found(talk, "pay").slice(0, 2)).toEqual(["wages_withheld", "pay_below_minimum"])
    expect(found(talk, "owe")).toEqual(["journey_debt", "fees_debt", "debt_bondage", "can_leave"])
    expect(found(talk, "bus")).toContain("transported")
    expect(found(talk, "hit")).toEqual(["violence_physical"])
    expect(found(talk, "debt").slice(0, 3)).toEqual(["journey_debt", "fees_debt", "debt_bondage"])
    expect(found(talk, "two others have the same debt")).toEqual(found(talk, "debt"))
    expect(found(talk, "she said 2000 debt")).toEqual(found(talk, "debt"))
    expect(found(talk, "passport")).toEqual([
      "deceived_legal",
      "own_documents",
      "docs_confiscated",
      "status_leverage_used",
    ])
    expect(found(talk, "asks where I go")[0]).toBe("surveilled")
    for (const words of ["weather", "camera", "12", "she said that they said"])
      expect(factsFor(talk, words).kind).toBe("nothing")
    for (const fact of ["debt", "passport", "pay", "owe", "work", "money", "family"].flatMap((words) =>
      found(talk, words),
    )) {
      const { asking, cost, label } = factById(fact)
      expect([fact, asking !== "raised" && cost < 4 ? "easy" : label]).toEqual([
        fact,
        expect.stringMatching(/easy|paid|money|pay|family/),
      ])
    }
  }
})

test("ASKING-29, ASKING-23: papers and money may be marked before the age is known, and what people tell first stands first", () => {
  const before = talkOn(accountWith([]))
  expect(topicsToMark(before).slice(0, 3)).toEqual([
    { topic: "work and pay", words: "pay and work" },
    { topic: "papers and money", words: "papers, and money owed" },
    { topic: "coming and going", words: "coming and going" },
  ])
  const papers = pagesOf(before, "papers and money")
    .flat()
    .map(({ fact }) => fact)
  expect(papers).toEqual([
    "own_documents",
    "docs_confiscated",
    "own_money",
    "fees_debt",
    "debt_bondage",
    "finance_restricted",
  ])
  expect(yesesToAskFor(before, "papers and money")).toEqual([])
  const listedTopics = vocabulary.filter(({ asking }) => asking !== "raised").map(({ topic }) => topic)
  const told = accountWith([
    { by: "the person", no: ["under_18_at_act"], yes: ["work_or_service", "sexual_services_exchanged"] },
  ])
  const all = topicsToMark(talkOn(told, { steps: everyTopic.map((topic) => yesTo(topic)) }))
  const shown = new Set(all.map(({ topic }) => topic))
  expect([...new Set(listedTopics)].filter((topic) => !shown.has(topic))).toEqual([])
})

test("ASKING-36, CARE-6: what they would rather not say closes its topic for the talk, in the questions, the list and the search; taken back, it is open", () => {
  const start = talkOn(grown, { steps: [{ kind: "wish" }, { kind: "fact", fact: "in_danger_now" }] })
  const declined = keptSilence("docs_confiscated", "declined", freely)
  const closed = talkSoFar(start, start.steps, [declined])
  expect(topicsToMark(closed).map(({ topic }) => topic)).not.toContain("papers and money")
  expect(found(closed, "debt")).not.toContain("debt_bondage")
  expect(mayBeMarked(closed, "docs_confiscated")).toBe(true)
  const asked = follow(closed, definitions, [3]).flatMap(({ next }) => ("topic" in next ? [next.topic] : []))
  expect(asked.length).toBeGreaterThan(3)
  expect(asked).not.toContain("papers and money")
  expect(follow(start, definitions, [3]).some(({ next }) => "topic" in next && next.topic === "papers and money")).toBe(
    true,
  )
  expect(topicsToMark(talkSoFar(start, start.steps, [])).map(({ topic }) => topic)).toContain("papers and money")
  const unknown = talkSoFar(start, start.steps, [keptSilence("docs_confiscated", "not known", freely)])
  expect(topicsToMark(unknown).map(({ topic }) => topic)).toContain("papers and money")
  const left = afterStep(start, { kind: "left alone", topic: "papers and money", by: "the worker" })
  expect([found(left, "debt").includes("debt_bondage"), mayBeMarked(left, "docs_confiscated")]).toEqual([false, false])
  const safety = talkSoFar(start, start.steps, [keptSilence("in_danger_now", "declined", freely)])
  expect(mayBeMarked(safety, "in_danger_now")).toBe(true)
})

test("ASKING-32: pages hold at most four facts, in the vocabulary's order; an answer moves no fact to another page", () => {
  fc.assert(
    fc.property(anyMoment, (talk) => {
      for (const topic of everyTopic) {
        const pages = pagesOf(talk, topic)
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0)
          expect(page.length).toBeLessThanOrEqual(factsToAPage)
          for (const { phrases } of page) expect(phrases.some(({ words }) => words.split(" ").length < 3)).toBe(false)
        }
        const full = vocabulary.filter((fact) => fact.topic === topic && fact.asking !== "raised").map(({ id }) => id)
        const cutOf = (fact: string) => Math.floor(full.indexOf(fact as FactId) / factsToAPage)
        for (const page of pages) expect(new Set(page.map(({ fact }) => cutOf(fact))).size).toBe(1)
        expect(pages.flat().map(({ fact }) => fact)).toEqual(
          full.filter((id) => pages.flat().some(({ fact }) => fact === id)),
        )
      }
    }),
    runs(40),
  )
})

test("ASKING-32, CARE-5, PROMISE-16: the topics and what stands under them follow from the talk alone, and read no definition", () => {
  const names = topicsToMark(talkOn(grown)).map(({ words }) => words)
  expect(names.length).toBeGreaterThan(6)
  expect(names.join(" ")).not.toMatch(/traffick|exploit|finding|element|victim|sex/i)
  expect(pagesOf.length).toBe(2)
})

test("ASKING-29, CARE-6: what is hard waits for its yes, which is asked for by its hard part; the topic first, then what needs its own", () => {
  const talk = talkOn(grown)
  expect(pagesOf(talk, "threats")).toEqual([])
  const [ask, ...more] = yesesToAskFor(talk, "threats")
  expect([ask?.about, more.length, ask?.prompt.words]).toEqual([
    "the topic",
    0,
    expect.stringContaining("You can say no"),
  ])
  const opened = afterStep(talk, yesTo("threats"))
  expect(
    pagesOf(opened, "threats")
      .flat()
      .map(({ fact }) => fact),
  ).not.toContain("children_used")
  expect(yesesToAskFor(opened, "threats").map(({ about }) => about)).toEqual(["children_used"])
  const own = afterStep(opened, yesTo("threats", "children_used"))
  expect(
    pagesOf(own, "threats")
      .flat()
      .map(({ fact }) => fact),
  ).toContain("children_used")
  expect(yesesToAskFor(own, "threats")).toEqual([])
  const papers = yesesToAskFor(talk, "papers and money")
  expect(papers[0]?.prompt.words).toContain("something harder about this")
  expect(topicsToMark(afterStep(talk, notNow("threats"))).map(({ topic }) => topic)).not.toContain("threats")
})

function never(): never {
  throw new Error("every talk has an episode")
}

test("ASKING-39: what people say of a thing finds it first, though its own name has none of those words", () => {
  const open = talkOn(grown)
  const first = (words: string) => {
    const result = factsFor(open, words)
    return result.kind === "found" ? result.facts[0]?.fact : "nothing"
  }
  expect(first("he would tell my family where I work")).toBe("threat_expose")
  expect(first("tell my family")).toBe("threat_expose")
  expect(first("there is no other work")).toBe("no_acceptable_alternative")
  expect(first("go out in the day")).toBe("confined")
  expect(first("not paid two months")).toBe("wages_withheld")
  expect(first("the boss keeps my papers")).toBe("docs_confiscated")
})

test("ASKING-43, CARE-9: a saying leads to its fact only where all of its words were said, in any order and with others between, and never past what the talk shuts out", () => {
  const sayings: readonly (readonly [words: string, leadsTo: FactId])[] = [
    ["tell family", "threat_expose"],
    ["show photos", "threat_expose"],
    ["call police", "threat_denounce"],
    ["no other job", "no_acceptable_alternative"],
    ["not paid", "wages_withheld"],
    ["keeps papers", "docs_confiscated"],
  ]
  const open = talkOn(grown)
  for (const [words, leadsTo] of sayings) {
    const all = words.split(" ")
    expect(saidIn(words)[0]).toBe(leadsTo)
    expect(saidIn(all.toReversed().join(", and then the "))[0]).toBe(leadsTo)
    for (const left of all) {
      expect([words, left, saidIn(all.filter((one) => one !== left).join(" "))]).toEqual([words, left, []])
    }
    expect(found(open, words)).toContain(leadsTo)
    expect(found(open, words).length).toBeLessThanOrEqual(mostFound)
    expect(found(talkOn(accountWith([{ by: "the person", yes: ["under_18_at_act"] }])), words)).not.toContain(leadsTo)
    const topic = vocabulary.find(({ id }) => id === leadsTo)?.topic ?? "safety"
    expect(found(afterStep(open, { kind: "left alone", topic, by: "the worker" }), words)).not.toContain(leadsTo)
  }
})
