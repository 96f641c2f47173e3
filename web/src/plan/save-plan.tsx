import { type Plan, writePlan } from "distinguo/responses"
import { useEffect, useState } from "react"
import { type MadeFile, plainFile } from "../keeping/made-file.ts"

interface Asked {
  readonly plan: Plan
  /** The device was given the file. */
  readonly saved: () => void
}

/** A plain file under a neutral name: a plan holds nobody. The review is no part of it, and is made anew each time. */
export function SavePlan({ plan, saved }: Asked) {
  const [made, make] = useState<{ readonly of: Plan; readonly file: MadeFile } | "nothing">("nothing")
  const now = made !== "nothing" && made.of === plan ? made : "nothing"
  const address = useAddressOf(now === "nothing" ? "nothing" : now.file)
  if (now === "nothing" || address === "") {
    return (
      <button
        type="button"
        className="quiet"
        onClick={() => make({ of: plan, file: plainFile(`${JSON.stringify(writePlan(plan), null, 2)}\n`, "json") })}
      >
        Make a file of these answers
      </button>
    )
  }
  return (
    <a className="button quiet" href={address} download={now.file.name} onClick={saved}>
      Save&nbsp;
      <bdi className="file-name" dir="ltr">
        {now.file.name}
      </bdi>
    </a>
  )
}

/** An address for the file inside this page alone. */
function useAddressOf(file: MadeFile | "nothing"): string {
  const [address, setAddress] = useState("")
  useEffect(() => {
    if (file === "nothing") {
      setAddress("")
      return
    }
    const made = URL.createObjectURL(new Blob([file.content], { type: "application/octet-stream" }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address
}
