import type { Account } from "distinguo/accounts"
import type { Request } from "distinguo/assessment"
import { useState } from "react"
import { createPortal } from "react-dom"
import { indicatorsOnPaper, indicatorsOpened } from "../ladder/comes-when-asked-for.ts"
import { Later } from "../page/later.tsx"
import { useOnPaper } from "../printing/on-paper.ts"
import { type ListChosen, listAtFirst } from "./list-chosen.ts"

interface Asked {
  readonly account: Account
  readonly request: Request
  /** In the talk it comes from they were marked as young, though nothing was written down of it. */
  readonly markedYoung: boolean
  /** The episodes that are shown, by their ids. */
  readonly episodes: string
  readonly say: (words: string) => void
}

/** What a list is read on, on a screen and on paper. */
export interface Beside extends Pick<Asked, "account" | "request" | "markedYoung"> {
  readonly chosen: ListChosen
}

export interface ReadBeside extends Beside, Pick<Asked, "episodes" | "say"> {
  readonly choose: (chosen: ListChosen) => void
}

/**
 * Lists of indicators beside what is found: fetched and read when the fold is opened, and not before. On paper a list
 * stands after the account, only where it was added to what is printed.
 */
export function IndicatorsBeside({ account, request, markedYoung, episodes, say }: Asked) {
  const [open, turn] = useState(false)
  const [chosen, choose] = useState(listAtFirst)
  const onPaper = useOnPaper()
  const main = document.querySelector("main")
  const beside = { account, request, markedYoung, chosen }
  return (
    <details className="indicators-beside screen-only" onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>Indicator lists, read beside</summary>
      {open && <Later fetch={indicatorsOpened} props={{ ...beside, episodes, choose, say }} />}
      {onPaper &&
        chosen.onPaper &&
        main !== null &&
        createPortal(<Later fetch={indicatorsOnPaper} props={beside} />, main)}
    </details>
  )
}
