import { addEpisode, changeEpisode, type EpisodeTyped, episodeAsTyped } from "distinguo/accounts"
import { memo, useState } from "react"
import { episodeFields } from "../desk/comes-right-after.ts"
import { useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { Later } from "../page/later.tsx"

const empty: EpisodeTyped = Object.freeze({ title: "", with: "", where: "", from: "", to: "" })

interface Adding extends Pick<Sitting, "drafts" | "write"> {
  readonly added: (id: string) => void
}

/** Adds an episode; the one that is added is then shown. */
export const AddEpisode = memo(function AddEpisode({ drafts, write, added }: Adding) {
  const draft = useDraft(drafts, "another episode", empty)
  const [open, turn] = useState(draft.begun)
  return (
    <details className="screen-only" open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>Add an episode</summary>
      {open && (
        <Later
          fetch={episodeFields}
          props={{
            draft,
            verb: "Add this episode",
            put: (typed) =>
              write((account) => {
                const written = addEpisode(account, typed)
                if ("account" in written) {
                  turn(false)
                  added(written.account.episodes.at(-1)?.id ?? "")
                }
                return written
              }),
          }}
        />
      )}
    </details>
  )
})

/** Says anew what an episode is called, with whom, where and when. */
export function ChangeEpisode({ sitting, id }: { sitting: Sitting; id: string }) {
  const draft = useDraft(sitting.drafts, `what an episode is: ${id}`, episodeAsTyped(sitting.account, id))
  const [open, turn] = useState(draft.begun)
  return (
    <details className="screen-only" open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>Change what this episode is</summary>
      {open && (
        <Later
          fetch={episodeFields}
          props={{
            draft,
            verb: "Change it",
            put: (typed) => {
              const left = sitting.write((account) => changeEpisode(account, id, typed))
              if (left.length === 0) turn(false)
              return left
            },
          }}
        />
      )}
    </details>
  )
}
