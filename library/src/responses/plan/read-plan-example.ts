import type { Plan, PlanExample } from "./plan.ts"
import { type PlanProblem, problems } from "./problems.ts"
import { safeguards } from "./safeguards.ts"

/** Longer than any title and any one or two sentences of ours. */
const longest = 400

/** What an invented plan shows and what is expected of it; only an invented one has such texts. */
export function readExample(value: Readonly<Record<string, unknown>>, found: PlanProblem[]): Plan["example"] {
  const invented = value["invented"] === "yes"
  if (Object.hasOwn(value, "invented") && !invented && value["invented"] !== "no")
    found.push(problems.unknownAnswer(["invented"], ["yes", "no"]))
  if (!Object.hasOwn(value, "example")) return "not an example"
  const { example } = value
  if (!invented) {
    found.push(problems.notInvented(["example"]))
    return "not an example"
  }
  if (!isKeys(example)) {
    found.push(problems.notKeys(["example"]))
    return "not an example"
  }
  for (const key of Object.keys(example)) {
    if (!["title", "shows", "expects"].includes(key)) found.push(problems.unknownKey(["example", key], "none"))
  }
  return {
    title: readText(example, "title", found),
    shows: readText(example, "shows", found),
    expects: readExpected(example["expects"], found),
  }
}

function readText(example: Readonly<Record<string, unknown>>, key: string, found: PlanProblem[]): string {
  const text = Object.hasOwn(example, key) ? example[key] : undefined
  if (typeof text === "string" && text.trim() !== "" && text.length <= longest && text.isWellFormed()) return text
  found.push(problems.exampleText(Object.hasOwn(example, key) ? ["example", key] : ["example"]))
  return ""
}

function readExpected(value: unknown, found: PlanProblem[]): PlanExample["expects"] {
  const expected = isKeys(value) ? value : {}
  if (!isKeys(value)) found.push(problems.notKeys(["example", "expects"]))
  for (const key of Object.keys(expected)) {
    if (!["broken", "unknown"].includes(key)) found.push(problems.unknownKey(["example", "expects", key], "none"))
  }
  return { broken: readIds(expected, "broken", found), unknown: readIds(expected, "unknown", found) }
}

function readIds(
  expected: Readonly<Record<string, unknown>>,
  key: "broken" | "unknown",
  found: PlanProblem[],
): readonly string[] {
  const ids = Object.hasOwn(expected, key) ? expected[key] : []
  if (!Array.isArray(ids)) {
    found.push(problems.unknownSafeguard(["example", "expects", key]))
    return []
  }
  return ids.filter((id: unknown, at): id is string => {
    const known = safeguards.some((safeguard) => safeguard.id === id)
    if (!known) found.push(problems.unknownSafeguard(["example", "expects", key, at]))
    return known
  })
}

export function isKeys(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]"
}
