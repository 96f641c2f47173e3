import { isNothingOfContact, nothingOfContact, type SafeContact } from "distinguo/accounts"
import { keptContact, mayWeReachYou } from "distinguo/assessment"
import { useState } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { ToYou } from "../talk/aloud.tsx"
import type { At } from "../talk/so-far.ts"
import type { Told } from "../talk/told.ts"
import { ContactFields } from "./contact-fields.tsx"

export interface ReachYouAsked extends Told {
  /** Where one came from: after it has been read back from the end of a talk, nowhere else. */
  readonly goOn: At | "read it back"
}

/**
 * “Would you like to be reached again?” Offered, never asked twice. What is typed is kept as it is typed, so that
 * stopping loses nothing; anything but a yes keeps nothing.
 */
export function ReachYou({ soFar, happens, goOn }: ReachYouAsked) {
  const { contact } = soFar.fields
  const [yes, setYes] = useState(!isNothingOfContact(contact))
  const change = (now: SafeContact) => happens({ kind: "contact", contact: now, kept: keptContact(now) })
  const back = () => happens(goOn === "read it back" ? { kind: "read it back" } : { kind: "go", to: goOn })
  const { words, note, mark } = mayWeReachYou
  return (
    <>
      <ScreenHeading takesFocus>May we reach them again?</ScreenHeading>
      <p className="aloud">“{words}”</p>
      {yes ? (
        <div className="fields">
          <p className="small">Only what they want written. It stands in their file alone, and is on no other paper.</p>
          <ContactFields contact={contact} change={change} aloud />
          <div className="choices">
            <button type="button" onClick={back}>
              Done
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                change(nothingOfContact)
                back()
              }}
            >
              They do not want to be reached: keep nothing of it
            </button>
          </div>
        </div>
      ) : (
        <div className="large choices">
          <button type="button" className="outlined" onClick={() => setYes(true)}>
            A clear yes: write down how
          </button>
          <button type="button" className="quiet" onClick={back}>
            No, or not now: keep nothing
          </button>
        </div>
      )}
      <ToYou note={note} mark={mark} />
    </>
  )
}
