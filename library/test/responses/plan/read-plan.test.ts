import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import {
  emptyPlan,
  notKnown,
  planQuestions,
  planTopics,
  questionsAbout,
  readPlan,
  writePlan,
} from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { anyPlan, planFiles } from "./plan-files.ts"

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/plan-1.json"), "utf8"))
const fits = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema)

const written = (plan: Readonly<Record<string, unknown>>, more: object = {}) => ({
  schema: "distinguo.plan/1",
  plan,
  ...more,
})

function found(value: unknown): readonly string[] {
  const read = readPlan(value)
  return "problems" in read ? read.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim()) : []
}

test("RESPONSES-55: left out, not known and never shown read alike, and every question is in the schema with its answers", () => {
  const said = written(Object.fromEntries(planQuestions.map(({ id }) => [id, notKnown])))
  const listed = written(
    Object.fromEntries(planQuestions.filter(({ several }) => several).map(({ id }) => [id, [notKnown]])),
  )
  for (const value of [said, listed, written({})]) expect(readPlan(value)).toEqual({ plan: emptyPlan })
  expect(Object.keys(schema.properties.plan.properties)).toEqual(planQuestions.map(({ id }) => id))
  for (const { id, answers, several } of planQuestions) {
    const asked = schema.properties.plan.properties[id]
    const permitted = [...answers.map(([value]) => value), notKnown]
    expect([id, (several ? asked.anyOf[0] : asked).enum]).toEqual([id, permitted])
    if (several) expect(asked.anyOf[1].items.enum).toEqual(permitted)
  }
  expect(planTopics.flatMap(questionsAbout)).toEqual(planQuestions)
})

const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["no plan", 7, ["plan.wrong-kind"]],
  ["an account", { schema: "distinguo.account/1", plan: {} }, ["plan.schema schema"]],
  ["a newer form", { schema: "distinguo.plan/2", plan: {} }, ["plan.schema schema"]],
  ["no form", { plan: {} }, ["plan.schema"]],
  ["no answers", { schema: "distinguo.plan/1" }, ["plan.missing-key"]],
  ["answers as a list", written([] as never), ["plan.wrong-kind plan"]],
  ["an unknown question", written({ mood: "good" }), ["plan.unknown-key plan.mood"]],
  ["a misspelt question", written({ kinds: "raid" }), ["plan.unknown-key plan.kinds"]],
  ["an unknown answer", written({ kind: "a walk" }), ["plan.unknown-answer plan.kind"]],
  ["a number", written({ kind: 3 }), ["plan.wrong-kind plan.kind"]],
  ["an empty answer", written({ kind: null }), ["plan.empty plan.kind"]],
  ["two where one can stand", written({ kind: ["raid", "peer visit"] }), ["plan.wrong-kind plan.kind"]],
  ["an empty list", written({ arrested: [] }), ["plan.empty plan.arrested"]],
  ["the same twice", written({ arrested: ["anyone there", "anyone there"] }), ["plan.said-twice plan.arrested.1"]],
  ["a free text", written({}, { notes: "we meet them" }), ["plan.names-a-target notes"]],
  [
    "an example that is none",
    written({}, { example: { title: "a", shows: "b", expects: {} } }),
    ["plan.not-invented example"],
  ],
  [
    "an example without words",
    written({}, { invented: "yes", example: { expects: {} } }),
    ["plan.example example", "plan.example example"],
  ],
]

test("RESPONSES-56: what is wrong names its place and its mend, is refused by the schema too, and no plan is given", () => {
  for (const [name, value, problems] of wrong) {
    expect([name, found(value)]).toEqual([name, problems])
    expect([name, fits(value)]).toEqual([name, false])
  }
  const alone = written({ arrested: ["nobody", "people who pay"] })
  expect(found(alone)).toEqual(["plan.stands-alone plan.arrested.0"])
  const read = readPlan(written({ kinds: "plantedWord", arrested: "plantedWord", police: { planted: 1 } }))
  if (!("problems" in read)) throw new Error("no problems")
  expect(read.problems).toHaveLength(3)
  for (const { message, mend } of read.problems) {
    expect(`${message} ${mend}`).not.toMatch(/planted/i)
    expect(mend).not.toBe("")
  }
  expect(read.problems[0]?.mend).toContain("`kind`")
})

test("RESPONSES-56: nothing makes the reader throw, and what it gives is frozen all the way down", () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom(...planQuestions.map(({ id }) => id)),
      fc.anything(),
      (any, key, value) => {
        readPlan(any)
        readPlan(written({ [key]: value }))
        readPlan(written({}, { invented: "yes", example: value as never }))
      },
    ),
    { numRuns: 1000 },
  )
  const { plan } = planFiles[0] ?? { plan: emptyPlan }
  for (const one of [plan, plan.answers, plan.answers.arrested, plan.example]) expect(Object.isFrozen(one)).toBe(true)
})

test("RESPONSES-74, RESPONSES-56: written and read again it is the same plan, without its title, and fits the schema", () => {
  for (const { text, plan } of planFiles) {
    expect(fits(parse(text))).toBe(true)
    expect(readPlan(writePlan(plan))).toEqual({ plan: { ...plan, example: "not an example" } })
    expect(JSON.stringify(writePlan(plan))).not.toContain("expects")
  }
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const value = JSON.parse(JSON.stringify(writePlan(plan)))
      expect(readPlan(value)).toEqual({ plan })
      expect(fits(value)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
