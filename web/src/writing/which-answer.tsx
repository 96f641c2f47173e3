import type { Answer } from "distinguo/accounts"
import { answersInPhrases } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { useId } from "react"

interface Asked {
  readonly fact: FactId
  readonly legend: string
  /** How "nothing" is called here: it is the way out, and keeps nothing (CARE-9). */
  readonly nothing: string
  readonly value: Answer | "nothing said"
  readonly choose: (answer: Answer | "nothing said") => void
}

/** The answers as whole phrases, one of which is what was said or what it comes to; never a bare yes or no (CARE-10). */
export function WhichAnswer({ fact, legend, nothing, value, choose }: Asked) {
  const name = useId()
  return (
    <fieldset className="several">
      <legend>{legend}</legend>
      {answersInPhrases(fact).map(({ answer, phrases }) => (
        <label className="choice" key={answer}>
          <input
            type="radio"
            name={name}
            value={answer}
            autoComplete="off"
            checked={value === answer}
            onChange={() => choose(answer)}
          />
          <span>{phrases.map((words) => `“${words}”`).join(" or ")}</span>
        </label>
      ))}
      <label className="choice">
        <input
          type="radio"
          name={name}
          value="nothing said"
          autoComplete="off"
          checked={value === "nothing said"}
          onChange={() => choose("nothing said")}
        />
        <span>{nothing}</span>
      </label>
    </fieldset>
  )
}
