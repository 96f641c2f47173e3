import { changeWorker, type Problem } from "distinguo/accounts"
import { useState } from "react"
import { WorkerFields } from "../duty/worker-fields.tsx"
import { Folded } from "../page/folded.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"
import { useDraft } from "./drafts.ts"
import type { Sitting } from "./sitting.ts"

/**
 * Where the worker works and what they are to the person can be put right: a file may say it wrongly, or not at all. The
 * words that come first follow from it, so they are to be said again, and until then nothing is computed.
 */
export function ChangeWorker({ sitting }: { sitting: Sitting }) {
  const { worker } = sitting.account
  const draft = useDraft(sitting.drafts, "where the worker works", { place: worker.place, role: worker.role })
  const [problems, setProblems] = useState<readonly Problem[]>([])
  return (
    <Folded className="screen-only" summary="Where you work, and what you are to them" openAtFirst={draft.begun}>
      {() => (
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
      )}
    </Folded>
  )
}
