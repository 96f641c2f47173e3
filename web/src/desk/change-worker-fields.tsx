import { changeWorker, type Problem } from "distinguo/accounts"
import { useState } from "react"
import { WorkerFields } from "../duty/worker-fields.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"
import type { Draft } from "./drafts.ts"
import type { Sitting } from "./sitting.ts"

export interface ChangingWorker {
  readonly sitting: Sitting
  readonly draft: Draft<{ readonly place: string; readonly role: string }>
}

export function ChangeWorkerFields({ sitting, draft }: ChangingWorker) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  return (
    <form
      className="fields"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (!draft.begun) return
        sitting.sayDuty(false)
        setProblems(sitting.write((account) => changeWorker(account, draft.typed)))
        draft.throwAway()
      }}
    >
      <p className="small">
        They decide what must be said to the person. If you put them right, those words are to be said again, and
        nothing is worked out until they are.
      </p>
      <WorkerFields {...draft.typed} change={draft.type} />
      <ToMend problems={problems} />
      <button type="submit">Put it right</button>
      <ThrowAway draft={draft} />
    </form>
  )
}
