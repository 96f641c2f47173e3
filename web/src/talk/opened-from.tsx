import { daysInWords } from "../account/days-in-words.ts"
import type { SoFar } from "./so-far.ts"

/** Which earlier talk this goes on from, and why what was asked then is asked again. Nothing, where it goes on from none. */
export function OpenedFrom({ soFar: { takenUp, start } }: { readonly soFar: SoFar }) {
  if (takenUp === "nothing" || start !== "not begun") return null
  const { lastTalk } = takenUp
  return (
    <p className="small">
      {lastTalk === "not said" ? "Opened: an earlier talk." : `Opened: a talk of ${daysInWords(lastTalk)}.`} The place,
      and who can hear, are about today: so they are asked again.
    </p>
  )
}
