import type { FindingMade } from "distinguo/assessment"
import { useContext, useState } from "react"
import { ifShownOpened } from "../ladder/comes-when-asked-for.ts"
import { Later } from "../page/later.tsx"
import { AccountRead } from "./account-read.ts"
import "../look/drawn.css"

/**
 * "If it were shown that …" of one finding, worked out when it is opened and not before. At the desk alone, and never on
 * paper: it would be a list to question somebody by (CARE-32). Where nothing was said there is nothing to turn.
 */
export function IfShown({ finding }: { finding: FindingMade }) {
  const read = useContext(AccountRead)
  const [open, turn] = useState(false)
  if (read === "nothing" || !finding.everythingSaid.heard) return null
  return (
    <details className="if-shown screen-only" onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>If it were shown that …</summary>
      {open && <Later fetch={ifShownOpened} props={{ finding, ...read }} />}
    </details>
  )
}
