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
      {stands === "law open" && !alone && <span className="on-what">, the law is open</span>}
    </>
  )
}
