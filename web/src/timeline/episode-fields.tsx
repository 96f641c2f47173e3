import { addEpisode, changeEpisode, type EpisodeTyped, episodeAsTyped, type Problem } from "distinguo/accounts"
import { memo, useState } from "react"
import { type Draft, useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"

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
        <EpisodeFields
          draft={draft}
          verb="Add this episode"
          put={(typed) =>
            write((account) => {
              const written = addEpisode(account, typed)
              if ("account" in written) {
                turn(false)
                added(written.account.episodes.at(-1)?.id ?? "")
              }
              return written
            })
          }
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
        <EpisodeFields
          draft={draft}
          verb="Change it"
          put={(typed) => {
            const left = sitting.write((account) => changeEpisode(account, id, typed))
            if (left.length === 0) turn(false)
            return left
          }}
        />
      )}
    </details>
  )
}

interface Asked {
  readonly draft: Draft<EpisodeTyped>
  readonly verb: string
  readonly put: (typed: EpisodeTyped) => readonly Problem[]
}

function EpisodeFields({ draft, verb, put }: Asked) {
  const { typed: now, type: set } = draft
  const [problems, setProblems] = useState<readonly Problem[]>([])
  return (
    <form
      className="fields"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        const left = put(now)
        setProblems(left)
        if (left.length === 0) draft.throwAway()
      }}
    >
      <p className="small">What one person or group, acting together, did in one stretch of time and place.</p>
      <TextField
        label="What to call it"
        hint="Neutral and short: Hotel work."
        value={now.title}
        change={(title) => set({ ...now, title })}
      />
      <TextField
        label="With whom"
        hint="A role, never a name: the hotel’s owner."
        value={now.with}
        change={(who) => set({ ...now, with: who })}
      />
      <TextField
        label="Where"
        hint="Coarse, never a street: a seaside town."
        value={now.where}
        change={(where) => set({ ...now, where })}
      />
      <TextField
        label="From"
        hint="2024, 2024-03 or 2024-03-09; or leave it empty."
        value={now.from}
        change={(from) => set({ ...now, from })}
      />
      <TextField label="To" hint="The same; or: still going on." value={now.to} change={(to) => set({ ...now, to })} />
      <ToMend problems={problems} />
      <button type="submit">{verb}</button>
      <ThrowAway draft={draft} />
    </form>
  )
}
