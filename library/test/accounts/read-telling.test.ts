import { expect, test } from "vitest"
import { accountOf, found, withEpisode, withTelling } from "./hand-written.ts"

test("DOCUMENTS-1: everyone's answers are read with who gave them and how", () => {
  const said = [
    {
      by: "one with an interest",
      role: "manager",
      when: "2024-06-02",
      circumstances: { place: "workplace", present: "co-worker", interpreter: "none", promised: "no" },
      not_known: "own_phone",
      no: [{ fact: "confined", words: "They may go." }],
    },
    {
      by: "the person",
      set_aside: "misheard",
      stands: "yes",
      yes: "recruited",
      declined: "own_phone",
      not_applicable: [],
    },
  ]
  const manager = {
    by: "one with an interest",
    role: "manager",
    when: { earliest: "2024-06-02", latest: "2024-06-02" },
    circumstances: { place: "workplace", present: ["co-worker"], interpreter: "none", promised: "no" },
    setAside: "no",
    stands: false,
  }
  const person = {
    by: "the person",
    role: "",
    when: "not said",
    circumstances: { place: "not said", present: [], interpreter: "not said", promised: "not said" },
    setAside: "misheard",
    stands: true,
  }
  const whole = { during: "the whole episode", words: "" }
  expect(accountOf(withEpisode({ said })).episodes[0]?.statements).toEqual([
    { ...manager, ...whole, fact: "confined", answer: "no", words: "They may go." },
    { ...manager, ...whole, fact: "own_phone", answer: "not known" },
    { ...person, ...whole, fact: "recruited", answer: "yes" },
    { ...person, ...whole, fact: "own_phone", answer: "declined" },
  ])
})

test("DOCUMENTS-3: a fact that the vocabulary does not have is a problem", () => {
  expect(found(withTelling({ yes: ["recruited", "victim"] }))).toEqual(["account.unknown-fact episodes.0.said.0.yes.1"])
  expect(found(withTelling({ yes: { fact: "victim" } }))).toEqual(["account.unknown-fact episodes.0.said.0.yes.fact"])
})

test("DOCUMENTS-8: nobody else sets words aside or says that they stand", () => {
  const value = (parts: object) => withEpisode({ said: [{ by: "an official", yes: "recruited", ...parts }] })
  expect(found(value({ set_aside: "misheard" }))).toEqual(["account.not-theirs episodes.0.said.0.set_aside"])
  expect(found(value({ stands: "no" }))).toEqual(["account.not-theirs episodes.0.said.0.stands"])
})

test("DOCUMENTS-9: a telling says something", () => {
  expect(found(withTelling({}))).toEqual(["account.empty-telling episodes.0.said.0"])
  expect(found(withTelling({ when: 2024, yes: [] }))).toEqual(["account.empty-telling episodes.0.said.0"])
  expect(found(withTelling({ age: "not sure" }))).toEqual([])
})

test("DOCUMENTS-9: one telling does not answer a fact in two ways, nor twice in the same", () => {
  expect(found(withTelling({ yes: "confined", no: "confined" }))).toEqual(["account.two-answers episodes.0.said.0.no"])
  expect(found(withTelling({ yes: ["confined"], declined: ["recruited", "confined"] }))).toEqual([
    "account.two-answers episodes.0.said.0.declined.1",
  ])
  expect(found(withTelling({ yes: ["confined", "confined"] }))).toEqual(["account.said-twice episodes.0.said.0.yes.1"])
  expect(found(withTelling({ yes: ["confined", { fact: "confined", words: "The door was locked." }] }))).toEqual([])
})

test("DOCUMENTS-9: a yes for some days and a no for others stand beside each other", () => {
  const march = { fact: "confined", from: "2024-03", to: "2024-03" }
  const april = { fact: "confined", from: "2024-04", to: "2024-04" }
  const episode = { from: "2024-03", to: "2024-05" }
  expect(found(withTelling({ yes: march, no: april }, episode))).toEqual([])
  expect(found(withTelling({ yes: [march, april] }, episode))).toEqual([])
  expect(found(withTelling({ yes: march, no: march }, episode))).toEqual([])
  const middle = { fact: "confined", from: "2024-03-10", to: "2024-04-10" }
  expect(found(withTelling({ yes: middle, no: middle }, episode))).toEqual(["account.two-answers episodes.0.said.0.no"])
})

test("DOCUMENTS-9: nobody was there, or someone was, and each once", () => {
  const value = (present: unknown) => withTelling({ yes: "recruited", circumstances: { present } })
  const at = "episodes.0.said.0.circumstances.present"
  expect(found(value(["nobody", "friend"]))).toEqual([`account.nobody-and-others ${at}`])
  expect(found(value(["friend", "friend"]))).toEqual([`account.said-twice ${at}.1`])
  expect(found(value(["friend", "manager"]))).toEqual([])
})

test("DOCUMENTS-22: a manager, recruiter, partner or client has an interest, whatever else they are written as", () => {
  const told = (by: string, role: string) => found(withTelling({ by, role, yes: "recruited" }))
  for (const by of ["another", "an official", "a document", "seen by the worker"]) {
    expect(told(by, "manager")).toEqual(["account.has-interest episodes.0.said.0.role"])
    expect(told(by, "a neighbour")).toEqual([])
  }
  expect(told("one with an interest", "manager")).toEqual([])
  expect(told("the person", "manager")).toEqual([])
})

test("DOCUMENTS-10: a role and a reason are coarse labels too", () => {
  expect(found(withTelling({ by: "another", role: "call 082 555 1234", yes: "recruited" }))).toEqual([
    "account.not-coarse episodes.0.said.0.role",
  ])
})
