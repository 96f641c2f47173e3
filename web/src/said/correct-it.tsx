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
import { type Draft, useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { Folded } from "../page/folded.tsx"
import { ChoiceField } from "../writing/choice-field.tsx"
import { OnlyDays } from "../writing/only-days.tsx"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"
import { WhichAnswer } from "../writing/which-answer.tsx"
import { correctionsInWords } from "./corrections-in-words.ts"

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
export function CorrectIt({ line, ...asked }: Asked) {
  const { statement, place } = asked.said
  const where = `put right: ${place.episode} ${place.kind} ${place.at}`
  const { from, to } = statementAsTyped(statement)
  const draft = useDraft<Typed>(asked.sitting.drafts, where, { ...nothingYet, from, to })
  return (
    <Folded className="correct-it" summary={line} openAtFirst={draft.begun}>
      {() => <CorrectFields {...asked} draft={draft} />}
    </Folded>
  )
}

interface Typed {
  readonly because: Correction
  readonly answer: Answer | "nothing said"
  readonly words: string
  readonly from: string
  readonly to: string
}

const nothingYet = Object.freeze({ because: "misheard", answer: "nothing said", words: "" })

function CorrectFields({ said, sitting, telling, draft }: Omit<Asked, "line"> & { readonly draft: Draft<Typed> }) {
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
