import { type FactId, factById } from "distinguo/facts"
import type { Standing } from "distinguo/reasoning"
import { StandingMark } from "../standing/standing-mark.tsx"
import { type Evidence, isAnswered, saidAbout } from "./evidence.ts"
import { WhoSaid } from "./who-said.tsx"

interface Shown {
  readonly standing: Standing
  readonly facts: readonly FactId[]
  readonly evidence: Evidence
  /** Whether the text asks for a no here. */
  readonly noCounts: boolean
}

/** A fact, its standing, and who said what about it. */
export function FactRung({ standing, facts, evidence, noCounts }: Shown) {
  return facts.map((fact) => (
    <div className="fact" key={fact}>
      <p className="fact-name">
        <StandingMark standing={standing} /> <span>{factById(fact).label}</span>
      </p>
      {noCounts && <p className="small">Here it is a no that the text asks for.</p>}
      {evidence.restates.includes(fact) && <p className="small">This repeats what the court concluded.</p>}
      <ul className="who-said">
        {saidAbout(fact, evidence).map((said, index) => (
          <li
            // A silence and its reason are for the screen alone (promise 17).
            className={isAnswered(said.statement.answer) ? "" : "screen-only"}
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the very same; only the place, which never changes, tells them apart
            key={index}
          >
            <WhoSaid said={said} evidence={evidence} />
          </li>
        ))}
      </ul>
    </div>
  ))
}
