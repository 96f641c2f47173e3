import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { notKnown, type Plan, type PlanQuestionId, planQuestions, planWith } from "distinguo/responses"
import { readPlanFile } from "distinguo-documents"
import fc from "fast-check"

const folder = join(import.meta.dirname, "../../../examples/plans")

/** Every invented plan, read as any file is. */
export const planFiles: readonly { readonly name: string; readonly text: string; readonly plan: Plan }[] = readdirSync(
  folder,
)
  .filter((file) => file.endsWith(".yaml"))
  .toSorted()
  .map((file) => {
    const text = readFileSync(join(folder, file), "utf8")
    const read = readPlanFile(new TextEncoder().encode(text))
    if ("problems" in read) throw new Error(`${file}: ${read.problems.map(({ line, code }) => `${line} ${code}`)}`)
    return { name: file.replace(/\.yaml$/, ""), text, plan: read.plan }
  })

export function planNamed(name: string): Plan {
  const found = planFiles.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no plan ${name}`)
  return found.plan
}

/** The same plan with some answers of its own. */
export function changed(plan: Plan, answers: Partial<Record<PlanQuestionId, readonly string[]>>): Plan {
  return planWith({ ...plan.answers, ...answers })
}

/** Any plan that can be written: to each question not known, one answer or, where several may hold, any of them. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    ...planQuestions.map(({ answers, several, alone = [] }) => {
      const values = answers.map(([value]) => value)
      const beside = values.filter((value) => !alone.includes(value))
      const one = fc.constantFrom(notKnown, ...values).map((value) => [value])
      const many = fc.subarray([...beside, notKnown], { minLength: 1 })
      return several ? fc.oneof(one, many) : one
    }),
  )
  .map((chosen) => planWith(Object.fromEntries(planQuestions.map(({ id }, at) => [id, chosen[at] ?? [notKnown]]))))
