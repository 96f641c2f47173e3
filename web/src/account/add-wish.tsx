import { addWish, needs, type Problem, type Wish } from "distinguo/accounts"
import { useState } from "react"
import type { Draft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"

/** What they ask for, added with their words. */
export function AddWish({ sitting, draft }: { readonly sitting: Sitting; readonly draft: Draft<string> }) {
  const [need, setNeed] = useState<Wish["need"]>(needs[0])
  const words = draft.typed
  const [problems, setProblems] = useState<readonly Problem[]>([])
  return (
    <form
      className="fields"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        const left = sitting.write((account) => addWish(account, { need, words }))
        setProblems(left)
        if (left.length === 0) draft.throwAway()
      }}
    >
      <ChoiceField label="What" value={need} options={needs.map((one) => [one, one] as const)} change={setNeed} />
      <TextField label="In their words, as said" value={words} change={draft.type} long />
      <ToMend problems={problems} />
      <button type="submit">Add it</button>
      <ThrowAway draft={draft} />
    </form>
  )
}
