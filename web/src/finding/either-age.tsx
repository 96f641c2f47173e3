import type { View } from "distinguo/assessment"
import { StandingMark } from "../standing/standing-mark.tsx"

/** Where the age is not settled: what the definition would come to at either age. An age is never guessed. */
export function EitherAge({ view: { completions } }: { view: View }) {
  const [first] = completions
  if (first === undefined) return null
  if (completions.every(({ standing }) => standing === first.standing)) {
    return (
      <p>
        Their age then is not settled. At either age the answer here is <StandingMark standing={first.standing} />
      </p>
    )
  }
  return (
    <div className="either-age">
      <p>Their age then is not settled, so both answers stand here:</p>
      <ul className="plain">
        {completions.map(({ taken, standing }) => (
          <li key={taken}>
            <span>{taken === "yes" ? "If they were under 18:" : "If they were 18 or over:"}</span>{" "}
            <StandingMark standing={standing} />
          </li>
        ))}
      </ul>
    </div>
  )
}
