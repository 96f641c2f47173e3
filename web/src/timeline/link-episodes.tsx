import { linkEpisodes, type Problem, unlinkEpisodes } from "distinguo/accounts"
import { useState } from "react"
import type { Sitting } from "../desk/sitting.ts"
import { TextField } from "../writing/text-field.tsx"
import { ToMend } from "../writing/to-mend.tsx"

/** Which episodes are read together, and why; made, seen and undone. */
export function LinkEpisodes({ sitting, undone }: { sitting: Sitting; undone: () => void }) {
  const [ids, setIds] = useState<readonly string[]>([])
  const [because, setBecause] = useState("")
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { episodes, together } = sitting.account
  if (episodes.length < 2) return null
  return (
    <details className="screen-only">
      <summary>Episodes by people who acted together</summary>
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
          if (left.length > 0) return
          setIds([])
          setBecause("")
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
        <TextField label="Because" hint="The agent works for both." value={because} change={setBecause} />
        <ToMend problems={problems} />
        <button type="submit">Read them together</button>
      </form>
    </details>
  )
}
