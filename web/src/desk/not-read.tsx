import { lawMayBeRead } from "distinguo/accounts"
import { lawLeftOut } from "distinguo/assessment"
import type { Sitting } from "./sitting.ts"

/** They asked that the law be left out: nothing was computed, and only they take it back (ASKING-28). */
export function LeftOut({ sitting, sayItAgain }: { sitting: Sitting; sayItAgain: () => void }) {
  return (
    <div className="notice">
      <p>{lawLeftOut}</p>
      <p className="screen-only">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            sayItAgain()
            sitting.write(lawMayBeRead)
          }}
        >
          They have since said it may be read
        </button>
      </p>
    </div>
  )
}

/** It was chosen so before anything was worked out; what comes first is said again before that changes. */
export function OnlyWriting({ sayItAgain }: { sayItAgain: () => void }) {
  return (
    <div className="notice">
      <p>Nothing is computed. What they say is written down, and no law is read against it.</p>
      <p className="screen-only">
        <button type="button" className="quiet" onClick={sayItAgain}>
          Have it read after all: back to what must be said
        </button>
      </p>
    </div>
  )
}
