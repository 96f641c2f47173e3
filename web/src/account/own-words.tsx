import { addWords, type KindOfWords, type Problem, takeOutWords } from "distinguo/accounts"
import { useState } from "react"
import { useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { drawnFor } from "../page/drawn-for.ts"
import { Folded } from "../page/folded.tsx"
import { ChoiceField } from "../writing/choice-field.tsx"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"
import { TakeOut } from "./take-out.tsx"
import { Words } from "./words.tsx"

/** The person's own words about what happened and about themselves, before anyone's finding. */
export const OwnWords = drawnFor(OwnWordsNow, ({ sitting: { account } }) => [account.ownWords, account.selfDescription])

function OwnWordsNow({ sitting }: { sitting: Sitting }) {
  const { ownWords, selfDescription } = sitting.account
  return (
    <section className="told" aria-labelledby="own-words">
      <h2 id="own-words">In their own words</h2>
      {ownWords.length + selfDescription.length === 0 && (
        <p>None are written down. They may be just so, short, or none.</p>
      )}
      <Spoken of={ownWords} kind="ownWords" sitting={sitting} />
      {selfDescription.length > 0 && <h3>How they describe themselves</h3>}
      <Spoken of={selfDescription} kind="selfDescription" sitting={sitting} />
      <AddWords sitting={sitting} />
    </section>
  )
}

function Spoken({ of, kind, sitting }: { of: readonly string[]; kind: KindOfWords; sitting: Sitting }) {
  return of.map((words, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice; the order is theirs
    <div key={at}>
      <p className="spoken">
        <Words>{words}</Words>
      </p>
      <TakeOut what="these words" take={() => sitting.write((account) => takeOutWords(account, kind, at))} />
    </div>
  ))
}

function AddWords({ sitting }: { sitting: Sitting }) {
  const [kind, setKind] = useState<KindOfWords>("ownWords")
  const draft = useDraft(sitting.drafts, "their own words", "")
  const words = draft.typed
  const [problems, setProblems] = useState<readonly Problem[]>([])
  return (
    <Folded className="screen-only" summary="Add their own words" openAtFirst={draft.begun}>
      {() => (
        <form
          className="fields"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            const left = sitting.write((account) => addWords(account, kind, words))
            setProblems(left)
            if (left.length === 0) draft.throwAway()
          }}
        >
          <TextField label="As said, never tidied" value={words} change={draft.type} long />
          <ChoiceField
            label="About"
            value={kind}
            options={[
              ["ownWords", "what happened"],
              ["selfDescription", "themselves"],
            ]}
            change={setKind}
          />
          <ToMend problems={problems} />
          <button type="submit">Add these words</button>
          <ThrowAway draft={draft} />
        </form>
      )}
    </Folded>
  )
}
