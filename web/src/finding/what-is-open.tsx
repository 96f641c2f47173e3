import type { View } from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import type { Evidence } from "../ladder/evidence.ts"
import { type WhyNotKnown, whyNotKnown, whyNotKnownWords } from "../ladder/why-not-known.ts"

/**
 * What could still change this finding, before its reasons. On the screen only: why something is not known stays
 * inside (promise 17), and a printed list of open questions could be used against them (CARE-32).
 */
export function WhatIsOpen({ view: { open, contested }, evidence }: { view: View; evidence: Evidence }) {
  if (open.length + contested.length === 0) return null
  const groups = (Object.keys(whyNotKnownWords) as WhyNotKnown[])
    .map((why) => ({ why, facts: open.filter((fact) => whyNotKnown(fact, evidence) === why) }))
    .filter(({ facts }) => facts.length > 0)
  return (
    <div className="what-is-open screen-only">
      <h5>What is open</h5>
      {contested.length > 0 && (
        <>
          <p>Said both ways, and not asked again:</p>
          <Facts facts={contested} />
        </>
      )}
      {groups.map(({ why, facts }) =>
        facts.length > fewEnough ? (
          <details key={why}>
            <summary>{whyNotKnownWords[why].long}</summary>
            <Facts facts={facts} />
          </details>
        ) : (
          <div key={why}>
            <p>{whyNotKnownWords[why].long}:</p>
            <Facts facts={facts} />
          </div>
        ),
      )}
    </div>
  )
}

/** A longer list is folded, so that the finding above it and the reasons below it stay on one screen. */
const fewEnough = 6

function Facts({ facts }: { facts: readonly FactId[] }) {
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact}>{factById(fact).label}</li>
      ))}
    </ul>
  )
}
