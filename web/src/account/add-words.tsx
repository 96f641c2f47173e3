import { addWords, type KindOfWords, type Problem } from "distinguo/accounts"
import { useState } from "react"
import type { Draft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"

/** Their own words, added as said. */
export function AddWords({ sitting, draft }: { readonly sitting: Sitting; readonly draft: Draft<string> }) {
  const [kind, setKind] = useState<KindOfWords>("ownWords")
  const words = draft.typed
  const [problems, setProblems] = useState<readonly Problem[]>([])
  return (
    <form
      className="fields"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        const left = sitting.write((account) => addWords(account, kind, words))
        setProblems(left)
        if (left.length === 0) draft.throwAway()
      }}
    >
      <TextField label="As said, never tidied" value={words} change={draft.type} long />
      <ChoiceField
        label="About"
        value={kind}
        options={[
          ["ownWords", "what happened"],
          ["selfDescription", "themselves"],
        ]}
        change={setKind}
      />
      <ToMend problems={problems} />
      <button type="submit">Add these words</button>
      <ThrowAway draft={draft} />
    </form>
  )
}
