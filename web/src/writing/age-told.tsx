import { type AgeTyped, type Problem, type Telling, writeDownAge } from "distinguo/accounts"
import { useState } from "react"
import { useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { Folded } from "../page/folded.tsx"
import { TextField } from "./text-field.tsx"
import { ThrowAway } from "./throw-away.tsx"
import { ToMend } from "./to-mend.tsx"

interface Asked {
  readonly sitting: Sitting
  readonly episode: string
  readonly title: string
  readonly telling: Telling
}

const nothing: AgeTyped = Object.freeze({ atStart: "", atEnd: "", born: "" })

/** An age, as it was told. It is never guessed and never ticked; a word each way is left as vague as it was. */
export function AgeTold({ sitting, episode, title, telling }: Asked) {
  const draft = useDraft(sitting.drafts, `an age in ${episode}`, nothing)
  const { typed: said, type: say } = draft
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const hint = "17, 15-17, under 18, 18 or over, not sure; or empty."
  return (
    <Folded className="age-told" summary="An age that was told" openAtFirst={draft.begun}>
      {() => (
        <form
          className="fields"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            const left = sitting.write((account) => writeDownAge(account, episode, telling, said))
            setProblems(left)
            if (left.length === 0) draft.throwAway()
          }}
        >
          <p className="small">
            Only what was told, of “{title}”. Not sure means care first, and no guess. No papers, no guessing from
            looks.
          </p>
          <TextField
            label="When it began"
            hint={hint}
            value={said.atStart}
            change={(atStart) => say({ ...said, atStart })}
          />
          <TextField label="When it ended" hint={hint} value={said.atEnd} change={(atEnd) => say({ ...said, atEnd })} />
          <TextField
            label="Born"
            hint="2006 or 2006-03; or empty."
            value={said.born}
            change={(born) => say({ ...said, born })}
          />
          <ToMend problems={problems} />
          <button type="submit">Write this age down</button>
          <ThrowAway draft={draft} />
        </form>
      )}
    </Folded>
  )
}
