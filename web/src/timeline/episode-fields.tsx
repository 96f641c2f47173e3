import type { EpisodeTyped, Problem } from "distinguo/accounts"
import { useState } from "react"
import type { Draft } from "../desk/drafts.ts"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"

interface Asked {
  readonly draft: Draft<EpisodeTyped>
  readonly verb: string
  readonly put: (typed: EpisodeTyped) => readonly Problem[]
}

/** What an episode is called, with whom, where and when. */
export function EpisodeFields({ draft, verb, put }: Asked) {
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
