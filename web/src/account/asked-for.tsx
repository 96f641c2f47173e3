import type { Account } from "distinguo/accounts"
import { Words } from "./own-words.tsx"

/** What the person asked for. It stands before every finding and depends on none (promise 14). */
export function AskedFor({ account: { wishes, told } }: { account: Account }) {
  if (wishes.length === 0 && told !== "in confidence") return null
  return (
    <section className="told" aria-labelledby="asked-for">
      <h2 id="asked-for">What they asked for</h2>
      {wishes.length === 0 && (
        <p>No wish is written down yet. The first thing to ask is what would make things better.</p>
      )}
      <ul>
        {wishes.map(({ need, words }) => (
          <li key={`${need} ${words}`}>
            {need}
            {words !== "" && (
              <>
                : <Words>{words}</Words>
              </>
            )}
          </li>
        ))}
      </ul>
      {wishes.length > 0 && <p className="small">This stands whatever any finding below says.</p>}
    </section>
  )
}
