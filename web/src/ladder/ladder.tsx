import type { Proof } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import type { Evidence } from "./evidence.ts"
import { Parts } from "./parts.tsx"

/** The reasons, as a ladder one can follow with a finger. It opens in place. */
export function Ladder({ proof, evidence }: { proof: Proof; evidence: Evidence }) {
  const { title, by, date, checked, doesNotShow } = sourceById(proof.source)
  return (
    <details className="ladder">
      <summary>The reasons, step by step</summary>
      <p className="small">The text that is read: {title}.</p>
      <details className="about-text small">
        <summary>About this text</summary>
        <p>
          By {by}, {date}. What was compared: {checked}. It does not show {doesNotShow}.
        </p>
      </details>
      <Parts node={proof.root} evidence={evidence} textOf={proof.source} />
    </details>
  )
}
