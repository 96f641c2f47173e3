import { neverAskAgain } from "./ask-before-closing.ts"

/**
 * Replaces this page with a plain one of our own, after taking down all that is shown. The entry is replaced, so
 * "back" does not return here. What it cannot do (clear the browser's own record, or a synced one) is said beside the
 * button: CARE-21.
 */
export function leaveQuickly(takeDown: () => void): void {
  neverAskAgain()
  takeDown()
  document.body.replaceChildren()
  location.replace(new URL("words.html", location.href))
}

const within = 2000
const times = 3

/**
 * Leaves when Escape is pressed three times within two seconds, whatever is open: somebody is coming. Not for a key that
 * is held down.
 */
export function keepWatchForEscape(leave: () => void): void {
  let presses: readonly number[] = []
  addEventListener("keydown", (press) => {
    if (press.key !== "Escape" || press.repeat) return
    presses = [...presses, press.timeStamp].filter((at) => press.timeStamp - at <= within)
    if (presses.length >= times) leave()
  })
}
