import { type Plan, reviewPlan } from "distinguo/responses"
import { describeProblem, readPlanFile } from "distinguo-documents"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { formInWords, planListed, reviewInWords } from "./plan-words.ts"
import { problems } from "./problems.ts"

/**
 * `distinguo plan`: a planned intervention reviewed, its form in words, or the invented plans.
 *
 * It ends alike whatever a review says: no script can take the end of a command for a permission (CLI-49).
 */
export function planCommand(typed: Typed, computer: Computer): number {
  const { named, examples, form } = typed
  const asked = named.length + examples.length
  if (typed.questions || typed.allExamples) {
    if (asked > 0 || (typed.questions && typed.allExamples) || form === "json")
      return complain(computer, problems.planFormAlone())
    computer.say(typed.questions ? formInWords() : planListed(plansOf(computer)))
    return exits.done
  }
  if (asked === 0) return complain(computer, problems.nothingToReview())
  const plans = [
    ...named.map((path) => opened(computer.read(path), path, computer)),
    ...examples.map((name) => opened(exampleBytes(name, computer), name, computer)),
  ]
  for (const plan of plans) {
    if (plan === "cannot be read") continue
    const review = reviewPlan(plan)
    computer.say(form === "json" ? JSON.stringify(review) : reviewInWords(review, plan))
  }
  return plans.includes("cannot be read") ? exits.fileProblem : exits.done
}

/** The invented plans, as they are read. */
function plansOf(computer: Computer): readonly { readonly name: string; readonly plan: Plan }[] {
  return computer.plans().flatMap((name) => {
    const bytes = computer.example(`plans/${name}`)
    const file = typeof bytes === "string" ? undefined : readPlanFile(bytes)
    return file !== undefined && "plan" in file ? [{ name, plan: file.plan }] : []
  })
}

/** Only names from the list are opened, so that no path can be smuggled in as an example. */
function exampleBytes(name: string, computer: Computer): ReturnType<Computer["read"]> {
  return computer.plans().includes(name) ? computer.example(`plans/${name}`) : "not there"
}

function opened(bytes: ReturnType<Computer["read"]>, name: string, computer: Computer): Plan | "cannot be read" {
  if (typeof bytes === "string") {
    computer.complain(`${name}: ${whyNot[bytes]()}`)
    return "cannot be read"
  }
  const file = readPlanFile(bytes)
  if ("plan" in file) return file.plan
  computer.complain(`${name}: nothing was reviewed, and nothing was changed.`)
  for (const problem of file.problems) computer.complain(`  ${describeProblem(problem)}`)
  return "cannot be read"
}

const whyNot = {
  "not there": problems.planNotThere,
  "not a file": problems.fileNotAFile,
  "not allowed": problems.fileNotAllowed,
} as const

function complain(computer: Computer, problem: string): number {
  computer.complain(problem)
  return exits.usage
}
