import { nearest } from "../../accounts/index.ts"
import { type Plan, type PlanAnswers, planWith } from "./plan.ts"
import { type PlanProblem, problems } from "./problems.ts"
import { notKnown } from "./question.ts"
import { type AskedOfPlan, type PlanQuestionId, planQuestions } from "./questions.ts"
import { isKeys, readExample } from "./read-plan-example.ts"
import { couldLeadToSomeone, isKeyOfATarget } from "./targets.ts"

/**
 * Reads a plan from data of the shape that JSON has: the plan, deep-frozen, or every problem found in one reading.
 *
 * What could lead to someone is looked for first, in every key and every text: where there is any, nothing else is said,
 * and there is no plan (RESPONSES-57). A question that is left out is not known.
 *
 * @example
 * readPlan({ schema: "distinguo.plan/1", plan: { kind: "raid" } }) // { plan: … }, all else not known
 */
export function readPlan(value: unknown): { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] } {
  const targets = targetsIn(value, [])
  if (targets.length > 0) return { problems: targets }
  const found: PlanProblem[] = []
  if (!isKeys(value)) return { problems: [problems.notKeys([])] }
  readSchema(value, found)
  for (const key of Object.keys(value)) {
    if (!topKeys.includes(key)) found.push(problems.unknownKey([key], nearest(key, topKeys)))
  }
  const example = readExample(value, found)
  const answers = Object.hasOwn(value, "plan") ? readAnswers(value["plan"], found) : {}
  if (!Object.hasOwn(value, "plan")) found.push(problems.missingPlan())
  return found.length === 0 ? { plan: planWith(answers, example) } : { problems: found }
}

const topKeys = ["schema", "invented", "plan", "example"]
const questionIds = planQuestions.map(({ id }) => id)

function readSchema(value: Readonly<Record<string, unknown>>, found: PlanProblem[]): void {
  const { schema } = value
  if (schema === "distinguo.plan/1") return
  const path = Object.hasOwn(value, "schema") ? ["schema"] : []
  const newer = typeof schema === "string" && /^distinguo\.plan\/\d+$/.test(schema)
  found.push(newer ? problems.newerSchema(path) : problems.unknownSchema(path))
}

function readAnswers(value: unknown, found: PlanProblem[]): Partial<PlanAnswers> {
  if (!isKeys(value)) {
    found.push(value === null || value === undefined ? problems.empty(["plan"]) : problems.notKeys(["plan"]))
    return {}
  }
  for (const key of Object.keys(value)) {
    if (!questionIds.includes(key as PlanQuestionId))
      found.push(problems.unknownKey(["plan", key], nearest(key, questionIds)))
  }
  const answers = planQuestions
    .filter(({ id }) => Object.hasOwn(value, id))
    .map((question) => [question.id, readAnswer(value[question.id], question, found)])
  return Object.fromEntries(answers)
}

function readAnswer(value: unknown, question: AskedOfPlan, found: PlanProblem[]): readonly string[] {
  const path = ["plan", question.id]
  if (!Array.isArray(value)) return [readOne(value, path, question, found)]
  if (!question.several) {
    found.push(problems.onlyOne(path))
    return [notKnown]
  }
  if (value.length === 0) found.push(problems.empty(path))
  const before = found.length
  const chosen = Array.from(value, (item: unknown, at) => readOne(item, [...path, at], question, found))
  if (found.length > before) return [notKnown]
  chosen.forEach((one, at) => {
    if (chosen.indexOf(one) < at) found.push(problems.saidTwice([...path, at]))
    else if (chosen.length > 1 && question.alone?.includes(one)) found.push(problems.standsAlone([...path, at]))
  })
  const inOrder = question.answers.map(([one]) => one).filter((one) => chosen.includes(one))
  return chosen.includes(notKnown) ? [...inOrder, notKnown] : inOrder
}

function readOne(value: unknown, path: PlanProblem["path"], question: AskedOfPlan, found: PlanProblem[]): string {
  const permitted = [...question.answers.map(([one]) => one), notKnown]
  const chosen = permitted.find((one) => one === value)
  if (chosen !== undefined) return chosen
  if (value === null || value === undefined || value === "") found.push(problems.empty(path))
  else if (typeof value === "string") found.push(problems.unknownAnswer(path, permitted))
  else found.push(problems.notAnAnswer(path))
  return notKnown
}

const knownKeys: ReadonlySet<string> = new Set([
  ...topKeys,
  ...questionIds,
  "title",
  "shows",
  "expects",
  "broken",
  "unknown",
])

/** Every key and every text, however deep, that could lead to someone. Numbers are looked at as they would be written. */
function targetsIn(value: unknown, path: PlanProblem["path"]): readonly PlanProblem[] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint")
    return couldLeadToSomeone(String(value)) ? [problems.namesATarget(path, false)] : []
  if (Array.isArray(value)) return Array.from(value, (item: unknown, at) => targetsIn(item, [...path, at])).flat()
  if (!isKeys(value)) return []
  return Object.entries(value).flatMap(([key, item]) =>
    !knownKeys.has(key) && isKeyOfATarget(key)
      ? [problems.namesATarget([...path, key], true)]
      : targetsIn(item, [...path, key]),
  )
}
