import { useEffect, useState } from "react"
import type { MadeFile } from "./made-file.ts"
import { StageHeading } from "./stage-heading.tsx"

interface Given {
  readonly file: MadeFile
  readonly done: () => void
  readonly back: () => void
}

/** Gives a file that was made to the device, and says where it goes and what the device shows of it. */
export function GiveFile({ file, done, back }: Given) {
  const [given, setGiven] = useState(false)
  const address = useAddressOf(file)
  return (
    <>
      <StageHeading>{file.sealed ? "It is sealed" : "The plain file is ready"}</StageHeading>
      <p>Your device takes it when you press this, and puts it with its downloads or asks where.</p>
      <p>
        <a className="button" href={address} download={file.name} onClick={() => setGiven(true)}>
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
            <p>
              The device may list it, by name and by day: among downloads, in the browser and in a copy it makes of
              itself. {file.sealed ? sealedStays : plainStays}
            </p>
            <p>What you kept is also still in this page, in the open, until you close it.</p>
          </>
        )}
      </div>
      <div className="choices">
        {given ? (
          <button type="button" onClick={done}>
            Done
          </button>
        ) : (
          <button type="button" className="quiet" onClick={back}>
            Go back without keeping
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

const sealedStays = "Nobody can read it there without the passphrase."
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
