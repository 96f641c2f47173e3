import {
  noNames,
  type Plan,
  type PlanQuestionId,
  planTopics,
  questionsAbout,
  whatIsNotMarked,
} from "distinguo/responses"
import { Folded } from "../page/folded.tsx"
import { QuestionAsked } from "./question-asked.tsx"

interface Asked {
  readonly plan: Plan
  readonly answer: (id: PlanQuestionId, value: string, chosen: boolean) => void
}

/**
 * The questions by topic, folded but for the first. Nothing here says how the plan is doing: a review is shown when it
 * is asked for, so that nobody answers towards an outcome (CARE-4, CARE-18).
 */
export function Form({ plan, answer }: Asked) {
  return (
    <section aria-labelledby="plan-questions" className="plan-form">
      <h2 id="plan-questions">The questions</h2>
      <p>{noNames}</p>
      <p className="small">{whatIsNotMarked}</p>
      {planTopics.map((topic, at) => (
        <Folded key={topic} className="plan-topic" openAtFirst={at === 0} summary={<h3>{topic}</h3>}>
          {() =>
            questionsAbout(topic).map((question) => (
              <QuestionAsked key={question.id} question={question} given={plan.answers[question.id]} answer={answer} />
            ))
          }
        </Folded>
      ))}
    </section>
  )
}
