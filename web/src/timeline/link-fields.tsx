import { linkEpisodes, type Problem, unlinkEpisodes } from "distinguo/accounts"
import { useState } from "react"
import type { Draft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"

export interface Linking {
  readonly sitting: Sitting
  readonly undone: () => void
}

/** What is typed of which episodes are read as one, and why. */
export interface Linked {
  readonly ids: readonly string[]
  readonly because: string
}

/** The links there are, each with the way back, and another one made. */
export function LinkFields({ sitting, undone, draft }: Linking & { readonly draft: Draft<Linked> }) {
  const { ids, because } = draft.typed
  const setIds = (now: readonly string[]) => draft.type({ ids: now, because })
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { episodes, together } = sitting.account
  return (
    <>
      <ul className="plain">
        {together.map((link, at) => (
          <li key={link.episodes.join(" ")} className="linked">
            <span>
              {link.episodes.map((id) => episodes.find((one) => one.id === id)?.title ?? id).join(" · ")}, because{" "}
              {link.because}
            </span>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                undone()
                sitting.write((account) => unlinkEpisodes(account, at))
              }}
            >
              Read apart again<span className="out-of-sight">: {link.because}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        className="fields"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          const left = sitting.write((account) => linkEpisodes(account, ids, because))
          setProblems(left)
          if (left.length === 0) draft.throwAway()
        }}
      >
        <fieldset className="several">
          <legend>Read these as one as well</legend>
          {episodes.map(({ id, title }) => (
            <label className="choice" key={id}>
              <input
                type="checkbox"
                autoComplete="off"
                checked={ids.includes(id)}
                onChange={({ target }) => setIds(target.checked ? [...ids, id] : ids.filter((one) => one !== id))}
              />
              {title}
            </label>
          ))}
        </fieldset>
        <TextField
          label="Because"
          hint="The agent works for both."
          value={because}
          change={(now) => draft.type({ ids, because: now })}
        />
        <ToMend problems={problems} />
        <button type="submit">Read them together</button>
        <ThrowAway draft={draft} />
      </form>
    </>
  )
}
