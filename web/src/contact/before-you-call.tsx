import "../look/contact.css"
import { contactHolds, type SafeContact } from "distinguo/accounts"
import { beforeYouCall, headOfContactSlip } from "distinguo/assessment"
import { useState } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import type { Sitting } from "../desk/sitting.ts"
import { PaperAlone } from "../slip/paper-alone.tsx"
import { ChangeContact } from "./change-contact.tsx"

export interface BeforeYouCallAsked {
  readonly sitting: Sitting
  readonly today: string
}

/** How they may be reached without harm: before anything else of the account, and on paper only as a slip asked for. */
export function BeforeYouCall({ sitting, today }: BeforeYouCallAsked) {
  const { account } = sitting
  const { safeContact } = account
  const lines = beforeYouCall(account)
  const [onPaper, put] = useState(false)
  if (safeContact === "nothing said")
    return (
      <>
        <p>
          Nothing is written of how they may be reached. Do not call: ask them when you next meet, and they may say no.
        </p>
        <ChangeContact sitting={sitting} />
      </>
    )
  return (
    <>
      <Holds contact={safeContact} today={today} />
      {onPaper ? (
        <PaperAlone
          close={() => put(false)}
          about="This is all that will be on the paper. Someone can find it: write less by hand, or destroy it afterwards."
        >
          <p>
            <strong>{headOfContactSlip}</strong>
          </p>
          <Lines lines={lines} />
        </PaperAlone>
      ) : (
        <>
          <Lines lines={lines} />
          {safeContact.anotherTalk !== "not said" && (
            <p>{safeContact.anotherTalk === "wanted" ? "They would like another talk." : "Perhaps another talk."}</p>
          )}
          <p>
            <button type="button" className="quiet screen-only" onClick={() => put(true)}>
              Put this on a slip of paper
            </button>
          </p>
        </>
      )}
      <ChangeContact sitting={sitting} />
    </>
  )
}

/** Past its last day nobody is called by it: who sees a phone changes. */
function Holds({ contact, today }: { readonly contact: SafeContact; readonly today: string }) {
  if (contact.until === "not said")
    return <p className="small">Until when this holds was not said. Ask it again when you next meet.</p>
  const day = dayInWords(contact.until.latest)
  return contactHolds(contact, today) === "is over" ? (
    <p className="notice">
      <strong>This held until {day}, and is over. Do not call by it: ask them anew when you next meet.</strong>
    </p>
  ) : (
    <p className="small">This holds until {day}.</p>
  )
}

function Lines({ lines }: { readonly lines: ReturnType<typeof beforeYouCall> }) {
  return (
    <dl className="contact-lines">
      {lines.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto" translate="no">
            {words}
          </dd>
        </div>
      ))}
    </dl>
  )
}
