import { readAccount } from "distinguo/accounts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { accountOf, found, problemsOf, withEpisode, withTelling, written } from "./hand-written.ts"

test("DOCUMENTS-1: the least account is read, and what was not said stays not said", () => {
  expect(accountOf(written())).toEqual({
    schema: "distinguo.account/1",
    label: "Hotel work",
    told: "in confidence",
    worker: { place: "not said", role: "" },
    ownWords: [],
    selfDescription: [],
    othersWords: [],
    wishes: [],
    episodes: [
      { id: "hotel", title: "hotel", with: "", where: "", from: "not said", to: "not said", statements: [], ages: [] },
    ],
    together: [],
    preparedFor: "nobody in particular",
    safeContact: "nothing said",
    law: "may be read",
    others: "not said",
    example: "not an example",
  })
})

test("DOCUMENTS-1: words are kept as said, and one text stands for a list of one", () => {
  const account = accountOf(written({ own_words: " I came  by myself.\n", self_description: ["worker", "mother"] }))
  expect(account.ownWords).toEqual([" I came  by myself.\n"])
  expect(account.selfDescription).toEqual(["worker", "mother"])
})

test("DOCUMENTS-1: a wish is a need, alone or with words", () => {
  const wishes = ["pay", { need: "a place", words: "away from here" }]
  expect(accountOf(written({ wishes })).wishes).toEqual([
    { need: "pay", words: "" },
    { need: "a place", words: "away from here" },
  ])
  expect(accountOf(written({ wishes: "pay" })).wishes).toEqual([{ need: "pay", words: "" }])
})

test("DOCUMENTS-1: an account shares nothing with what it was read from, and nothing of it can be changed", () => {
  const value = written({ own_words: ["mine"], together: [] })
  const account = accountOf(value)
  Object.assign(value, { own_words: ["changed"] })
  expect(account.ownWords).toEqual(["mine"])
  expect(Object.isFrozen(account.episodes[0]?.statements)).toBe(true)
  expect(Object.isFrozen(value)).toBe(false)
})

test("DOCUMENTS-3: all problems are found in one reading", () => {
  const value = {
    label: 7,
    colour: "blue",
    wishes: ["money"],
    worker: { place: "za" },
    episodes: [{ id: "Hotel", from: "2023-02-29" }],
  }
  expect(found(value)).toEqual([
    "account.unknown-key key colour",
    "account.missing-key",
    "account.id-form episodes.0.id",
    "account.impossible-time episodes.0.from",
    "account.wrong-kind label",
    "account.place-form worker.place",
    "account.unknown-choice wishes.0",
  ])
})

test("DOCUMENTS-3: a part that is wrong does not make other parts look wrong", () => {
  const said = [{ by: "the person", age: { at_start: 30, born: 2010 }, yes: [{ fact: "confined", to: "2024-04" }] }]
  expect(found(withEpisode({ from: "2024-13", said }))).toEqual(["account.impossible-time episodes.0.from"])
  const march = { fact: "confined", to: "2024-03" }
  const until = { by: "the person", yes: ["confined", march] }
  expect(found(withEpisode({ from: "2024-13", said: [until] }))).toEqual(["account.impossible-time episodes.0.from"])
  const together = [{ episodes: ["a", "b"], because: "one boss" }]
  expect(found(written({ episodes: [{ id: "A" }, { id: "b" }], together }))).toEqual(["account.id-form episodes.0.id"])
})

test("DOCUMENTS-4: no problem repeats a value or a key that is not ours", () => {
  const value = written({
    Maria: "Maria",
    told: "Maria",
    label: "Maria 0821234567",
    wishes: ["Maria"],
    episodes: [
      {
        id: "Maria",
        from: "Maria",
        Maria: 1,
        said: [{ by: "Maria", age: "Maria", yes: ["Maria", { fact: "Maria" }] }],
      },
    ],
  })
  expect(problemsOf(value).length).toBe(11)
  expect(problemsOf(value).map(({ message, mend }) => message + mend)).not.toContainEqual(
    expect.stringMatching(/maria/i),
  )
})

test("DOCUMENTS-4: an unknown key or fact names the nearest one, if one is near", () => {
  const mends = (value: unknown) => problemsOf(value).map(({ mend }) => mend)
  expect(mends(written({ wihses: [] }))).toEqual(["Did you mean `wishes`?"])
  expect(mends(withEpisode({ form: 2024 }))).toEqual(["Did you mean `from`?"])
  expect(mends(withTelling({ yes: "docs_confiscatd" }))).toEqual(["Did you mean `docs_confiscated`?"])
  expect(mends(withTelling({ yes: "Docs-Confiscated" }))).toEqual(["Did you mean `docs_confiscated`?"])
  expect(mends(withTelling({ yes: "weather" }))).toEqual(["Use a fact of the vocabulary."])
  expect(mends(withEpisode({ weather: 1 }))[0]).toMatch(/^The keys here are: id, title, with/)
})

test("DOCUMENTS-13: a newer form is refused as newer, and nothing else of it is read", () => {
  const [problem, ...more] = problemsOf({ schema: "distinguo.account/2", people: [] })
  expect(problem).toMatchObject({ code: "account.schema", mend: "Use a newer Distinguo." })
  expect(more).toEqual([])
})

test("DOCUMENTS-13: what is no form of an account is refused", () => {
  for (const schema of ["distinguo.account/0", "distinguo.proof/1", 1, null]) {
    expect(found(written({ schema }))).toEqual(["account.schema schema"])
  }
})

test("DOCUMENTS-20: a key that every object has is a key that is not known here", () => {
  const value: unknown = JSON.parse(
    '{"schema":"distinguo.account/1","label":"x","episodes":[{"id":"x","__proto__":{"polluted":1}}]}',
  )
  expect(found(value)).toEqual(["account.unknown-key key episodes.0.__proto__"])
  expect(found(written({ constructor: 1 }))).toEqual(["account.unknown-key key constructor"])
  expect("polluted" in {}).toBe(false)
})

test("DOCUMENTS-21: any data gives an account or problems", () => {
  const keys = [
    "schema",
    "label",
    "episodes",
    "said",
    "yes",
    "age",
    "example",
    "worker",
    "wishes",
    "together",
    "__proto__",
  ]
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom<unknown>("distinguo.account/1", "the person", "recruited", "no", 2024, 17, "2024-03", undefined),
      fc.anything({ withDate: true, withMap: true, withBigInt: true, withSparseArray: true, withTypedArray: true }),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 6 }),
    ),
  })).value
  fc.assert(
    fc.property(anything, (value) => {
      const result = readAccount(value)
      expect("account" in result || result.problems.length > 0).toBe(true)
    }),
    { numRuns: 5000 },
  )
})
