import type { View } from "distinguo/assessment"
import { type Evidence, someoneSpoke } from "../ladder/evidence.ts"
import { Ladder } from "../ladder/ladder.tsx"
import { StandingMark } from "../standing/standing-mark.tsx"
import { EitherAge } from "./either-age.tsx"
import { LawOpen } from "./law-open.tsx"
import { WhatIsOpen } from "./what-is-open.tsx"

interface Shown {
  readonly id: string
  readonly title: string
  readonly view: View
  readonly evidence: Evidence
}

/** The second view where nobody else has spoken: the same finding, with the same reasons, not repeated. */
export function SameView({ id, title, view }: Omit<Shown, "evidence">) {
  return (
    <section className="view" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <p className="outcome">
        <StandingMark standing={view.standing} />
        <span>{view.sentence}</span>
      </p>
      <p>Nobody else has spoken of this, so nothing changes and the reasons are the same.</p>
    </section>
  )
}

/**
 * A finding under one reading of the account: the mark, the sentence, what is open, and then the reasons. Where the
 * person said nothing at all the sentence says so, and a list of everything would say no more.
 */
export function ViewOfAccount({ id, title, view, evidence }: Shown) {
  return (
    <section className="view" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <p className="outcome">
        <StandingMark standing={view.standing} />
        <span>{view.sentence}</span>
      </p>
      {someoneSpoke(evidence) && <WhatIsOpen view={view} evidence={evidence} />}
      <EitherAge view={view} />
      <LawOpen view={view} />
      <Ladder proof={view.proof} evidence={evidence} />
    </section>
  )
}
