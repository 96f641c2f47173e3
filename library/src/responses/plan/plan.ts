import { freeze } from "../../reasoning/index.ts"
import { notKnown } from "./question.ts"
import { type PlanQuestionId, planQuestions } from "./questions.ts"

/**
 * A plan to do something about people, as `distinguo.plan/1` holds it: an answer to each question of the form, and
 * nothing else. Whoever it is about stands nowhere in it.
 */
export interface Plan {
  readonly schema: "distinguo.plan/1"
  /** What was answered to each question, in the order of the form; `not known` alone where nothing was. */
  readonly answers: PlanAnswers
  /** What an invented plan shows, and what is expected of it. */
  readonly example: PlanExample | "not an example"
}

/** With `not known` beside others, what else there may be is not known. */
export type PlanAnswers = Readonly<Record<PlanQuestionId, readonly string[]>>

export interface PlanExample {
  readonly title: string
  readonly shows: string
  /** Ids of the safeguards that are expected to be broken and to be not known; every other is held. */
  readonly expects: { readonly broken: readonly string[]; readonly unknown: readonly string[] }
}

const nothingAnswered = Object.fromEntries(planQuestions.map(({ id }) => [id, [notKnown]])) as unknown as PlanAnswers

/** A plan of which nothing is known yet. */
export const emptyPlan: Plan = freeze({
  schema: "distinguo.plan/1",
  answers: nothingAnswered,
  example: "not an example",
})

/** A plan with these answers, and `not known` to every other question. */
export function planWith(answers: Partial<PlanAnswers>, example: Plan["example"] = "not an example"): Plan {
  return freeze({ schema: "distinguo.plan/1", answers: { ...nothingAnswered, ...answers }, example })
}

/**
 * The plan as data for a file: every question, in the order of the form, what is not known as such. What was expected of
 * an invented plan stays behind: once it is changed it is another.
 */
export function writePlan({ schema, answers }: Plan): Readonly<Record<string, unknown>> {
  const written = planQuestions.map(({ id, several }) => {
    const [first, ...more] = answers[id]
    return [id, several && (first !== notKnown || more.length > 0) ? answers[id] : first]
  })
  return { schema, plan: Object.fromEntries(written) }
}
