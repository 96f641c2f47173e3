import { keptAnswer, whenNotSafe } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { telling } from "./so-far.ts"
import { HelpWith } from "./something-now.tsx"
import type { Told } from "./told.ts"

/** One press away from every screen of a talk, and one press back. What helps comes first; the police only if they ask. */
export function NotSafe({ soFar, happens, back }: Told & { readonly back: () => void }) {
  const danger = factById("in_danger_now").phrases.find(({ sets }) => sets === "yes")
  return (
    <>
      <ScreenHeading takesFocus>Not safe now</ScreenHeading>
      <ol className="plain at-once">
        {whenNotSafe.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <HelpWith need="safety now" place={soFar.account.worker.place} />
      <div className="large choices">
        <button type="button" onClick={back}>
          Back to where you were
        </button>
        {soFar.start !== "not begun" && danger !== undefined && (
          <button
            type="button"
            className="quiet"
            onClick={() =>
              happens({
                kind: "step",
                step: { kind: "danger" },
                kept: [keptAnswer("in_danger_now", danger, telling(soFar))],
              })
            }
          >
            They say that they are in danger now
          </button>
        )}
      </div>
    </>
  )
}
