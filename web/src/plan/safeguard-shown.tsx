import type { AnswerGiven, SafeguardReviewed } from "distinguo/responses"
import { sourceAmongAll } from "distinguo/sources"
import type { ReactNode } from "react"

/** Beside each, so that a part of a review seen alone still says it. */
const howItStands = {
  broken: "This must hold, and does not:",
  unknown: "This must hold, and is not known:",
  held: "Held:",
} as const

const marks = { checked: "compared", "from memory": "from memory, not compared" } as const

/** One safeguard that is broken or not known: by which answers, what harm it prevents, and what to do. Never folded. */
export function SafeguardShown({ safeguard }: { safeguard: SafeguardReviewed }) {
  const { must, standing, decidedBy, why, todo } = safeguard
  return (
    <li className="plan-safeguard">
      <h3>
        <span className="plan-how-it-stands">{howItStands[standing]}</span> {must}
      </h3>
      <dl className="plan-lines">
        <Line about="Because of">
          <Answers given={decidedBy} />
        </Line>
        <Line about="The harm it prevents">{why}</Line>
        <Line about="What to do">{todo}</Line>
      </dl>
      <RestsOnAll safeguard={safeguard} />
    </li>
  )
}

/** One that is held, in short: there is nothing to do about it. */
export function SafeguardHeld({ safeguard: { must, decidedBy } }: { safeguard: SafeguardReviewed }) {
  return (
    <li className="plan-held">
      <p>{must}</p>
      <p className="small">
        {decidedBy.map(({ question, asks, answers }) => (
          <span key={question}>
            {asks} {answers.join(" · ")}{" "}
          </span>
        ))}
      </p>
    </li>
  )
}

function Line({ about, children }: { about: string; children: ReactNode }) {
  return (
    <div>
      <dt>{about}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Answers({ given }: { given: readonly AnswerGiven[] }) {
  return (
    <ul className="plan-answers">
      {given.map(({ question, asks, answers }) => (
        <li key={question}>
          {asks} <strong>{answers.join(" · ")}</strong>
        </li>
      ))}
    </ul>
  )
}

/** The mark “from memory” stands on the label itself, so that it is read unopened (promise 20). */
function RestsOnAll({ safeguard: { rests } }: { safeguard: SafeguardReviewed }) {
  const compared = rests.filter(({ mark }) => mark === "checked").length
  const label = compared === rests.length ? "" : compared === 0 ? ": from memory, not compared" : ": partly from memory"
  return (
    <details className="rests-on">
      <summary>Where this comes from{label}</summary>
      <ul className="plan-sources">
        {rests.map(({ source, cites, mark }) => (
          <li key={`${source} ${cites}`}>
            {sourceAmongAll(source).title}, {cites} · {marks[mark]}
          </li>
        ))}
      </ul>
    </details>
  )
}
