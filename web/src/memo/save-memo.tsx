import { useEffect, useState } from "react"
import type { MemoFile } from "./make-memo.ts"

/** Gives a memorandum to the device, and says what whoever has the file can do with it. */
export function SaveMemo({ file }: { readonly file: MemoFile }) {
  const [address, setAddress] = useState("")
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.content], { type: "application/octet-stream" }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return (
    <>
      <p>
        <a className="button" href={address} download={file.name}>
          Save&nbsp;
          <bdi className="file-name" dir="ltr">
            {file.name}
          </bdi>
        </a>
      </p>
      <p className="small">
        It is not sealed: whoever has the file can read all that was told and found. Your device may list it among its
        downloads. It goes to nobody unless you send it.
      </p>
    </>
  )
}
