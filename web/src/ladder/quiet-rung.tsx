import { type FactId, factById } from "distinguo/facts"
import type { Standing } from "distinguo/reasoning"
import { StandingMark } from "../standing/standing-mark.tsx"
import type { Evidence } from "./evidence.ts"
import { whyNotKnown, whyNotKnownWords } from "./why-not-known.ts"

interface Shown {
  readonly standing: Standing
  readonly facts: readonly FactId[]
  readonly evidence: Evidence
}

/** Facts on which nobody's yes or no is written down: not stated, or taken as absent in a textbook's pattern. */
export function QuietRung({ standing, facts, evidence }: Shown) {
  return (
    <p className="quiet-rung">
      {standing === "unknown" ? (
        <StandingMark standing={standing} word="not stated" />
      ) : (
        <StandingMark standing={standing} />
      )}{" "}
      <span>
        {standing !== "unknown" && "taken as absent in this pattern: "}
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && "; "}
            {factById(fact).label}
            {standing === "unknown" && <Why fact={fact} evidence={evidence} />}
          </span>
        ))}
        .
      </span>
    </p>
  )
}

/** For the screen alone (promise 17), and only where there is more to say than that it was not asked. */
function Why({ fact, evidence }: { fact: FactId; evidence: Evidence }) {
  const why = whyNotKnown(fact, evidence)
  return why === "not asked" ? null : <span className="screen-only"> ({whyNotKnownWords[why].short})</span>
}
