import type { Standing, Standings } from "../../reasoning/index.ts"
import type { Plan } from "./plan.ts"
import { notKnown } from "./question.ts"
import { type PlanFact, planQuestions } from "./questions.ts"

/**
 * What a plan says of each answer: yes of one that was given, no of the others of its question; not known where the
 * question was not answered, or where not known stands beside what was. What could only stand alone is then a no: it
 * cannot be the rest of an answer.
 */
export function planStandings({ answers }: Plan): Standings<PlanFact> {
  const standings = planQuestions.flatMap(({ id, answers: possible, alone = [] }) => {
    const given = answers[id]
    const otherwise = (value: string): Standing => {
      if (!given.includes(notKnown)) return "no"
      return given.length > 1 && alone.includes(value) ? "no" : "unknown"
    }
    return possible.map(([value]) => [`${id}: ${value}`, given.includes(value) ? "yes" : otherwise(value)])
  })
  return Object.freeze(Object.fromEntries(standings)) as Standings<PlanFact>
}
