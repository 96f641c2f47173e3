import type { Line } from "distinguo/assessment"
import { type ReactNode, useRef } from "react"
import { capital } from "./capital.ts"
import type { Told } from "./told.ts"

interface Asked extends Pick<Told, "happens"> {
  readonly lines: readonly Line[]
  /** What else can be done with a line, beside taking it out. */
  readonly beside?: (line: Line) => ReactNode
}

/** What is read to them, line by line. Each can be taken out, and leaves no trace (CARE-15). */
export function LinesRead({ lines, happens, beside }: Asked) {
  const list = useRef<HTMLUListElement>(null)
  const takeOut = ({ of }: Line) => {
    // The button goes with its line: whoever pressed it stays in the list.
    list.current?.focus({ preventScroll: true })
    happens({ kind: "taken out", of })
  }
  return (
    <ul className="lines" ref={list} tabIndex={-1}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two phrases may be the same words, and their order is all they have
        <li key={`${line.text} ${index}`}>
          {line.under !== lines[index - 1]?.under && <h2>{capital(line.under)}</h2>}
          <p dir="auto" translate="no">
            {line.text}
          </p>
          <div className="choices">
            <button
              type="button"
              className="quiet"
              aria-label={`Take it out: ${line.text}`}
              onClick={() => takeOut(line)}
            >
              Take it out
            </button>
            {beside?.(line)}
          </div>
        </li>
      ))}
    </ul>
  )
}
