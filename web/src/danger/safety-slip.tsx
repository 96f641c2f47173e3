import { headOfSlip, type LineOfSlip, onTheSlip, safetySlip, slipIsNotKept } from "distinguo/responses"
import { useState } from "react"
import { PaperAlone } from "../slip/paper-alone.tsx"
import { TextField } from "../writing/text-field.tsx"

/** A plan for safety on paper: it stands in this part of the screen alone, and is gone with it. No account holds it. */
export function SafetySlip() {
  const [typed, type] = useState<Readonly<Partial<Record<LineOfSlip["id"], string>>>>({})
  const [onPaper, put] = useState(false)
  const lines = onTheSlip(typed)
  return (
    <details className="part">
      <summary>A plan for safety, on paper and nowhere else</summary>
      <p>{slipIsNotKept}</p>
      {onPaper ? (
        <PaperAlone
          close={() => put(false)}
          about="This is all that will be on the paper. You can also copy it by hand."
        >
          <p>
            <strong>{headOfSlip}</strong>
          </p>
          <ul translate="no">
            {lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </PaperAlone>
      ) : (
        <div className="fields">
          {safetySlip.map(({ id, asks }) => (
            <TextField
              key={id}
              label={asks}
              value={typed[id] ?? ""}
              change={(words) => type((before) => ({ ...before, [id]: words }))}
            />
          ))}
          <div className="choices">
            <button type="button" disabled={lines.length === 0} onClick={() => put(true)}>
              Put it on paper
            </button>
            {lines.length > 0 && (
              <button type="button" className="quiet" onClick={() => type({})}>
                Clear it
              </button>
            )}
          </div>
        </div>
      )}
    </details>
  )
}
