import {
  type Answer,
  type Correction,
  correctionsOf,
  isToldUnfreely,
  letStand,
  type Problem,
  type SaidThere,
  sayAnew,
  setAside,
  statementAsTyped,
  type Telling,
} from "distinguo/accounts"
import { type ReactNode, useState } from "react"
import type { Sitting } from "../desk/sitting.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { OnlyDays } from "../writing/only-days.tsx"
import { TextField } from "../writing/text-field.tsx"
import { ToMend } from "../writing/to-mend.tsx"
import { WhichAnswer } from "../writing/which-answer.tsx"

interface Asked {
  readonly said: SaidThere
  readonly sitting: Sitting
  /** Who says what is written down now, and how it comes to be told. */
  readonly telling: Telling
  /** What was said: pressed, it opens into how they put it right. */
  readonly line: ReactNode
}

/**
 * What the person said in an earlier sitting can be set aside by them alone, with its kind; said anew, where they say
 * something else now; and said to stand, where it was told unfreely (CARE-14, CARE-15).
 */
export function CorrectIt({ said, sitting, telling, line }: Asked) {
  const { statement, place, age } = said
  const [because, setBecause] = useState<Correction>("misheard")
  const [answer, setAnswer] = useState<Answer | "nothing said">("nothing said")
  const [words, setWords] = useState("")
  const [days, setDays] = useState(() => statementAsTyped(statement))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const waits = isToldUnfreely(statement) && said.ownAccount.weight !== "counts"
  return (
    <details className="correct-it">
      <summary>{line}</summary>
      <form
        className="fields screen-only"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          const anew = { fact: statement.fact, words, from: days.from, to: days.to }
          setProblems(
            sitting.write((account, opened) =>
              answer === "nothing said" || telling.by !== "the person"
                ? setAside(account, place, because)
                : sayAnew(account, opened, place, { telling, said: { ...anew, answer }, because }),
            ),
          )
        }}
      >
        <p className="small">They put it right: only they can. It stays here, set aside, and is not printed.</p>
        <ChoiceField
          label="What it is"
          value={because}
          options={correctionsOf(place).map((one) => [one, correctionsInWords[one]] as const)}
          change={setBecause}
        />
        {age === "no age" &&
          (telling.by === "the person" ? (
            <WhichAnswer
              fact={statement.fact}
              legend="What they say now"
              nothing="Nothing in its place"
              value={answer}
              choose={setAnswer}
            />
          ) : (
            <p className="small">
              To say something in its place, choose “They themselves” under “Who says it”: nobody else’s words take the
              place of theirs.
            </p>
          ))}
        {answer !== "nothing said" && telling.by === "the person" && (
          <>
            <TextField label="In their words, as said" value={words} change={setWords} long />
            <OnlyDays days={days} change={(changed) => setDays({ ...days, ...changed })} />
          </>
        )}
        <ToMend problems={problems} />
        <button type="submit" className="quiet">
          Set it aside
        </button>
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
    </details>
  )
}

const correctionsInWords: Readonly<Record<Correction, string>> = Object.freeze({
  misheard: "It was misheard",
  mistranslated: "It was translated wrongly",
  "remembered more": "They remembered more",
  "changed their mind": "They changed their mind",
  "changed situation": "Things changed",
})
