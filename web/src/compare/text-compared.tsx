import { type TextCompared as Compared, pivotInWords, type Stands, type TextHead } from "distinguo/assessment"
import { useState } from "react"
import { FindingInFull } from "../finding/finding-in-full.tsx"
import type { Group } from "../finding/groups.ts"
import type { Evidence } from "../ladder/evidence.ts"
import { useNeeded } from "../page/needed.ts"
import { WhatDecides } from "./what-decides.tsx"

interface Shown {
  readonly id: string
  readonly text: Compared
  readonly stands: Stands
  readonly group: Group
  readonly evidence: Omit<Evidence, "reading">
  /** The texts it is held against, as they are called. */
  readonly heads: readonly TextHead[]
}

/** One text: its name and what decides it; opened in place, where it parts from others, and the finding as at the desk. */
export function TextCompared({ id, text, stands, group, evidence, heads }: Shown) {
  const [open, turn] = useState(false)
  const needed = useNeeded(open)
  const { definition, title, instrument, fromMemory, pivots } = text
  const finding = group.findings.find((one) => one.definition === definition)
  return (
    <details className="text-compared" open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>
        <h4 id={id}>
          {title}{" "}
          <span className="instrument">
            <bdi>{instrument}</bdi>
            {fromMemory.length > 0 && <span className="from-memory"> · some parts written from memory</span>}
          </span>
        </h4>
        <WhatDecides text={text} stands={stands} />
      </summary>
      {pivots.length > 0 && (
        <div className="pivots">
          <p>Where it parts from texts that say no:</p>
          <ul>
            {pivots.map((pivot) => (
              <li key={pivot.about}>{pivotInWords(pivot, text, heads)}</li>
            ))}
          </ul>
        </div>
      )}
      {needed && finding !== undefined && (
        <FindingInFull id={id} finding={finding} evidence={evidence} settlingMost="not now" />
      )}
    </details>
  )
}
