import { useCallback, useState } from "react"
import { OpenIt } from "../keeping/open-it-later.tsx"
import { useFileDropped } from "../opening/file-dropped.ts"
import { OpenFile } from "../opening/open-file.tsx"
import { readBytes } from "../opening/read-account.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { FileProblem } from "../problem/file-problem.ts"
import { ProblemsFound } from "../problem/problems-found.tsx"
import type { Told } from "./told.ts"

type Opening = { readonly kind: "none" | "nobody's" } | { readonly kind: "file"; readonly file: File } | Refused
type Refused = { readonly kind: "refused"; readonly problems: readonly FileProblem[] }

/** Going on from what was kept of an earlier talk: only from an account that was told in confidence. */
export function FromAFile({ happens }: Told) {
  const [opening, open] = useState<Opening>({ kind: "none" })
  const opened = useCallback(
    (bytes: Uint8Array) => {
      readBytes(bytes).then((found) => {
        if (found.kind === "problems") open({ kind: "refused", problems: found.problems })
        else if (found.kind !== "account" || found.account.told !== "in confidence") {
          open({ kind: "nobody's" })
        } else happens({ kind: "opened", account: found.account })
      })
    },
    [happens],
  )
  const back = () => open({ kind: "none" })
  const openFromDevice = useCallback((file: File) => open({ kind: "file", file }), [])
  useFileDropped(openFromDevice)
  const openFile = <OpenFile open={openFromDevice} />
  const toTheFirst = (
    <p>
      <button type="button" className="quiet" onClick={() => happens({ kind: "begin anew" })}>
        Back to the first question
      </button>
    </p>
  )
  if (opening.kind === "file") {
    return (
      <>
        <ScreenHeading takesFocus>Go on from a kept file</ScreenHeading>
        <OpenIt file={opening.file} opened={opened} back={back} />
      </>
    )
  }
  if (opening.kind === "nobody's") {
    return (
      <>
        <ScreenHeading takesFocus>A talk cannot go on from this file</ScreenHeading>
        <p>Nothing was lost or changed. A talk goes on only from what someone told in confidence.</p>
        <p>This file says of itself that nobody told it so: it is an example, or a published text.</p>
        {openFile}
        {toTheFirst}
      </>
    )
  }
  if (opening.kind === "refused") {
    return (
      <>
        <ProblemsFound problems={opening.problems} openFile={openFile} />
        {toTheFirst}
      </>
    )
  }
  return (
    <>
      <ScreenHeading takesFocus>Go on from a kept file</ScreenHeading>
      <p>Only with the person there, and only if they want it. What they told before is not asked again.</p>
      {openFile}
      {toTheFirst}
    </>
  )
}
