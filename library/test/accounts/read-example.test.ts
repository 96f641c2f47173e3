import { expect, test } from "vitest"
import { accountOf, found, withExample, written } from "./hand-written.ts"

const two = { episodes: [{ id: "agent" }, { id: "hotel" }] }
const together = [{ episodes: ["agent", "hotel"], because: "the agent worked for the hotel" }]
const expected = { definition: "ilo-c29/forced-labour", own_account: "yes", everything_said: "contested" }

test("DOCUMENTS-1: what is expected of an example is read, and the only episode need not be named", () => {
  const example = {
    source: "no. 73316/01, 26 July 2005",
    restates: "confined",
    court: [{ definition: "ilo-c29/forced-labour", found: "not proved", confidence: "low" }],
    expect: [expected],
  }
  expect(accountOf(withExample(example, { told: "published" })).example).toEqual({
    source: "no. 73316/01, 26 July 2005",
    note: "",
    restates: ["confined"],
    court: [{ definition: "ilo-c29/forced-labour", found: "not proved", confidence: "low" }],
    expect: [
      { definition: "ilo-c29/forced-labour", episodes: ["hotel"], ownAccount: "yes", everythingSaid: "contested" },
    ],
  })
})

test("DOCUMENTS-11: an account told in confidence is no example and takes nothing as absent", () => {
  expect(found(written({ example: {} }))).toEqual(["account.examples-only key example"])
  expect(found(written({ told: "in confidence", others: "no", because: "textbook pattern" }))).toEqual([
    "account.examples-only key others",
    "account.examples-only key because",
  ])
})

test("DOCUMENTS-11: only a textbook pattern takes what is not said as absent", () => {
  const invented = (parts: Record<string, unknown>) => written({ told: "invented", ...parts })
  expect(accountOf(invented({ others: "no", because: "textbook pattern" })).others).toBe("no, textbook pattern")
  expect(found(invented({ others: "no" }))).toEqual(["account.others-because others"])
  expect(found(invented({ because: "textbook pattern" }))).toEqual(["account.others-because because"])
  expect(found(invented({ others: "no", because: "shorter" }))).toEqual(["account.others-because because"])
  expect(found(invented({ others: "yes", because: "textbook pattern" }))).toEqual(["account.unknown-choice others"])
})

test("DOCUMENTS-12: each episode has an id of its own, in small letters", () => {
  expect(found(written({ episodes: [{ id: "hotel" }, { id: "hotel" }] }))).toEqual([
    "account.duplicate-episode episodes.1.id",
  ])
  for (const id of ["Hotel", "the hotel", "hôtel", "-hotel", "a--b", "a_b"]) {
    expect(found(written({ episodes: [{ id }] }))).toEqual(["account.id-form episodes.0.id"])
  }
})

test("DOCUMENTS-12: episodes read together are two or more of the account, with the reason", () => {
  const value = (episodes: unknown) => written({ ...two, together: [{ episodes, because: "one boss" }] })
  expect(accountOf(value(["hotel", "agent"])).together).toEqual([{ episodes: ["hotel", "agent"], because: "one boss" }])
  expect(found(value(["agent", "farm"]))).toEqual(["account.unknown-episode together.0.episodes.1"])
  expect(found(value(["agent"]))).toEqual(["account.too-few together.0.episodes"])
  expect(found(value("agent"))).toEqual(["account.wrong-kind together.0.episodes"])
  expect(found(value(["agent", "agent"]))).toEqual(["account.said-twice together.0.episodes.1"])
  expect(found(written({ ...two, together: [{ episodes: ["agent", "hotel"] }] }))).toEqual([
    "account.missing-key together.0",
  ])
})

test("DOCUMENTS-12: what is expected is expected of an episode, or of episodes that are read together", () => {
  const value = (parts: object, account: object = {}) =>
    withExample({ expect: [{ ...expected, ...parts }] }, { ...two, ...account })
  const at = "example.expect.0"
  expect(found(value({ episode: "hotel" }))).toEqual([])
  expect(found(value({ episodes: ["hotel", "agent"] }, { together }))).toEqual([])
  expect(found(value({ episodes: ["hotel", "agent"] }))).toEqual([`account.not-together ${at}.episodes`])
  expect(found(value({ episode: "farm" }))).toEqual([`account.unknown-episode ${at}.episode`])
  expect(found(value({}))).toEqual([`account.missing-key ${at}`])
  expect(found(value({ episodes: [] }))).toEqual([`account.too-few ${at}.episodes`])
  expect(found(value({ episode: "hotel", episodes: ["hotel"] }))).toEqual([`account.said-twice ${at}.episodes`])
})

test("DOCUMENTS-3: a definition is named by its instrument and its name", () => {
  expect(found(withExample({ expect: [{ ...expected, definition: "Palermo" }] }))).toEqual([
    "account.id-form example.expect.0.definition",
  ])
})

test("DOCUMENTS-1: one line may expect the same of several definitions, and each is an expectation", () => {
  const same = { own_account: "yes", everything_said: "contested" }
  const { example } = accountOf(withExample({ expect: [{ ...same, definitions: ["a/b", "c/d"] }, expected] }))
  const each = { episodes: ["hotel"], ownAccount: "yes", everythingSaid: "contested" }
  expect(example === "not an example" ? [] : example.expect).toEqual([
    { definition: "a/b", ...each },
    { definition: "c/d", ...each },
    { definition: "ilo-c29/forced-labour", ...each },
  ])
})

test("DOCUMENTS-3: a line names one definition or several, each once and at least one", () => {
  const same = { own_account: "yes", everything_said: "no" }
  const line = (parts: object) => found(withExample({ expect: [{ ...same, ...parts }] }))
  const at = "example.expect.0"
  expect(line({})).toEqual([`account.missing-key ${at}`])
  expect(line({ definition: "a/b", definitions: ["c/d"] })).toEqual([`account.said-twice ${at}.definitions`])
  expect(line({ definitions: [] })).toEqual([`account.too-few ${at}.definitions`])
  expect(line({ definitions: ["a/b", "a/b"] })).toEqual([`account.said-twice ${at}.definitions.1`])
  expect(line({ definitions: ["a/b", "Palermo"] })).toEqual([`account.id-form ${at}.definitions.1`])
  expect(line({ definitions: "a/b" })).toEqual([`account.wrong-kind ${at}.definitions`])
})

test("DOCUMENTS-3: a fact repeats a conclusion once", () => {
  expect(found(withExample({ restates: ["confined", "confined"] }))).toEqual(["account.said-twice example.restates.1"])
})
