import { type AskedOfPlan, notKnown, type PlanQuestionId } from "distinguo/responses"
import { memo, useId } from "react"

interface Asked {
  readonly question: AskedOfPlan
  readonly given: readonly string[]
  readonly answer: (id: PlanQuestionId, value: string, chosen: boolean) => void
}

/** One question, its answers as phrases; it begins with “not known”. Drawn again only when its own answer changes. */
export const QuestionAsked = memo(function QuestionAsked({ question, given, answer }: Asked) {
  const { id, asks, several, answers } = question
  const name = useId()
  const beside = several && !(given.length === 1 && given[0] === notKnown)
  const choices = [[notKnown, beside ? "Perhaps more, which is not known" : "Not known"] as const, ...answers]
  return (
    <fieldset className="several plan-question">
      <legend>
        {asks} {several && <span className="small">One or more.</span>}
      </legend>
      {choices.map(([value, words]) => (
        <label className="choice" key={value}>
          <input
            type={several ? "checkbox" : "radio"}
            name={several ? `${name} ${value}` : name}
            value={value}
            autoComplete="off"
            checked={given.includes(value)}
            onChange={({ target }) => answer(id, value, target.checked)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
})
