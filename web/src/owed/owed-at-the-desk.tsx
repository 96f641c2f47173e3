import type { Account } from "distinguo/accounts"
import type { Request } from "distinguo/assessment"
import { type RefObject, useState } from "react"
import { createPortal } from "react-dom"
import { Later } from "../page/later.tsx"
import { useOnPaper } from "../printing/on-paper.ts"
import { owedOnPaper, owedOpened } from "./comes-later.ts"
import { owedAtFirst } from "./owed-chosen.ts"

interface Asked {
  readonly account: Account
  readonly request: Request
  readonly markedYoung: boolean
  readonly say: (words: string) => void
  /** The fold itself, so that the line at the foot of a phone can open it. */
  readonly fold: RefObject<HTMLDetailsElement | null>
}

/**
 * What is owed: a line that is always in sight, above what is found, whatever that is. What it holds is fetched and read
 * when it is opened. On paper it stands only where it was added to what is printed.
 */
export function OwedAtTheDesk({ account, request, markedYoung, say, fold }: Asked) {
  const [open, turn] = useState(false)
  const [chosen, choose] = useState(owedAtFirst)
  const onPaper = useOnPaper()
  const main = document.querySelector("main")
  const read = { account, request, markedYoung, chosen }
  return (
    <details className="owed screen-only" ref={fold} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>
        <h2>What is owed</h2>
      </summary>
      {open && <Later fetch={owedOpened} props={{ ...read, choose, say }} />}
      {onPaper && chosen.onPaper && main !== null && createPortal(<Later fetch={owedOnPaper} props={read} />, main)}
    </details>
  )
}
