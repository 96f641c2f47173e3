import { type Kept, type Line, linesOf } from "distinguo/assessment"
import { useRef } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { mayStandHere } from "./answers.tsx"
import type { At, SoFar } from "./so-far.ts"
import type { Told } from "./told.ts"

/** What would be kept, read to them before it is (CARE-15). Each can be taken out or changed, and leaves no trace. */
export function ReadBack({ soFar, happens, ended }: Told & { readonly ended: boolean }) {
  const lines = linesOf(soFar.kept)
  const list = useRef<HTMLUListElement>(null)
  const takeOut = (line: Line) => {
    // The button goes with its line: whoever pressed it stays in the list.
    list.current?.focus({ preventScroll: true })
    happens({ kind: "taken out", of: line.of })
  }
  return (
    <>
      <ScreenHeading takesFocus>Read this to them</ScreenHeading>
      <p>
        {lines.length === 0
          ? "Nothing is written down that would be kept."
          : "Ask after each: is that right? What is not comes out, or is changed."}
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
              <Change line={line} soFar={soFar} happens={happens} ended={ended} />
            </div>
          </li>
        ))}
      </ul>
      <div className="large choices">
        {ended && (
          <button
            type="button"
            onClick={() =>
              happens({ kind: "go", to: { screen: lines.length === 0 ? "nothing kept" : "keep or forget" } })
            }
          >
            {lines.length === 0 ? "Go on" : "It is right"}
          </button>
        )}
        <button
          type="button"
          className={ended ? "quiet" : ""}
          onClick={() => happens({ kind: "go", to: { screen: "listen" } })}
        >
          Back to listening
        </button>
      </div>
    </>
  )
}

interface Asked extends Told {
  readonly line: Line
  readonly ended: boolean
}

function Change({ line, soFar, happens, ended }: Asked) {
  const to = whereToChange(line.of, soFar, ended)
  if (to === "nowhere") return null
  return (
    <button
      type="button"
      className="quiet"
      aria-label={`Change it: ${line.text}`}
      onClick={() => happens({ kind: "go", to })}
    >
      Change it
    </button>
  )
}

/** What somebody else said is not changed for them, and what may not be asked any more can only be taken out. */
function whereToChange([one, ...more]: readonly Kept[], soFar: SoFar, ended: boolean): At | "nowhere" {
  if (one === undefined || more.length > 0) return "nowhere"
  if (one.kind === "wish") return { screen: "what they want", closing: ended }
  if (one.kind === "words") return { screen: "change words", of: soFar.kept.indexOf(one), ended }
  if (one.telling.by !== "the person" || !mayStandHere(soFar, one.said.fact)) return "nowhere"
  return { screen: "change", fact: one.said.fact, ended }
}
