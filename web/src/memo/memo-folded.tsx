import { useState } from "react"
import { memoOpened } from "../ladder/comes-when-asked-for.ts"
import { Later } from "../page/later.tsx"
import type { MemoOfAccount } from "./memo-opened.tsx"

/** A memorandum of the account, fetched and made only when it is asked for. Never on paper: it is a paper of its own. */
export function MemoFolded(props: MemoOfAccount) {
  const [open, turn] = useState(false)
  return (
    <details className="memo-folded screen-only" onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>Set it down for a lawyer</summary>
      {open && <Later fetch={memoOpened} props={props} />}
    </details>
  )
}
