import { ScreenHeading } from "../page/screen-heading.tsx"

interface Asked {
  readonly then: () => void
  readonly stay: () => void
}

/** Before something that would forget what they wrote and did not keep. */
export function ForgetFirst({ then, stay }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>Your note is not kept</ScreenHeading>
      <p>If you go on, it is forgotten, and nobody can bring it back.</p>
      <div className="choices">
        <button type="button" onClick={stay}>
          Go back to my note
        </button>
        <button type="button" className="quiet" onClick={then}>
          Go on, and forget it
        </button>
      </div>
    </>
  )
}
