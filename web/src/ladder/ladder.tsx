import type { Proof } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import { useState } from "react"
import { useNeeded } from "../page/needed.ts"
import type { Evidence } from "./evidence.ts"
import { Parts } from "./parts.tsx"

/** The reasons, as a ladder one can follow with a finger. It opens in place. */
export function Ladder({ proof, evidence }: { proof: Proof; evidence: Evidence }) {
  const [open, turn] = useState(false)
  const needed = useNeeded(open)
  const { title, by, date, checked, doesNotShow } = sourceById(proof.source)
  return (
    <details className="ladder" open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>The reasons, step by step</summary>
      {needed && (
        <>
          <p className="small">The text that is read: {title}.</p>
          <details className="about-text small">
            <summary>About this text</summary>
            <p>
              By {by}, {date}. What was compared: {checked}. It does not show {doesNotShow}.
            </p>
          </details>
          <Parts node={proof.root} evidence={evidence} textOf={proof.source} />
        </>
      )}
    </details>
  )
}
