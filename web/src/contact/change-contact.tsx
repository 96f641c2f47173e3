import { changeSafeContact, nothingOfContact, type Problem, type SafeContact } from "distinguo/accounts"
import { useState } from "react"
import { useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { Folded } from "../page/folded.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"
import { ContactFields } from "./contact-fields.tsx"

/** How they may be reached, said anew: what stood before is gone. Only what the person said. */
export function ChangeContact({ sitting }: { readonly sitting: Sitting }) {
  const { safeContact } = sitting.account
  const now = safeContact === "nothing said" ? nothingOfContact : safeContact
  const draft = useDraft<SafeContact>(sitting.drafts, "how they may be reached", now)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const write = (contact: SafeContact) => {
    const left = sitting.write((account) => changeSafeContact(account, contact))
    setProblems(left)
    if (left.length === 0) draft.throwAway()
  }
  return (
    <Folded
      className="screen-only"
      summary={safeContact === "nothing said" ? "Write down what they said of it" : "They say it otherwise now"}
      openAtFirst={draft.begun}
    >
      {() => (
        <form
          className="fields"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            write(draft.typed)
          }}
        >
          <ContactFields contact={draft.typed} change={draft.type} aloud={false} />
          <ToMend problems={problems} />
          <div className="choices">
            <button type="submit">Write it down</button>
            {safeContact !== "nothing said" && (
              <button type="button" className="quiet" onClick={() => write(nothingOfContact)}>
                They do not want to be reached: keep nothing of it
              </button>
            )}
          </div>
          <ThrowAway draft={draft} />
        </form>
      )}
    </Folded>
  )
}
