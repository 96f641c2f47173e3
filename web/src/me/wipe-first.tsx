import { ScreenHeading } from "../page/screen-heading.tsx"

interface Asked {
  readonly locked: boolean
  readonly wipe: () => void
  readonly leave: () => void
}

/** After a file was given: the note need not stand in the open on a phone that somebody else may pick up. */
export function WipeFirst({ locked, wipe, leave }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>Wipe it from this screen?</ScreenHeading>
      <p>
        {locked
          ? "Your locked file is on this phone, in its downloads."
          : "Your file is on this phone, in its downloads. It is not locked."}{" "}
        See that it is there. If you wipe the note here, only that file has it.
      </p>
      <p>If you leave it here, whoever picks up the phone can read it.</p>
      <div className="choices">
        <button type="button" onClick={wipe}>
          Wipe it from this screen
        </button>
        <button type="button" className="quiet" onClick={leave}>
          Leave it here
        </button>
      </div>
    </>
  )
}
