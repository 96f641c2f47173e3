import type { SourceKind, StatementTyped } from "distinguo/accounts"
import { type FactId, factById } from "distinguo/facts"
import { useState } from "react"
import { OnlyDays } from "./only-days.tsx"
import { TextField } from "./text-field.tsx"
import { WhichAnswer } from "./which-answer.tsx"

interface Asked {
  readonly fact: FactId
  readonly by: SourceKind
  /** What they have said of it in this sitting, with its days and words. */
  readonly said: StatementTyped | "nothing said"
  readonly put: (typed: StatementTyped | "nothing said") => void
}

/** Asked item by item: a no, a silence and its kind are each chosen, and never follow from an empty box (CARE-9). */
export function ItemByItem({ fact, by, said, put }: Asked) {
  const [answer, setAnswer] = useState(said === "nothing said" ? said : said.answer)
  const [words, setWords] = useState(said === "nothing said" ? "" : said.words)
  const [days, setDays] = useState(said === "nothing said" ? { from: "", to: "" } : { from: said.from, to: said.to })
  return (
    <details className="item">
      <summary>
        Item by item<span className="out-of-sight">: {factById(fact).label}</span>
      </summary>
      <form
        className="fields"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          put(answer === "nothing said" ? "nothing said" : { fact, answer, words, ...days })
        }}
      >
        <WhichAnswer
          fact={fact}
          legend={by === "the person" ? "Which of these did they say?" : "Which of these does it come to?"}
          nothing="Nothing said about this"
          value={answer}
          choose={setAnswer}
        />
        {answer !== "nothing said" && (
          <>
            <TextField label="In their words, as said" value={words} change={setWords} long />
            <OnlyDays days={days} change={setDays} />
          </>
        )}
        <button type="submit">Write it down</button>
      </form>
    </details>
  )
}
