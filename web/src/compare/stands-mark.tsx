import type { Stands } from "distinguo/assessment"
import { StandingMark } from "../standing/standing-mark.tsx"

interface Shown {
  readonly stands: Stands | "not in force"
  /** Where the words beside it already say that the law is open. */
  readonly alone?: boolean
}

/** How a text stands, as its shape and word, and which of the two ways of not knowing it is. */
export function StandsMark({ stands, alone = false }: Shown) {
  if (stands === "not in force") return <span className="standing-word">not in force</span>
  const unknown = stands === "facts missing" || stands === "law open"
  return (
    <>
      <StandingMark standing={unknown ? "unknown" : stands} />
      {stands === "law open" && !alone && <BesideTheWord words="the law is open" />}
    </>
  )
}

/** What must be read with the word of standing: after a comma, or, in a narrow cell, under it. */
export function BesideTheWord({ words }: { words: string }) {
  return (
    <span className="on-what">
      <span className="in-a-line">, </span>
      {words}
    </span>
  )
}
