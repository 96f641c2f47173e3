import { keptAnswer, whenNotSafe } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { type OnTheWay, telling } from "./so-far.ts"
import { HelpWith } from "./something-now.tsx"
import type { Told } from "./told.ts"

interface Asked extends Told {
  readonly from: OnTheWay
  readonly back: () => void
}

/**
 * One press away from every screen of a talk, and one press back. Whoever put their head in may read it: so it is quiet,
 * and covering the screen comes first. What helps is folded below.
 */
export function NotSafe({ soFar, happens, from, back }: Asked) {
  const begun = soFar.start !== "not begun"
  const danger = factById("in_danger_now").phrases.find(({ sets }) => sets === "yes")
  return (
    <>
      <ScreenHeading takesFocus>One moment</ScreenHeading>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "covered", from } })}>
          Cover the screen
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
        <button type="button" className="quiet" onClick={back}>
          Back to where you were
        </button>
      </div>
      <details className="to-you">
        <summary>What helps at once</summary>
        <ol className="plain">
          {whenNotSafe(soFar.account, begun).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
        <HelpWith need="safety now" place={soFar.account.worker.place} />
      </details>
    </>
  )
}
