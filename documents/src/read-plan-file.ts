import { couldLeadToSomeone, type Plan, type PlanProblem, readPlan } from "distinguo/responses"
import { linesOf } from "./lines.ts"
import { type PlacedProblem, placed } from "./placed-problem.ts"
import { dataOfFile, inOrder } from "./plain-data-of-file.ts"
import { textOfFile } from "./text-of-file.ts"

/**
 * Reads a plan as `readAccountFile` reads an account: whole, or every problem with its line.
 *
 * What could lead to someone is looked for in all that stands in the file, comments too: a plan is handed on as it is,
 * and a program that reads past a comment would hand on what stands in it (DOCUMENTS-24).
 */
export function readPlanFile(bytes: Uint8Array): { plan: Plan } | { problems: readonly PlacedProblem[] } {
  const read = dataOfFile(bytes)
  if ("problems" in read) return { problems: read.problems.map(ofAPlan) }
  const { value, places } = read.data
  const result = readPlan(value)
  const found = "problems" in result ? result.problems.map((problem) => placed(problem, places)) : []
  const elsewhere = linesThatLeadToSomeone(bytes).filter(
    (one) => !found.some(({ code, line }) => code === one.code && line === one.line),
  )
  if ("plan" in result && elsewhere.length === 0) return result
  const targets = [...found, ...elsewhere].filter(({ code }) => code === "plan.names-a-target")
  return { problems: inOrder(targets.length > 0 ? targets : found) }
}

/** Every line of the file, read as text, that could lead to someone; the place is where the line begins. */
function linesThatLeadToSomeone(bytes: Uint8Array): readonly PlacedProblem[] {
  const { text } = textOfFile(bytes)
  const positionOf = linesOf(text)
  let offset = 0
  return text.split("\n").flatMap((line) => {
    const at = offset + (line.length - line.trimStart().length)
    offset += line.length + 1
    return couldLeadToSomeone(line) ? [{ ...leads, ...positionOf(at) }] : []
  })
}

const leads: PlanProblem = Object.freeze({
  code: "plan.names-a-target",
  path: [],
  onKey: false,
  message:
    "This could lead to a person or a place. The plan is refused whole: no plan that says who or where is read here.",
  mend: "Take out every name, address, number, link, picture, day and position, in comments too.",
})

/** What is wrong with a file is said of any file; how one begins is said of a plan. */
function ofAPlan(problem: PlacedProblem): PlacedProblem {
  return problem.code === "file.empty" ? { ...problem, mend: "Begin with `schema: distinguo.plan/1`." } : problem
}
