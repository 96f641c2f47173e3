import type { Standing, Standings } from "../../reasoning/index.ts"
import type { Plan } from "./plan.ts"
import { notKnown } from "./question.ts"
import { type PlanFact, planQuestions } from "./questions.ts"

/**
 * What a plan says of each answer: yes of one that was given, no of the others of its question; not known where the
 * question was not answered, or where not known stands beside what was.
 */
export function planStandings({ answers }: Plan): Standings<PlanFact> {
  const standings = planQuestions.flatMap(({ id, answers: possible }) => {
    const given = answers[id]
    const otherwise: Standing = given.includes(notKnown) ? "unknown" : "no"
    return possible.map(([value]) => [`${id}: ${value}`, given.includes(value) ? "yes" : otherwise])
  })
  return Object.freeze(Object.fromEntries(standings)) as Standings<PlanFact>
}
