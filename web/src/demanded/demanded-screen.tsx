import "../look/contact.css"
import { demandedMark, demands, neverWhenDemanded, stepsWhenDemanded } from "distinguo/responses"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { DemandByPlace } from "./demand-by-place.tsx"
import { RecordOfDemand } from "./record-of-demand.tsx"

/**
 * When papers are demanded: what is done, in order, and one page that records it (CARE-23). It reads no account, keeps
 * nothing, and works offline like every other screen.
 */
export function DemandedScreen({ house }: { readonly house: House }) {
  return (
    <>
      <ScreenHeading takesFocus>When papers are demanded</ScreenHeading>
      <p>
        By a letter, an order, or somebody at the door. <strong>Nothing you write here is kept or sent.</strong>
      </p>
      <p className="small">{demandedMark}</p>
      <section aria-labelledby="in-order">
        <h2 id="in-order">What to do, in this order</h2>
        <ol className="demand-steps">
          {stepsWhenDemanded.map(({ id, title, says }) => (
            <li key={id}>
              <h3>{title}</h3>
              <ul className="sentences">
                {says.map(({ words }) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">What is never done</h2>
        <ul className="sentences">
          {neverWhenDemanded.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section className="screen-only" aria-labelledby="kinds">
        <h2 id="kinds">What kind of demand it is</h2>
        {demands.map(({ kind, title, knownBy, atOnce, does }) => (
          <details className="part" key={kind}>
            <summary>{title}</summary>
            <p>{knownBy}</p>
            <p>{atOnce}</p>
            <ul className="sentences">
              {does.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <DemandByPlace />
      <RecordOfDemand house={house} />
    </>
  )
}
