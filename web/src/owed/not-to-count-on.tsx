import type { Tie } from "distinguo/responses"
import { StandsAt } from "./stands-at.tsx"

/** What a text holds that nobody must promise, because it was not in force where it was compared. */
export function NotToCountOn({ ties }: { ties: readonly Tie[] }) {
  if (ties.length === 0) return null
  return (
    <section aria-label="Not to be counted on">
      <h4>Not to be counted on</h4>
      <ul>
        {ties.map(({ id, title, inForce }) => (
          <li key={id}>
            {title}.{" "}
            {"notToCountOn" in inForce && (
              <>
                {inForce.notToCountOn.words} <StandsAt rests={inForce.notToCountOn.rests} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
