import { useEffect, useState } from "react"
import type { MadeFile } from "./made-file.ts"
import { OpenAgain } from "./open-again.tsx"
import { type Kind, saidWhileKeeping } from "./said-while-keeping.ts"
import { StageHeading } from "./stage-heading.tsx"
import { TryOnce } from "./try-once.tsx"

/** Clears what was kept from the screen as the next step; or nothing here does. */
export type ClearIt = (() => void) | "not here"

interface Given {
  readonly kind: Kind
  readonly file: MadeFile
  /** The device was given this very file before one came back here. */
  readonly givenBefore: boolean
  /** The device was given the file. */
  readonly given: () => void
  readonly clear: ClearIt
  readonly done: () => void
  /** Chooses again what opens it: there will be new words. */
  readonly again: () => void
  readonly back: () => void
}

/** Gives a file that was made to the device, and says where it goes, what the device shows of it, how it opens again. */
export function GiveFile({ kind, file, givenBefore, given: wasGiven, clear, done, again, back }: Given) {
  const [given, setGiven] = useState(givenBefore)
  const address = useAddressOf(file)
  const said = saidWhileKeeping[kind]
  const sealed = file.kind === "sealed"
  return (
    <>
      <StageHeading>
        {sealed ? (given ? said.given : said.closed) : given ? said.plainGiven : said.plainReady}
      </StageHeading>
      {!given && <p>Your device takes it when you press this, and puts it with its downloads or asks where.</p>}
      <p>
        <a
          className={given ? "button quiet" : "button"}
          href={address}
          download={file.name}
          onClick={() => {
            setGiven(true)
            wasGiven()
          }}
        >
          Save&nbsp;
          <FileName name={file.name} />
        </a>
      </p>
      <div role="status" className="given">
        {given && (
          <>
            <p>
              Given to this device as <FileName name={file.name} />. Look among its downloads whether it is there,
              before you close this page.
            </p>
            {clear !== "not here" && (
              <>
                <p>All of it is still on this screen too, for whoever takes this device in hand.</p>
                <p>
                  <button type="button" onClick={clear}>
                    Clear it from this screen (the file stays)
                  </button>
                </p>
              </>
            )}
            <p>Send it to yourself or take it with you: whoever has this device can delete it.</p>
            <OpenAgain kind={kind} sealed={sealed} />
            <p>
              The device may list it, by name and by day: among downloads, in the browser and in a copy it makes of
              itself. {sealed ? sealedStays : plainStays}
            </p>
            {clear === "not here" && <p>What you kept is also still in this page, in the open, until you close it.</p>}
          </>
        )}
      </div>
      {file.kind === "sealed" && <TryOnce kind={kind} bytes={file.content} again={again} />}
      <div className="choices">
        {given && (
          <button type="button" className={clear === "not here" ? "" : "quiet"} onClick={done}>
            {clear === "not here" ? "Done" : "Not yet: leave it on this screen"}
          </button>
        )}
        {!sealed && (
          <button type="button" className="quiet" onClick={again}>
            {said.closeInstead}
          </button>
        )}
        {!given && (
          <button type="button" className="quiet" onClick={back}>
            {said.back} (still there)
          </button>
        )}
      </div>
    </>
  )
}

/** In one piece, and never turned round. */
function FileName({ name }: { name: string }) {
  return (
    <bdi className="file-name" dir="ltr">
      {name}
    </bdi>
  )
}

const sealedStays = "Nobody can read it there without the six words, or your passphrase."
const plainStays = "Whoever opens it there can read it."

/** An address for the file inside this page alone; it ends with the step. */
function useAddressOf(file: MadeFile): string {
  const [address, setAddress] = useState("")
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.content], { type: "application/octet-stream" }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address
}
