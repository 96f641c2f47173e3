import type { Episode } from "distinguo/accounts"
import {
  ageNotSettled,
  type CombiningRule,
  combiningRules,
  comeBack,
  forAnotherAge,
  type IndicatorsOfEpisodes,
  type OutcomeRead,
} from "distinguo/assessment"
import { BothStandings } from "./both-standings.tsx"
import { CoverageShown, type Silences } from "./coverage-shown.tsx"
import { DimensionShown } from "./dimension-shown.tsx"

interface Shown {
  readonly reading: IndicatorsOfEpisodes
  readonly rule: CombiningRule | "none"
  readonly episodes: readonly Episode[]
  readonly silences: Silences
}

/** What one list comes to on one episode, or on several read together. */
export function ReadingShown({ reading, rule, episodes, silences }: Shown) {
  switch (reading.kind) {
    case "for another age":
      return <p>{forAnotherAge}</p>
    case "coverage":
      return (
        <>
          <CoverageShown indicators={reading.indicators} episodes={episodes} silences={silences} />
          <p className="small">{comeBack}</p>
        </>
      )
    case "dimensions":
      return (
        <>
          {reading.age === "not settled" && <p className="notice">{ageNotSettled}</p>}
          {reading.dimensions.map((read) => (
            <DimensionShown read={read} key={read.dimension} />
          ))}
          <PutTogether rule={rule} outcomes={reading.outcomes} />
          <p className="small">{comeBack}</p>
        </>
      )
    default:
      return reading satisfies never
  }
}

function PutTogether({ rule, outcomes }: { rule: Shown["rule"]; outcomes: readonly OutcomeRead[] }) {
  if (rule === "none") {
    return <p className="small">No rule for putting dimensions together was chosen, so none was used.</p>
  }
  const { title, asks } = combiningRules[rule]
  return (
    <section className="put-together">
      <h4>Put together {title}</h4>
      <p>{asks}</p>
      <ul>
        {outcomes.map(({ outcome, name, ownAccount, everythingSaid }) => (
          <li key={outcome}>
            {name}: <BothStandings ownAccount={ownAccount} everythingSaid={everythingSaid} />
          </li>
        ))}
      </ul>
    </section>
  )
}
