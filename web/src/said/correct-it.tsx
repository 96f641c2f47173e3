import {
  type Answer,
  type Correction,
  corrections,
  isToldUnfreely,
  letStand,
  type Problem,
  type SaidThere,
  sayAnew,
  setAside,
  type Telling,
} from "distinguo/accounts"
import { type ReactNode, useState } from "react"
import type { Sitting } from "../desk/sitting.ts"
import { answersToChoose } from "../writing/answer-words.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { TextField } from "../writing/text-field.tsx"
import { ToMend } from "../writing/to-mend.tsx"

interface Asked {
  readonly said: SaidThere
  readonly sitting: Sitting
  /** What was said: pressed, it opens into how they put it right. */
  readonly line: ReactNode
}

/**
 * What the person said in an earlier sitting can be set aside by them alone, with its kind; said anew, where they say
 * something else now; and said to stand, where it was told unfreely (CARE-14, CARE-15).
 */
export function CorrectIt({ said, sitting, line }: Asked) {
  const { statement, place, age } = said
  const [because, setBecause] = useState<Correction>("misheard")
  const [answer, setAnswer] = useState<Answer | "nothing said">("nothing said")
  const [words, setWords] = useState("")
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const waits = isToldUnfreely(statement) && said.ownAccount.weight !== "counts"
  return (
    <details className="correct-it">
      <summary>{line}</summary>
      <form
        className="fields screen-only"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          const anew = { fact: statement.fact, words, from: "", to: "" }
          setProblems(
            sitting.write((account, opened) =>
              answer === "nothing said"
                ? setAside(account, place, because)
                : sayAnew(account, opened, place, { telling: toldNow(statement), said: { ...anew, answer }, because }),
            ),
          )
        }}
      >
        <p className="small">They put it right: only they can. It stays here, set aside, and is not printed.</p>
        <ChoiceField
          label="What it is"
          value={because}
          options={corrections.map((one) => [one, correctionsInWords[one]] as const)}
          change={setBecause}
        />
        {age === "no age" && (
          <ChoiceField
            label="What they say now"
            value={answer}
            options={answersToChoose.map(
              ([one, shown]) => [one, one === "nothing said" ? "Nothing in its place" : shown] as const,
            )}
            change={setAnswer}
          />
        )}
        {answer !== "nothing said" && (
          <TextField label="In their words, as said" value={words} change={setWords} long />
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

/** Said now, to the worker: how the earlier words were told is not carried over to these. */
function toldNow({ by, role }: Telling): Telling {
  return {
    by,
    role,
    when: "not said",
    circumstances: { place: "not said", present: [], interpreter: "not said", promised: "not said" },
    setAside: "no",
    stands: false,
  }
}
