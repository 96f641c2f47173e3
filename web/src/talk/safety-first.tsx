import { pause, policeUnlessTheLaw } from "distinguo/assessment"
import { DangerPathFolded } from "../danger/danger-path-later.tsx"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Aloud } from "./aloud.tsx"
import { HelpWith } from "./something-now.tsx"
import type { Told } from "./told.ts"

/** Help before anything else, where they are in danger now or do not know. The questions go on only if they say so. */
export function SafetyFirst({ soFar, happens }: Told) {
  return (
    <>
      <ScreenHeading takesFocus>First, their safety</ScreenHeading>
      <Aloud {...pause} note={`${pause.note} ${policeUnlessTheLaw(soFar.account)}`} />
      <DangerPathFolded to="the worker" />
      <HelpWith need="safety now" place={soFar.account.worker.place} />
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "step", step: { kind: "pause", answer: "not now" } })}>
          No more questions now
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => happens({ kind: "step", step: { kind: "pause", answer: "go on" } })}
        >
          They say that they want to go on
        </button>
      </div>
    </>
  )
}
