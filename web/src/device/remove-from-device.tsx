import { useState } from "react"
import { removeEveryTrace } from "./remove-every-trace.ts"

type State = "not asked" | "removed" | "not all of it"

/** Removing what this page put on the device; what it cannot reach, before and after; and the way to a plain page. */
export function RemoveEveryTrace() {
  const [state, setState] = useState<State>("not asked")
  return (
    <div className="on-device">
      <p>Removing takes away what this page has put on this device. It cannot take away everything:</p>
      <StillHere />
      <button type="button" className="quiet" onClick={() => removeEveryTrace().then(setState)}>
        Remove this page from this device
      </button>
      <div role="status">
        {state === "not all of it" && (
          <p>Not all of it could be removed: close other windows of this page, and press once more.</p>
        )}
        {state === "removed" && (
          <p>
            <strong>What this page put here is removed. What stands in the list above is still on this device.</strong>{" "}
            This page itself is in this window until you leave it.
          </p>
        )}
      </div>
      {state === "removed" && (
        <button type="button" onClick={() => location.replace(new URL("words.html", location.href))}>
          Go to a plain page
        </button>
      )}
    </div>
  )
}

/** Each with where one takes it away oneself. Browsers differ, so the words are the ones most of them use. */
function StillHere() {
  return (
    <ul>
      <li>
        <strong>The browser’s history</strong>, here and on devices it is copied to: the addresses of this page. Browser
        menu, History, clear the last hour or day. That also wipes what the phone’s owner looked at then: they may
        notice.
      </li>
      <li>
        <strong>Files you kept</strong>: in the downloads, a day and a word, ending in .age, .json or .txt. Delete them
        in the files, and in the browser’s list of downloads.
      </li>
      <li>
        <strong>Copies of this page’s program</strong> in the browser. Browser settings, clear stored files or cache.
      </li>
      <li>
        <strong>What the keyboard learnt</strong> from your typing, and what the network noted of the visit.
      </li>
    </ul>
  )
}
