import { readAccount, writeAccount } from "distinguo/accounts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { accountOf, withExample, withTelling, written } from "./hand-written.ts"
import { randomAccount } from "./random-account.ts"

test("DOCUMENTS-2: an account that is written is read again, equal in every part", () => {
  fc.assert(
    fc.property(randomAccount, (account) => {
      expect(readAccount(writeAccount(account))).toEqual({ account })
    }),
    { numRuns: 500 },
  )
})

test("DOCUMENTS-2: what is written is of the shape that JSON has", () => {
  fc.assert(
    fc.property(randomAccount, (account) => {
      const form = writeAccount(account)
      expect(JSON.parse(JSON.stringify(form))).toStrictEqual(form)
    }),
    { numRuns: 200 },
  )
})

test("DOCUMENTS-2: what was not said is not written", () => {
  expect(writeAccount(accountOf(written()))).toEqual(written())
})

test("DOCUMENTS-2: a form that is written in full is written so again", () => {
  const said = [
    {
      by: "the person",
      circumstances: { place: "custody", present: ["official"], interpreter: "of an official", promised: "yes" },
      stands: "yes",
      age: { at_start: "15-17", at_end: "18 or over", born: "2008" },
      yes: ["recruited", { fact: "confined", from: "2024-03", to: "2024-04-02..2024-04-09", words: "locked in" }],
      no: ["own_phone"],
    },
    { by: "another", role: "neighbour", when: "2025", age: "under 18" },
  ]
  const full = withExample(
    { note: "one", expect: [{ definition: "a/b", episode: "hotel", own_account: "yes", everything_said: "no" }] },
    {
      worker: { place: "ZA", role: "peer" },
      own_words: ["a", "b"],
      others_words: [
        { by: "another", role: "friend", words: "d" },
        { by: "an official", words: "e" },
      ],
      wishes: ["pay", { need: "a place", words: "c" }],
      episodes: [{ id: "hotel", title: "The hotel", from: "2024-03", to: "still going on", said }],
      others: "no",
      because: "textbook pattern",
    },
  )
  expect(writeAccount(accountOf(full))).toEqual(full)
})

test("DOCUMENTS-2: what is expected alike is one line, unless another comes between or it is the same definition", () => {
  const line = (definition: string, own = "yes") => ({
    definition,
    episode: "hotel",
    own_account: own,
    everything_said: "no",
  })
  const lines = (expect: unknown[]) => {
    const form = writeAccount(accountOf(withExample({ expect }))) as { example: { expect: unknown[] } }
    return form.example.expect
  }
  const { definition: _, ...same } = line("a/b")
  expect(lines([line("a/b"), line("c/d")])).toEqual([{ definitions: ["a/b", "c/d"], ...same }])
  for (const apart of [
    [line("a/b"), line("c/d", "no")],
    [line("a/b"), line("x/x", "no"), line("c/d")],
    [line("a/b"), line("a/b")],
  ]) {
    expect(lines(apart)).toEqual(apart)
  }
})

test("DOCUMENTS-2: answers told in one way are one telling, unless their order or a clash parts them", () => {
  const tellings = (value: unknown) => {
    const form = writeAccount(accountOf(value)) as { episodes: { said: unknown[] }[] }
    return form.episodes[0]?.said
  }
  const one = { by: "the person", yes: ["recruited"] }
  const other = { by: "the person", no: ["own_phone"] }
  const clash = { by: "the person", no: ["recruited"] }
  const joined = { by: "the person", yes: ["recruited"], no: ["own_phone"] }
  const episode = (said: unknown[]) => written({ episodes: [{ id: "hotel", said }] })
  expect(tellings(episode([one, other]))).toEqual([joined])
  expect(tellings(episode([other, one]))).toEqual([other, one])
  expect(tellings(episode([one, clash]))).toEqual([one, clash])
  expect(tellings(withTelling({ yes: "recruited", age: 17 }))).toEqual([
    { by: "the person", age: 17, yes: ["recruited"] },
  ])
})
