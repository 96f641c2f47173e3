import { notReviewed, notYourPlace, rights } from "distinguo/responses"
import { PassedOnTold } from "./passed-on-told.tsx"
import { RestsOn } from "./rests-on.tsx"

/** Rights that need no account, group by group; and what a worker may have to pass on. */
export function RightsTold() {
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">What you may do, and what nobody may do</h2>
      <p>{notYourPlace} Under each stands what it does not mean.</p>
      {rights.map((group) => (
        <details key={group.about} className="rights">
          <summary>{group.about}</summary>
          <ul>
            {group.rights.map(({ id, words, rests, doesNotMean }) => (
              <li key={id}>
                <p>{words}</p>
                <p className="small">{doesNotMean}</p>
                {rests !== "practice" && (
                  <p>
                    <RestsOn grounds={rests} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <PassedOnTold />
      <p className="small">{notReviewed}</p>
    </section>
  )
}
