import { takeOutWish, type Wish } from "distinguo/accounts"
import { useState } from "react"
import { addWish } from "../desk/comes-right-after.ts"
import { useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { WhatThereIs } from "../help/what-there-is-later.tsx"
import { drawnFor } from "../page/drawn-for.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import { TakeOut } from "./take-out.tsx"
import { Words } from "./words.tsx"

/** What the person asked for. It stands before every finding and depends on none (promise 14). */
export const AskedFor = drawnFor(AskedForNow, ({ sitting: { account } }) => [account.wishes, account.worker.place])

function AskedForNow({ sitting }: { sitting: Sitting }) {
  const { wishes } = sitting.account
  return (
    <section className="told asked-for" aria-labelledby="asked-for">
      <h2 id="asked-for">What they asked for</h2>
      {wishes.length === 0 && (
        <p>No wish is written down yet. The first thing to ask is what would make things better.</p>
      )}
      <ul>
        {wishes.map(({ need, words }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be asked for twice, and the order is theirs
          <li key={at}>
            {need}
            {words !== "" && (
              <>
                : <Words>{words}</Words>
              </>
            )}
            <WhatHelps need={need} place={sitting.account.worker.place} />
            <TakeOut what={need} take={() => sitting.write((account) => takeOutWish(account, at))} />
          </li>
        ))}
      </ul>
      {wishes.length > 0 && <p className="small">This stands whatever any finding below says.</p>}
      <MoreWishes sitting={sitting} />
    </section>
  )
}

/** What helps with it, and the places for it: from the need and the place alone, and alike whatever is found. */
function WhatHelps({ need, place }: { need: Wish["need"]; place: string }) {
  const [open, turn] = useState(false)
  return (
    <details className="screen-only" open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>
        What there is for this<span className="out-of-sight">: {need}</span>
      </summary>
      {open && <WhatThereIs need={need} place={place} />}
    </details>
  )
}

function MoreWishes({ sitting }: { sitting: Sitting }) {
  const draft = useDraft(sitting.drafts, "a wish", "")
  return (
    <Folded className="screen-only" summary="Add what they ask for" openAtFirst={draft.begun}>
      {() => <Later fetch={addWish} props={{ sitting, draft }} />}
    </Folded>
  )
}
