import { keptAnswer, whenNotSafe } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { DangerPathFolded } from "../danger/danger-path-later.tsx"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { type OnTheWay, telling, withoutStop } from "./so-far.ts"
import { HelpWith } from "./something-now.tsx"
import type { Told } from "./told.ts"

interface Asked extends Told {
  readonly from: OnTheWay
  readonly back: () => void
}

/**
 * Behind the cover, and never before it: what the worker may do now that they looked up. Whoever put their head in may
 * still read it: so it is quiet, and going on comes first. What helps is folded below.
 */
export function NotSafe({ soFar, happens, from, back }: Asked) {
  const begun = soFar.start !== "not begun"
  const danger = factById("in_danger_now").phrases.find(({ sets }) => sets === "yes")
  return (
    <>
      <ScreenHeading takesFocus>One moment</ScreenHeading>
      <div className="large choices">
        <button type="button" onClick={back}>
          Go on
        </button>
        <button type="button" className="quiet" onClick={() => happens({ kind: "go", to: { screen: "who can hear" } })}>
          Someone came in, or left
        </button>
        {begun && danger !== undefined && (
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
            They are in danger now
          </button>
        )}
        {!withoutStop.includes(from.screen) && (
          <button type="button" className="quiet" onClick={() => happens({ kind: "go", to: { screen: "stop", from } })}>
            Stop the talk
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => happens({ kind: "go", to: { screen: "covered", from } })}
        >
          Cover the screen again
        </button>
      </div>
      <details className="to-you">
        <summary>What helps at once</summary>
        <ol className="plain">
          {whenNotSafe(soFar.account, begun).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
        <DangerPathFolded to="the worker" />
        <HelpWith need="safety now" place={soFar.account.worker.place} />
      </details>
    </>
  )
}
