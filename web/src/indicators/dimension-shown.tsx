import {
  cannotBePositive,
  type DimensionRead,
  type DimensionView,
  dimensionInWords,
  type IndicatorRead,
} from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { StandingMark } from "../standing/standing-mark.tsx"

/** One dimension: what it comes to on their own account, then with everything said, and each of its indicators behind. */
export function DimensionShown({ read }: { read: DimensionRead }) {
  const { name, ownAccount, everythingSaid, canBePositive } = read
  const same = JSON.stringify(ownAccount.indicators) === JSON.stringify(everythingSaid.indicators)
  const settled = everythingSaid.standing !== "unknown" || ownAccount.standing !== "unknown"
  return (
    <section className="indicator">
      <h4>{name}</h4>
      <Outcome title={same ? "" : "On their own account"} read={read} view={ownAccount} />
      {!same && <Outcome title="With everything said" read={read} view={everythingSaid} />}
      {canBePositive !== "yes" && settled && <p className="small">{cannotBePositive}</p>}
      <details className="its-indicators">
        <summary>Its indicators</summary>
        <ul>
          {everythingSaid.indicators.map((one) => (
            <li key={one.id}>
              <Indicator of={one} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Outcome({ title, read, view }: { title: string; read: DimensionRead; view: DimensionView }) {
  return (
    <p>
      {title !== "" && <span className="small">{title}: </span>}
      <StandingMark standing={view.standing} />
      {" · "}
      {dimensionInWords(read, view)}
    </p>
  )
}

/** An indicator with everything said: its weight, what stands for it, and what our facts do not say of it. */
function Indicator({ of: { name, weight, standing, facts, untold } }: { of: IndicatorRead }) {
  const told = facts.filter((one) => one.standing !== "unknown")
  return (
    <>
      {name} <span className="small">({weight})</span>: <StandingMark standing={standing} />
      {told.map((one) => (
        <span className="small" key={one.fact}>
          {" "}
          {factById(one.fact).label}: <StandingMark standing={one.standing} />
        </span>
      ))}
      {untold !== "nothing is left out" && <span className="small untold"> {untold}</span>}
    </>
  )
}
