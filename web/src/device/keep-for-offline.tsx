import { useEffect, useState } from "react"
import { isKeptOffline, type KeptOffline, keepOffline } from "./keep-offline.ts"

type State = KeptOffline | "not known yet" | "coming" | "did not come"

/** One press has every part of the page kept on the device, so that it opens without signal. */
export function KeepForOffline() {
  const [state, setState] = useState<State>("not known yet")
  useEffect(() => {
    isKeptOffline().then(setState, () => setState("cannot be kept here"))
  }, [])
  const keep = () => {
    setState("coming")
    keepOffline().then(setState)
  }
  return (
    <div className="on-device">
      <p>
        Kept for offline, this page opens without signal. Whoever looks through this device can then see that the page
        is there. Nothing that is read, said or written in it is kept with it.
      </p>
      <p role="status">{words[state]}</p>
      {(state === "not kept" || state === "did not come") && (
        <button type="button" className="quiet" onClick={keep}>
          Keep for offline
        </button>
      )}
    </div>
  )
}

const words: Readonly<Record<State, string>> = {
  "not known yet": "",
  "not kept": "It is not kept on this device.",
  coming: "The parts of the page are coming …",
  kept: "It is kept on this device: it opens without signal. A newer version takes its place when one comes.",
  "did not come": "Not all of it came, so nothing is kept. Try again when there is signal.",
  "cannot be kept here": "This browser cannot keep it, or not in this window.",
}
