import { noCoercionAsked, type View } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import type { NextQuestion } from "distinguo/reasoning"
import { type Evidence, someoneSpoke } from "../ladder/evidence.ts"
import { Ladder } from "../ladder/ladder.tsx"
import { SeeItDrawn } from "../ladder/see-it-drawn.tsx"
import { drawnFor } from "../page/drawn-for.ts"
import { StandingMark } from "../standing/standing-mark.tsx"
import { EitherAge } from "./either-age.tsx"
import { LawOpen } from "./law-open.tsx"
import { WhatIsOpen } from "./what-is-open.tsx"
import { WhatWouldSettle } from "./what-would-settle.tsx"

interface Shown {
  readonly id: string
  readonly title: string
  readonly view: View
  readonly evidence: Evidence
  readonly next: NextQuestion<FactId> | "nothing"
  readonly exceptions: readonly FactId[]
}

/** The second view where nobody else has spoken: the same finding, with the same reasons, not repeated. */
export function SameView({ id, title, view }: Omit<Shown, "evidence" | "next" | "exceptions">) {
  return (
    <section className="view" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <Outcome view={view} />
      <p>Nobody else has spoken of this, so nothing changes and the reasons are the same.</p>
    </section>
  )
}

/** Drawn again when the finding, what was said or what would settle it is another; opening and closing draws nothing. */
export const ViewOfAccount = drawnFor(
  ViewOfAccountNow,
  ({ id, title, view, evidence: { episodes, reading, restates }, next, exceptions }) => [
    id,
    title,
    view,
    episodes,
    reading,
    restates,
    next,
    exceptions,
  ],
)

/**
 * A finding under one reading of the account: the mark, the sentence, what is open, and then the reasons. Where the
 * person said nothing at all the sentence says so, and a list of everything would say no more.
 */
function ViewOfAccountNow({ id, title, view, evidence, next, exceptions }: Shown) {
  return (
    <section className="view" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <Outcome view={view} />
      {someoneSpoke(evidence) && (
        <>
          <WhatIsOpen view={view} evidence={evidence} />
          <WhatWouldSettle next={next} exceptions={exceptions} />
        </>
      )}
      <EitherAge view={view} />
      <LawOpen view={view} />
      <Ladder proof={view.proof} evidence={evidence} />
      <SeeItDrawn of={view.proof} title={title} />
    </section>
  )
}

/** The mark and the sentence; and where the text asks for no coercion, that it does, before anything else. */
function Outcome({ view: { standing, sentence, asksForNoCoercion } }: { view: View }) {
  return (
    <>
      <p className="outcome">
        <StandingMark standing={standing} />
        <span>{sentence}</span>
      </p>
      {asksForNoCoercion && <p>{noCoercionAsked}</p>}
    </>
  )
}
