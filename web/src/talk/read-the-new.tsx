import { type Line, linesOf, notReadBackYet } from "distinguo/assessment"
import { useRef } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { Told } from "./told.ts"

/** What came after all was read back and found right: only that is read, and all of it again if they want it. */
export function ReadTheNew({ soFar, happens }: Told) {
  const lines = linesOf(notReadBackYet(soFar.kept, soFar.foundRight))
  const list = useRef<HTMLUListElement>(null)
  const takeOut = ({ of }: Line) => {
    // The button goes with its line: whoever pressed it stays in the list.
    list.current?.focus({ preventScroll: true })
    happens({ kind: "taken out", of })
  }
  return (
    <>
      <ScreenHeading takesFocus>Read this to them</ScreenHeading>
      <p>
        Only what is new since you last read to them. The rest was right, and is not read again unless they want it.
      </p>
      <ul className="lines" ref={list} tabIndex={-1}>
        {lines.map((line) => (
          <li key={line.text}>
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
            </div>
          </li>
        ))}
      </ul>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "found right", ended: true })}>
          It is right
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => happens({ kind: "go", to: { screen: "read back", ended: true } })}
        >
          Read all of it, or change something
        </button>
        <button type="button" className="quiet" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
          Back to listening
        </button>
      </div>
    </>
  )
}
