import { type FactId, factById } from "distinguo/facts"
import type { NextQuestion } from "distinguo/reasoning"

interface Shown {
  readonly next: NextQuestion<FactId> | "nothing"
  /** Facts whose absence the text asks for. */
  readonly exceptions: readonly FactId[]
}

/**
 * What would settle a finding most, for work on the file: a part of the text and what belongs to it. At the desk and on
 * the screen only; what is theirs to bring up is never put to them (CARE-6), and nothing of this is printed (CARE-32).
 */
export function WhatWouldSettle({ next, exceptions }: Shown) {
  if (next === "nothing" || next.kind === "none") return null
  const theirs = next.facts.filter((fact) => factById(fact).asking === "raised")
  const questions = next.facts.filter((fact) => exceptions.includes(fact)).flatMap(askedOpenly)
  const others = next.facts.filter((fact) => !theirs.includes(fact))
  return (
    <div className="what-would-settle screen-only">
      <p>
        What would settle most: <strong>{next.serves.at(-1) ?? "one thing"}</strong>
        {others.length > 0 && ` (${aFewOf(others)})`}.
        {theirs.length > 0 && ` Only if they bring it up themselves: ${aFewOf(theirs)}.`}
      </p>
      {next.facts.some((fact) => exceptions.includes(fact)) && <OfAnException questions={questions} />}
      <p className="small">
        This is for work on the file. In a talk the talk’s own order holds, and nothing need be asked.
      </p>
    </div>
  )
}

/** What the text asks to be absent; where it can be asked as anyone would ask it, in those words. */
function OfAnException({ questions }: { questions: readonly string[] }) {
  return (
    <p>
      {questions.length === 0
        ? "An exception in the text, not a question for them. "
        : `An exception in the text, which may be asked as anyone would ask it: ${questions.map((one) => `“${one}”`).join(" ")} `}
      A no can complete this definition on what was said: write it down only if somebody said so.
    </p>
  )
}

function askedOpenly(fact: FactId): readonly string[] {
  const asked = factById(fact)
  return asked.asking === "open" ? [asked.opener] : []
}

/** A long list reads as a menu of what may have been done to someone: the first few stand for it. */
function aFewOf(facts: readonly FactId[]): string {
  const labels = facts.slice(0, few).map((fact) => factById(fact).label)
  return facts.length > few ? `${labels.join("; ")}; and the like` : labels.join("; ")
}

const few = 4
