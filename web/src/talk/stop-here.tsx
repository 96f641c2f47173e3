import { ScreenHeading } from "../page/screen-heading.tsx"
import type { Told } from "./told.ts"

/**
 * One may stop anywhere, and keep or forget (promise 15). Forgetting needs no reason, and leaves nothing; it stands apart
 * and looks like nothing else, so that no thumb meets it by mistake.
 */
export function StopHere({ happens, back }: Told & { readonly back: () => void }) {
  return (
    <>
      <ScreenHeading takesFocus>Stop here?</ScreenHeading>
      <p>It is theirs to say, and needs no reason. Help goes on either way.</p>
      <div className="large choices">
        <button type="button" className="outlined" onClick={() => happens({ kind: "read it back" })}>
          Stop, and keep what was said
        </button>
        <button type="button" className="quiet" onClick={back}>
          Go on with the talk
        </button>
      </div>
      <p className="apart">
        <button type="button" className="in-words" onClick={() => happens({ kind: "forget" })}>
          Stop, and forget it
        </button>
      </p>
    </>
  )
}
