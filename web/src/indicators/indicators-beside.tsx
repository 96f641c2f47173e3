import type { Account } from "distinguo/accounts"
import { useState } from "react"
import { indicatorsOpened } from "../ladder/comes-when-asked-for.ts"
import { Later } from "../page/later.tsx"
import type { ListChosen } from "./list-chosen.ts"

export interface Beside {
  readonly account: Account
  readonly textbook: boolean
  readonly dutySaid: boolean
  /** In the talk it comes from they were marked as young, though nothing was written down of it. */
  readonly markedYoung: boolean
  readonly chosen: ListChosen
}

export interface ReadBeside extends Beside {
  /** The episodes that are shown, by their ids. */
  readonly episodes: string
  readonly choose: (chosen: ListChosen) => void
  readonly say: (words: string) => void
}

/** Lists of indicators beside what is found: fetched and read when it is opened, and not before. */
export function IndicatorsBeside(asked: ReadBeside) {
  const [open, turn] = useState(false)
  return (
    <details className="indicators-beside screen-only" onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>Indicator lists, read beside</summary>
      {open && <Later fetch={indicatorsOpened} props={asked} />}
    </details>
  )
}
