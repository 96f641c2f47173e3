import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { Account } from "distinguo/accounts"
import {
  compareDays,
  compareExamples,
  type DaysCompared,
  type Matrix,
  type Parting,
  partingInWords,
  whereTheyPart,
} from "distinguo/assessment"
import { definitions, firstDefinitions } from "distinguo/law"
import fc from "fast-check"
import { expect, test } from "vitest"
import { episode, said } from "../accounts/telling.ts"
import { examples } from "../examples/example-files.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, asked, assessed, made, met, toldAccount } from "./assessed.ts"

const schema = (name: string) =>
  new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8")) as object,
  )

const protocol = "un-protocol-2000/trafficking-in-persons"
const convention = "un-convention-1949/exploitation-of-prostitution"

function partings(of: Account, one = protocol, other = convention): readonly Parting[] {
  return whereTheyPart(assessed(of), asked, one, other)
}

test("ASSESSMENT-46: of two texts it says which answer parts, on which kind of part, and what the other asks of it", () => {
  const share = examples.find(({ name }) => name === "agreed-share")
  if (share === undefined) throw new Error("this example is looked at here")
  const [own] = partings(share.account)
  expect(own).toMatchObject({
    turnsIn: "one",
    on: "means",
    one: { stands: "no", asks: "needed", deciding: [{ name: "means" }] },
    other: { stands: "yes", asks: "not asked for", asksForNoCoercion: true },
  })
  expect(own && partingInWords(own)).toEqual([
    "UN Protocol of 2000 asks for a means, and on what they said it is absent: “means” (3(a), 3(c); checked).",
    "UN Convention of 1949 asks for no means. It stands at: yes.",
  ])
})

test("ASSESSMENT-46: from either side two texts part in the same, and a text never parts from itself", () => {
  const ids = [...new Set(firstDefinitions.map(({ id }) => id))]
  fc.assert(
    fc.property(toldAccount, fc.constantFrom(...ids), fc.constantFrom(...ids), (of, one, other) => {
      const there = partings(of, other, one)
      for (const [at, here] of partings(of, one, other).entries()) {
        const back = there[at]
        expect([here.one, here.other, here.on]).toEqual([back?.other, back?.one, back?.on])
        const side = { one: "other", other: "one", neither: "neither" } as const
        expect(back && side[back.turnsIn]).toBe(here.turnsIn)
        expect(here.turnsIn === "neither").toBe(here.one.stands === here.other.stands)
        expect(partingInWords(here).length).toBeGreaterThan(0)
        if (one === other) expect(here.on).toBe("nothing")
      }
    }),
    runs(25),
  )
})

const directive = definitions.filter(({ id }) => id.startsWith("eu-directive"))

/** Invented: someone was misled about carrying a child for others. */
const carried = account(
  [
    said("recruited", "yes"),
    said("deceived_conditions", "yes"),
    said("surrogacy_exploited_occurred", "yes"),
    said("under_18_at_act", "no"),
    said("means_only_later", "no"),
  ],
  { told: "invented" },
)

function days(of: Account, under = directive): DaysCompared {
  const result = compareDays(of, { ...asked, under }, ["2024-07-13", "2024-07-14"])
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}

test("ASSESSMENT-47: the law of another day gives another finding on one account, with the words it turns on", () => {
  const { differ } = days(carried)
  expect(differ).toHaveLength(1)
  expect(differ[0]).toMatchObject({
    first: { day: "2024-07-13", inForceFrom: "2011-04-15", ownAccount: { stands: "law open" } },
    second: { day: "2024-07-14", inForceFrom: "2024-07-14", ownAccount: { stands: "yes" } },
    bearing: [{ cites: "2(3)", quotes: "the exploitation of surrogacy", parts: ["exploitation of surrogacy"] }],
  })
  expect(differ[0]?.changed.words.come.length).toBeGreaterThan(1)
})

test("ASSESSMENT-47: where nothing told turns on what changed, no finding differs, and the change is named", () => {
  const { differ, changedAlike } = days(account(met, { told: "invented" }))
  expect(differ).toEqual([])
  expect(changedAlike.map(({ definition }) => definition)).toEqual(["eu-directive-2011-36/trafficking-in-human-beings"])
})

test("ASSESSMENT-47: a text that did not stand yet gives no standing on that day", () => {
  const result = compareDays(account(met, { told: "invented" }), asked, ["1990-01-01", "2024-01-01"])
  if ("problem" in result) throw new Error(result.problem.code)
  const found = result.differ.find(({ definition }) => definition === protocol)
  expect([found?.first.ownAccount.stands, found?.second.ownAccount.stands, found?.bearing]).toEqual([
    "not in force",
    "yes",
    [],
  ])
})

test("ASSESSMENT-44, PROMISE-8: while the gate holds, and where the law is left out, no two days are compared", () => {
  const held = compareDays(account(met), { ...asked, dutySaid: false }, ["2020-01-01", "2025-01-01"])
  expect(held).toMatchObject({ duty: { gate: "holds" }, differ: [], changedAlike: [] })
  expect(whereTheyPart(assessed(account(met), { dutySaid: false }), asked, protocol, convention)).toEqual([])
})

test("ASSESSMENT-44: two days compared are valid against their schema, frozen and plain data", () => {
  const valid = schema("law-days-1")
  for (const result of [days(carried), days(carried, [...definitions]), days(account(met, { law: "left out" }))]) {
    expect([valid(result), valid.errors]).toEqual([true, null])
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(Object.isFrozen(result.differ)).toBe(true)
  }
})

function matrix(of: readonly { name: string; account: Account }[], under = definitions): Matrix {
  const result = compareExamples(of, { ...asked, under })
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}

test("ASSESSMENT-48: each example stands under each text as its finding does, on both readings", () => {
  const { rows, texts } = matrix(examples, [...firstDefinitions])
  for (const { name, account: of } of examples) {
    const findings = made(of)
    for (const row of rows.filter(({ example }) => example === name)) {
      for (const [at, { definition }] of texts.entries()) {
        const finding = findings.find(
          (one) => one.definition === definition && one.episodes.join() === row.episodes.join(),
        )
        const cell = row.cells[at]
        for (const reading of ["ownAccount", "everythingSaid"] as const) {
          const view = finding?.[reading]
          const stands =
            view?.standing !== "unknown" ? view?.standing : view.because === "law open" ? "law open" : "facts missing"
          expect([name, definition, cell?.[reading]]).toEqual([name, definition, stands ?? "not in force"])
        }
        expect(cell?.asksForNoCoercion).toBe(finding?.everythingSaid.asksForNoCoercion ?? false)
      }
    }
  }
})

test("ASSESSMENT-48, PROMISE-19: nobody told in confidence is laid beside anybody", () => {
  const mixed = [...examples, { name: "someone", account: account(met) }]
  const result = compareExamples(mixed, { ...asked, under: definitions })
  expect("problem" in result && result.problem.code).toBe("assessment.examples-only")
  const left = account(met, { told: "invented", law: "left out", episodes: [episode(met)] })
  expect(matrix([{ name: "left", account: left }]).rows).toEqual([])
})

test("ASSESSMENT-48: the matrix has a row a group and a cell a text, and is valid, frozen and plain data", () => {
  const result = matrix(examples)
  const valid = schema("matrix-1")
  expect([valid(result), valid.errors]).toEqual([true, null])
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  expect(Object.isFrozen(result.rows)).toBe(true)
  expect(new Set(result.texts.map(({ definition }) => definition)).size).toBe(
    new Set(definitions.map(({ id }) => id)).size,
  )
  for (const { cells } of result.rows) expect(cells).toHaveLength(result.texts.length)
  expect(new Set(result.rows.map(({ example }) => example)).size).toBe(examples.length)
})
