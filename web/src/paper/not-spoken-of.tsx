import type { Finding } from "distinguo/assessment"

/** Definitions of which nobody said a yes or a no: one line each, at the end. They are not known, and that is no answer. */
export function NotSpokenOf({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <h3>Not known, because nothing was said of it</h3>
      <ul className="not-spoken-of">
        {findings.map(({ definition, title, instrument }) => (
          <li key={definition}>
            {title}, {instrument}
          </li>
        ))}
      </ul>
    </>
  )
}
