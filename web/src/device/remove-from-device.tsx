import { useState } from "react"
import { removeEveryTrace } from "./remove-every-trace.ts"

/** Removing, what it cannot reach, and the way to a plain page, where the last of it goes with this one. */
export function RemoveEveryTrace() {
  const [state, setState] = useState<"not asked" | "removed" | "not all of it">("not asked")
  return (
    <div className="on-device">
      <p>
        Removing takes away what this page has put on this device. It cannot take away: your browser’s own history, its
        downloads list and what it keeps of the program that ran, a history that is copied to other devices, files that
        were kept, and what the network has noted. Clear those in the browser’s and the device’s own settings.
      </p>
      <button type="button" className="quiet" onClick={() => removeEveryTrace().then(setState)}>
        Remove every trace from this device
      </button>
      <p role="status">{words[state]}</p>
      {state === "removed" && (
        <button type="button" onClick={() => location.replace(new URL("words.html", location.href))}>
          Go to a plain page
        </button>
      )}
    </div>
  )
}

const words = {
  "not asked": "",
  removed: "Removed. This page itself is still in this window until you leave it.",
  "not all of it": "Not all of it could be removed: close other windows of this page, and press once more.",
} as const
