import { emptyPlan } from "distinguo/responses"
import { readPlanFile } from "distinguo-documents"
import fc from "fast-check"
import { expect, test } from "vitest"

const bytes = (text: string) => new TextEncoder().encode(text)
const problemsOf = (text: string) => {
  const read = readPlanFile(bytes(text))
  return "problems" in read ? read.problems.map(({ code, line, column }) => `${code} ${line}:${column}`) : []
}

const head = "schema: distinguo.plan/1\nplan:\n"

test("DOCUMENTS-23: a plan is read whole from YAML or JSON, or every problem stands at its line and column", () => {
  expect(readPlanFile(bytes(`${head}  kind: not known\n`))).toEqual({ plan: emptyPlan })
  expect(readPlanFile(bytes('{"schema":"distinguo.plan/1","plan":{}}'))).toEqual({ plan: emptyPlan })
  expect(problemsOf(`${head}  kinds: raid\n  kind: a walk\n  arrested:\n    - nobody\n    - anyone there\n`)).toEqual([
    "plan.unknown-key 3:3",
    "plan.unknown-answer 4:9",
    "plan.stands-alone 6:7",
  ])
  expect(problemsOf(`${head}  kind: raid\n  kind: raid\n`)).toEqual(["file.duplicate-key 4:3"])
})

test("DOCUMENTS-24, CARE-34: what could lead to someone is found in comments and keys and answers alike, and nothing else is said", () => {
  expect(problemsOf(`# we meet at 12 Lamp Street\n${head}  kind: raid\n`)).toEqual(["plan.names-a-target 1:1"])
  expect(problemsOf(`${head}  kind: raid # 0555 01 99 22\n`)).toEqual(["plan.names-a-target 3:3"])
  expect(problemsOf(`${head}  kind: raid\n  address: not known\n  mood: good\n`)).toEqual(["plan.names-a-target 4:3"])
  expect(problemsOf(`${head}  kind: a walk\n  wish:\n    - to leave\n    - "@lamp"\n`)).toEqual([
    "plan.names-a-target 6:7",
  ])
  expect(problemsOf(`${head}  kind: a walk # @lamp\n`)).toEqual(["plan.names-a-target 3:3"])
})

test("DOCUMENTS-25: no problem carries a key or a text of the file, in words or in its path", () => {
  const files = [
    `${head}  plantedKey: plantedWord\n`,
    `${head}  kind: plantedWord\nplantedTop: 1\n`,
    `${head}  planted_address: 12 Planted Street\n`,
    `${head}  kind: planted@word\n# planted 0555 01 99\n`,
  ]
  for (const text of files) {
    const read = readPlanFile(bytes(text))
    if (!("problems" in read)) throw new Error("no problems")
    expect(read.problems.length).toBeGreaterThan(0)
    for (const { message, mend, path } of read.problems)
      expect(`${message} ${mend} ${path.join(" ")}`).not.toMatch(/planted|12|0555/i)
  }
})

test("DOCUMENTS-26: no bytes make it fail, and an empty file is told how a plan begins", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (any, text) => {
      readPlanFile(any)
      readPlanFile(bytes(`${head}  kind: ${text}\n${text}`))
    }),
    { numRuns: 500 },
  )
  const read = readPlanFile(bytes(""))
  expect("problems" in read && read.problems[0]?.mend).toBe("Begin with `schema: distinguo.plan/1`.")
})
