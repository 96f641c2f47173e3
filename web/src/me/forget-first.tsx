import { ScreenHeading } from "../page/screen-heading.tsx"

interface Asked {
  readonly why: "wiping" | "another note"
  readonly then: () => void
  readonly stay: () => void
}

/** Before something that would forget what they wrote and did not keep. */
export function ForgetFirst({ why, then, stay }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>Your note is not kept</ScreenHeading>
      <p>
        If you go on, {why === "wiping" ? "it is gone" : "the note you opened takes its place"}. Nobody can bring it
        back.
      </p>
      <div className="choices">
        <button type="button" onClick={stay}>
          Go back to my note
        </button>
        <button type="button" className="quiet" onClick={then}>
          Go on, and wipe it
        </button>
      </div>
    </>
  )
}
