import type { Plan } from "./plan.ts"
import { planWith } from "./plan.ts"
import { notKnown } from "./question.ts"
import { type PlanQuestionId, planQuestion } from "./questions.ts"

/**
 * The same plan after an answer was chosen, or taken back.
 *
 * Of one answer alone the new one takes the old one's place. Of several each is chosen for itself; one that stands alone
 * takes the others out and goes when another comes. `Not known` goes when the first answer comes, and can be chosen
 * again beside answers: then there may be more. Where none is left, it stands again.
 *
 * @throws when the question has no such answer: whoever shows the form offers only its own.
 */
export function answered(plan: Plan, id: PlanQuestionId, value: string, chosen: boolean): Plan {
  const { several, answers, alone = [] } = planQuestion(id)
  const permitted = [...answers.map(([one]) => one), notKnown]
  if (!permitted.includes(value)) throw new Error(`no such answer to ${id}`)
  const others = plan.answers[id].filter((one) => one !== value)
  const beside = others.filter((one) => one !== notKnown && !alone.includes(one))
  const kept = several && !alone.includes(value) ? beside : []
  const now = chosen ? [...kept, value] : others
  const inOrder = permitted.filter((one) => now.includes(one))
  return planWith({ ...plan.answers, [id]: inOrder.length === 0 ? [notKnown] : inOrder })
}
