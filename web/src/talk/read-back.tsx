import { type Kept, type Line, linesOf } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { mayStandHere } from "./answers.tsx"
import { LinesRead } from "./lines-read.tsx"
import type { At, SoFar } from "./so-far.ts"
import type { Told } from "./told.ts"

/**
 * What would be kept, read to them before it is (CARE-15). Each can be taken out or changed, and leaves no trace. Found
 * right in the middle of a talk, it is not read a second time at the end.
 */
export function ReadBack({ soFar, happens, ended }: Told & { readonly ended: boolean }) {
  const lines = linesOf(soFar.kept)
  return (
    <>
      <ScreenHeading takesFocus>Read this to them</ScreenHeading>
      <p>
        {lines.length === 0
          ? "Nothing is written down that would be kept."
          : "Ask after each: is that right? What is not comes out, or is changed."}
      </p>
      <LinesRead
        lines={lines}
        happens={happens}
        beside={(line) => <Change line={line} soFar={soFar} happens={happens} ended={ended} />}
      />
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
        {!ended && lines.length > 0 && (
          <button type="button" onClick={() => happens({ kind: "found right", ended: false })}>
            All of it is right: back to listening
          </button>
        )}
        <button
          type="button"
          className={ended || lines.length > 0 ? "quiet" : ""}
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
  if (one.kind === "words of another") return "nowhere"
  if (one.kind === "contact") return { screen: "reach you", goOn: { screen: "read back", ended } }
  if (one.telling.by !== "the person" || !mayStandHere(soFar, one.said.fact)) return "nowhere"
  return { screen: "change", fact: one.said.fact, ended }
}
