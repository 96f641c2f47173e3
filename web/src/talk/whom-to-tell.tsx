import { whomToTellOfTheYoung } from "distinguo/assessment"
import { dutyWordsMark } from "distinguo/responses"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Aloud } from "./aloud.tsx"
import { HelpWith } from "./something-now.tsx"
import type { Told } from "./told.ts"

/** Of someone who is or may be under 18: what to say to them first, whom the worker must tell, and what there is. */
export function WhomToTell({ soFar, happens }: Told) {
  const { account } = soFar
  const { mustTell, notCompared, words } = whomToTellOfTheYoung(account)
  return (
    <>
      <ScreenHeading takesFocus>Before you tell anyone</ScreenHeading>
      <Aloud {...words} />
      <h2>To you: whom you must tell here</h2>
      <ul className="plain">
        {mustTell.map((duty) => (
          <li key={`${duty.to} ${duty.when}`}>{duty.inWords}</li>
        ))}
        {notCompared !== "" && <li>{notCompared}</li>}
        <li>Tell what the law asks for and no more. Someone trained for this goes on from here, not you.</li>
      </ul>
      <p className="small">{dutyWordsMark}</p>
      <HelpWith need="safety now" place={account.worker.place} />
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
          Go on, with safety alone
        </button>
      </div>
    </>
  )
}
