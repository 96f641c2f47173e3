import type { Answer, SourceKind, StatementTyped } from "distinguo/accounts"
import { type FactId, factById } from "distinguo/facts"
import { type Drafts, useDraft } from "../desk/drafts.ts"
import { Folded } from "../page/folded.tsx"
import { OnlyDays } from "./only-days.tsx"
import { TextField } from "./text-field.tsx"
import { ThrowAway } from "./throw-away.tsx"
import { WhichAnswer } from "./which-answer.tsx"

interface Asked {
  readonly fact: FactId
  readonly episode: string
  readonly by: SourceKind
  /** What they have said of it in this sitting, with its days and words. */
  readonly said: StatementTyped | "nothing said"
  readonly drafts: Drafts
  /** Says whether it was written down. */
  readonly put: (typed: StatementTyped | "nothing said") => boolean
}

interface Typed {
  readonly answer: Answer | "nothing said"
  readonly words: string
  readonly from: string
  readonly to: string
}

/** Asked item by item: a no, a silence and its kind are each chosen, and never follow from an empty box (CARE-9). */
export function ItemByItem({ fact, episode, by, said, drafts, put }: Asked) {
  const draft = useDraft<Typed>(drafts, `item by item: ${episode} ${by} ${fact}`, asTyped(said))
  const { typed, type } = draft
  return (
    <Folded
      className="item"
      openAtFirst={draft.begun}
      summary={
        <>
          Item by item<span className="out-of-sight">: {factById(fact).label}</span>
        </>
      }
    >
      {() => (
        <form
          className="fields"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            const { answer } = typed
            if (put(answer === "nothing said" ? answer : { fact, ...typed, answer })) draft.throwAway()
          }}
        >
          <WhichAnswer
            fact={fact}
            legend={by === "the person" ? "Which of these did they say?" : "Which of these does it come to?"}
            nothing="Nothing said about this"
            value={typed.answer}
            choose={(answer) => type({ ...typed, answer })}
          />
          {typed.answer !== "nothing said" && (
            <>
              <TextField
                label="In their words, as said"
                value={typed.words}
                change={(words) => type({ ...typed, words })}
                long
              />
              <OnlyDays days={typed} change={(days) => type({ ...typed, ...days })} />
            </>
          )}
          <button type="submit">Write it down</button>
          <ThrowAway draft={draft} />
        </form>
      )}
    </Folded>
  )
}

function asTyped(said: StatementTyped | "nothing said"): Typed {
  if (said === "nothing said") return { answer: said, words: "", from: "", to: "" }
  const { answer, words, from, to } = said
  return { answer, words, from, to }
}
