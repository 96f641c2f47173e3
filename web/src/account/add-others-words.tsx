import { addOthersWords, type Problem } from "distinguo/accounts"
import { useState } from "react"
import type { Draft } from "../desk/drafts.ts"
import type { OthersTyped } from "../desk/others-typed.ts"
import type { Sitting } from "../desk/sitting.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { speakers } from "../writing/telling-words.ts"
import { TextField } from "../writing/text-field.tsx"
import { ThrowAway } from "../writing/throw-away.tsx"
import { ToMend } from "../writing/to-mend.tsx"

const whoElse = ["one with an interest", "an official", "another", "a document", "seen by the worker"] as const

/** Another's words, added as said or written, with who that was. */
export function AddOthersWords({ sitting, draft }: { readonly sitting: Sitting; readonly draft: Draft<OthersTyped> }) {
  const { typed, type } = draft
  const [problems, setProblems] = useState<readonly Problem[]>([])
  return (
    <form
      className="fields"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        const left = sitting.write((account) => addOthersWords(account, typed))
        setProblems(left)
        if (left.length === 0) draft.throwAway()
      }}
    >
      <ChoiceField
        label="Who said it"
        value={typed.by}
        options={whoElse.map((by) => [by, speakers[by]] as const)}
        change={(by) => type({ ...typed, by })}
      />
      <TextField
        label="What they are to the person, or their office"
        value={typed.role}
        change={(role) => type({ ...typed, role })}
      />
      <TextField label="As said, never tidied" value={typed.words} change={(words) => type({ ...typed, words })} long />
      <ToMend problems={problems} />
      <p className="small">It stands beside the account. No finding reads it.</p>
      <button type="submit">Add what they said</button>
      <ThrowAway draft={draft} />
    </form>
  )
}
