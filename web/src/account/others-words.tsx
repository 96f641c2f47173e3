import { type Account, takeOutOthersWords } from "distinguo/accounts"
import { addOthersWords } from "../desk/comes-right-after.ts"
import { useDraft } from "../desk/drafts.ts"
import { type OthersTyped, othersNothing } from "../desk/others-typed.ts"
import type { Sitting } from "../desk/sitting.ts"
import { drawnFor } from "../page/drawn-for.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import { speakers } from "../writing/telling-words.ts"
import { TakeOut } from "./take-out.tsx"
import { Words } from "./words.tsx"

/** What others said in words that answer no question, each with who said it. Nothing reads them. */
export const OthersWords = drawnFor(OthersWordsNow, ({ sitting: { account } }) => [account.othersWords])

function OthersWordsNow({ sitting }: { readonly sitting: Sitting }) {
  const draft = useDraft<OthersTyped>(sitting.drafts, "others' words", othersNothing)
  return (
    <section className="told" aria-labelledby="others-words">
      <h2 id="others-words">What others said, in their words</h2>
      {sitting.account.othersWords.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice; the order is that of telling
        <div key={at}>
          <OtherSaid one={one} />
          <TakeOut what="these words" take={() => sitting.write((account) => takeOutOthersWords(account, at))} />
        </div>
      ))}
      <Folded className="screen-only" summary="Write down what someone else said" openAtFirst={draft.begun}>
        {() => <Later fetch={addOthersWords} props={{ sitting, draft }} />}
      </Folded>
    </section>
  )
}

/** One other's words, under who said them. */
export function OtherSaid({ one: { by, role, words } }: { readonly one: Account["othersWords"][number] }) {
  return (
    <>
      <p className="small">
        {speakers[by]}
        {role !== "" && (
          <>
            {" "}
            (<Words>{role}</Words>)
          </>
        )}
        :
      </p>
      <p className="spoken">
        <Words>{words}</Words>
      </p>
    </>
  )
}
