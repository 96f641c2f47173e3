import { type KindOfWords, takeOutWords } from "distinguo/accounts"
import { addWords } from "../desk/comes-right-after.ts"
import { useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { drawnFor } from "../page/drawn-for.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
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
      <MoreWords sitting={sitting} />
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

function MoreWords({ sitting }: { sitting: Sitting }) {
  const draft = useDraft(sitting.drafts, "their own words", "")
  return (
    <Folded className="screen-only" summary="Add their own words" openAtFirst={draft.begun}>
      {() => <Later fetch={addWords} props={{ sitting, draft }} />}
    </Folded>
  )
}
