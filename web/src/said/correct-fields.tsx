import { correctionsOf, isToldUnfreely, letStand, type Problem, sayAnew, setAside } from "distinguo/accounts"
import { useState } from "react"
import { ChoiceField } from "../writing/choice-field.tsx"
import { OnlyDays } from "../writing/only-days.tsx"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"
import { WhichAnswer } from "../writing/which-answer.tsx"
import type { Correcting } from "./correct-it.tsx"
import { correctionsInWords } from "./corrections-in-words.ts"

/** How they put right what they said in an earlier sitting, opened beneath it. */
export function CorrectFields({ said, sitting, telling, draft }: Correcting) {
  const { statement, place, age } = said
  const { typed, type } = draft
  const { because, answer, words } = typed
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const waits = isToldUnfreely(statement) && said.ownAccount.weight !== "counts"
  return (
    <>
      <form
        className="fields screen-only"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          const anew = { fact: statement.fact, words, from: typed.from, to: typed.to }
          const left = sitting.write((account, opened) =>
            answer === "nothing said" || telling.by !== "the person"
              ? setAside(account, place, because)
              : sayAnew(account, opened, place, { telling, said: { ...anew, answer }, because }),
          )
          setProblems(left)
          if (left.length === 0) draft.throwAway()
        }}
      >
        <p className="small">They put it right: only they can. It stays here, set aside, and is not printed.</p>
        <ChoiceField
          label="What it is"
          value={because}
          options={correctionsOf(place).map((one) => [one, correctionsInWords[one]] as const)}
          change={(one) => type({ ...typed, because: one })}
        />
        {age === "no age" &&
          (telling.by === "the person" ? (
            <WhichAnswer
              fact={statement.fact}
              legend="What they say now"
              nothing="Nothing in its place"
              value={answer}
              choose={(one) => type({ ...typed, answer: one })}
            />
          ) : (
            <p className="small">
              To say something in its place, choose “They themselves” under “Who says it”: nobody else’s words take the
              place of theirs.
            </p>
          ))}
        {answer !== "nothing said" && telling.by === "the person" && (
          <>
            <TextField
              label="In their words, as said"
              value={words}
              change={(text) => type({ ...typed, words: text })}
              long
            />
            <OnlyDays days={typed} change={(days) => type({ ...typed, ...days })} />
          </>
        )}
        <ToMend problems={problems} />
        <button type="submit" className="quiet">
          Set it aside
        </button>
        <ThrowAway draft={draft} />
      </form>
      {waits && (
        <p className="screen-only">
          <button
            type="button"
            className="quiet"
            onClick={() => setProblems(sitting.write((account) => letStand(account, place)))}
          >
            They say that it stands
          </button>
        </p>
      )}
    </>
  )
}
