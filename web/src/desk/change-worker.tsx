import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import { changeWorkerFields } from "./comes-right-after.ts"
import { useDraft } from "./drafts.ts"
import type { Sitting } from "./sitting.ts"

/**
 * Where the worker works and what they are to the person can be put right: a file may say it wrongly, or not at all. The
 * words that come first follow from it, so they are to be said again, and until then nothing is computed.
 */
export function ChangeWorker({ sitting }: { sitting: Sitting }) {
  const { place, role } = sitting.account.worker
  const draft = useDraft(sitting.drafts, "where the worker works", { place, role })
  return (
    <Folded className="screen-only" summary="Where you work, and what you are to them" openAtFirst={draft.begun}>
      {() => <Later fetch={changeWorkerFields} props={{ sitting, draft }} />}
    </Folded>
  )
}
