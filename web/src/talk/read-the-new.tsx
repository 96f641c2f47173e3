import { linesOf, notReadBackYet } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { LinesRead } from "./lines-read.tsx"
import type { Told } from "./told.ts"

/** What came after all was read back and found right: only that is read, and all of it again if they want it. */
export function ReadTheNew({ soFar, happens }: Told) {
  const lines = linesOf(notReadBackYet(soFar.kept, soFar.foundRight))
  return (
    <>
      <ScreenHeading takesFocus>Read this to them</ScreenHeading>
      <p>
        Only what is new since you last read to them. The rest was right, and is not read again unless they want it.
      </p>
      <LinesRead lines={lines} happens={happens} />
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
