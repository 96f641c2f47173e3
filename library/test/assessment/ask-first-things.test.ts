import { afterStep, answerInTalk, nextInTalk, type Step, type Talk } from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { all, type Definition, define } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { accountWith, follow, freely, type Turn, talkOn } from "./ask-talks.ts"

const kindsOf = (turns: readonly Turn[]) => turns.map(({ next }) => ("name" in next ? next.name : next.kind))
const factsOf = (turns: readonly Turn[]) => turns.flatMap(({ next }) => (next.kind === "ask" ? [next.fact] : []))
const begun: readonly Step[] = [{ kind: "wish" }, { kind: "fact", fact: "in_danger_now" }]
const plain = accountWith([])
const grown = accountWith([{ by: "the person", no: ["under_18_at_act"] }])
const forTheYoung = ["trust", "tell whom", "need", "nothing more"]

function law(...facts: readonly FactId[]): Definition<FactId> {
  const inForce = { from: "2000-01-01", mark: "checked" } as const
  const named = { id: "library/some", title: "Some", instrument: "The library's rules", jurisdiction: "international" }
  return define<FactId>({ ...named, inForce, source: "library", notes: [], test: all<FactId>(...facts) })
}

test("ASKING-21, CARE-8: from the moment the worker marks that they may be young, nothing else is asked, whatever is written down", () => {
  for (const { talk, next } of follow(talkOn(grown), definitions, [1]).slice(2)) {
    if (next.kind === "closing wish" || next.kind === "nothing more") continue
    expect(kindsOf(follow(afterStep(talk, { kind: "young" }), definitions, [1]))).toEqual(forTheYoung)
  }
})

test("ASKING-22: from the moment the worker marks danger comes the pause, also before the wish and a second time", () => {
  for (const { talk, next } of follow(talkOn(grown), definitions, [1])) {
    if (next.kind === "nothing more") continue
    const unsafe = afterStep(talk, { kind: "danger" })
    expect(nextInTalk(unsafe, definitions).kind).toBe("pause for safety")
    const on = afterStep(unsafe, { kind: "pause", answer: "go on" })
    expect(nextInTalk(on, definitions).kind).not.toBe("pause for safety")
    expect(nextInTalk(on, definitions).kind).not.toBe("ask danger now")
    expect(nextInTalk(afterStep(on, { kind: "danger" }), definitions).kind).toBe("pause for safety")
  }
})

test("ASKING-3: not knowing whether one is in danger brings help too; an answer held back in an earlier talk does not silence the question", () => {
  const asked = talkOn(plain, { steps: [{ kind: "wish" }] })
  const said = (answer: "not known" | "no" | "declined") =>
    nextInTalk(answerInTalk(asked, { fact: "in_danger_now", answer, words: "" }, freely), definitions).kind
  expect(said("not known")).toBe("pause for safety")
  expect([said("no"), said("declined")]).not.toContain("pause for safety")
  const later = talkOn(accountWith([{ by: "the person", declined: ["in_danger_now"] }]))
  expect(kindsOf(follow(later, definitions, [7])).filter((kind) => kind === "ask danger now")).toHaveLength(1)
})

test("ASKING-23, CARE-8: age comes before anything hard, with a yes of its own", () => {
  const first = (one: FactId) => nextInTalk(talkOn(plain, { steps: begun }), [law(one)])
  for (const fact of ["recruited", "threat_violence", "care_denied", "docs_confiscated", "abduction"] as const) {
    expect(first(fact)).toMatchObject({ kind: "may we talk about", topic: "age" })
    expect(nextInTalk(talkOn(grown, { steps: begun }), [law(fact)])).not.toMatchObject({ topic: "age" })
  }
  for (const fact of ["work_or_service", "transported", "confined", "consent_initial"] as const) {
    expect(first(fact)).toMatchObject({ kind: "ask", fact })
  }
})

test("ASKING-23, CARE-8: without an answer to it, what is hard is left out of the talk, and the rest goes on", () => {
  const easy = ["work and pay", "moving", "coming and going", "what they agreed to", "work for the public", "age"]
  const may = follow(talkOn(plain), definitions, [4]).find(({ next }) => "topic" in next && next.topic === "age")
  if (may === undefined) throw new Error("age is put in a long talk")
  const yes = afterStep(may.talk, { kind: "topic", topic: "age", about: "the topic", answer: "yes" })
  const after: readonly Talk[] = [
    afterStep(may.talk, { kind: "topic", topic: "age", about: "the topic", answer: "not now" }),
    answerInTalk(yes, { fact: "under_18_at_act", answer: "declined", words: "" }, freely),
    answerInTalk(yes, { fact: "under_18_at_act", answer: "nothing said", words: "" }, freely),
  ]
  for (const talk of after) {
    const facts = factsOf(follow(talk, definitions, [4]))
    expect(facts.length).toBeGreaterThan(2)
    for (const fact of facts) {
      const { topic, asking } = factById(fact)
      expect([easy.includes(topic), asking, fact]).toEqual([true, "open", fact])
    }
  }
  const adult = answerInTalk(yes, { fact: "under_18_at_act", answer: "no", words: "" }, freely)
  expect(factsOf(follow(adult, definitions, [4])).map((fact) => factById(fact).topic)).toContain("how it began")
})

test("ASKING-24, CARE-14: where they may be overheard the questions wait, and no definition is read unless the worker goes on", () => {
  const heard = [
    { present: ["manager"] },
    { present: ["partner"] },
    { present: ["relative"] },
    { present: ["friend", "official"] },
    { place: "custody" },
    { interpreter: "of an official" },
  ] as const
  for (const more of heard) {
    const start = talkOn(plain, { circumstances: { ...freely.circumstances, ...more } })
    const kinds = ["wish", "ask danger now", "wait for a better place", "closing wish", "nothing more"]
    expect(kindsOf(follow(start, [], [2]))).toEqual(kinds)
    const at = { ...start, steps: begun }
    const unread = new Proxy([...definitions], { get: () => expect.unreachable() })
    expect(nextInTalk(afterStep(at, { kind: "better place", answer: "wait" }), unread).kind).toBe("closing wish")
    const on = afterStep(at, { kind: "better place", answer: "go on" })
    expect(["ask", "may we talk about"]).toContain(nextInTalk(on, definitions).kind)
  }
  const friend = { ...freely.circumstances, present: ["friend", "co-worker"] as const }
  expect(kindsOf(follow(talkOn(plain, { circumstances: friend }), definitions, [1]))).not.toContain(
    "wait for a better place",
  )
})

test("ASKING-25: not now closes the whole topic for this talk, easy questions with the hard", () => {
  const hurt = law("care_denied", "violence_physical", "necessities_withheld")
  const asked = nextInTalk(talkOn(grown, { steps: begun }), [hurt])
  expect(asked).toMatchObject({
    kind: "may we talk about",
    topic: "hurt",
    words: expect.stringContaining("being hurt"),
  })
  const no = { kind: "topic", topic: "hurt", about: "the topic", answer: "not now" } as const
  expect(nextInTalk(talkOn(grown, { steps: [...begun, no] }), [hurt]).kind).toBe("closing wish")
  const began = law("recruited", "abduction")
  const opened = talkOn(grown, { steps: [...begun, { kind: "fact", fact: "recruited" }] })
  expect(nextInTalk(opened, [began])).toMatchObject({
    words: expect.stringMatching(/something harder about this: .*taken away/),
  })
})

test("ASKING-25: questions about their children need a yes of their own", () => {
  const children = law("children_used")
  const yes = { kind: "topic", topic: "threats", about: "the topic", answer: "yes" } as const
  const next = nextInTalk(talkOn(grown, { steps: [...begun, yes] }), [children])
  expect(next).toMatchObject({ kind: "may we talk about", about: "children_used" })
  const own = { ...yes, about: "children_used" } as const
  expect(nextInTalk(talkOn(grown, { steps: [...begun, yes, own] }), [children])).toMatchObject({ kind: "ask" })
})

test("ASKING-12: why they went on is asked only once a threat was told", () => {
  const on = law("went_on_to_avoid_harm")
  expect(factsOf(follow(talkOn(grown), [on], [0, 1]))).toEqual([])
  const threatened = accountWith([{ by: "the person", no: ["under_18_at_act"], yes: ["threat_family"] }])
  expect(factsOf(follow(talkOn(threatened), [on], [0, 1, 0, 0]))).toEqual(["went_on_to_avoid_harm"])
})

const early = { id: "field", from: "2010-01", said: [{ by: "the person", age: 15 }] }
const unclear = { id: "field", said: [{ by: "the person", yes: ["under_18_at_act"] }] }
const now = (said: readonly object[]) => [{ id: "kitchen", from: "2024-01", said }]

test("ASKING-26: grown up by now, what they tell of when they were young closes no talk about a later time", () => {
  const kinds = (episodes: readonly object[], more: Partial<Talk> = {}) =>
    kindsOf(follow(talkOn(accountWith([], { episodes }), more), definitions, [1]))
  expect(kinds([...now([]), early])).not.toContain("trust")
  expect(kinds([...now([]), early], { day: "not said" })).not.toContain("tell whom")
  expect(kinds([...now([{ by: "the person", age: 34 }]), unclear])).not.toContain("trust")
  expect(kinds([...now([{ by: "the person", no: ["under_18_at_act"] }]), unclear])).not.toContain("trust")
  for (const young of [
    kinds([...now([]), early], { episode: "field" }),
    kinds([...now([]), unclear]),
    kinds([...now([{ by: "another", age: 34 }]), unclear]),
    kinds([...now([]), { ...early, from: "2024-06" }]),
    kinds([{ id: "kitchen" }, { ...early, from: "2024-06" }]),
  ]) {
    expect(young.slice(2)).toEqual(forTheYoung)
  }
})

test("ASKING-9, CARE-39: a talk with someone young ends by offering another day", () => {
  const turns = follow(talkOn(accountWith([{ by: "the person", age: 16 }])), definitions, [1])
  expect(turns.at(-2)?.next).toMatchObject({ name: "need", words: expect.stringContaining("another day") })
  expect(turns.at(-4)?.next).toMatchObject({ words: expect.stringContaining("someone you trust") })
})
