import { twoCategories } from "distinguo/law"
import { sourceById } from "distinguo/sources"
import { markInWords } from "./mark-in-words.ts"

/** What tells the two forms apart, each sentence with its place and mark; then what a page says that it hides. */
export function TwoCategoriesSorting() {
  const { sorting, hides } = twoCategories
  const [page] = hides
  const from = page === undefined ? "nothing" : sourceById(page.source)
  return (
    <>
      <ul className="notes">
        {sorting.map(({ words, cites, mark }) => (
          <li key={words}>
            {words}{" "}
            <span className="small">
              <bdi>{cites}</bdi>, {markInWords[mark]}
            </span>
          </li>
        ))}
      </ul>
      {from !== "nothing" && (
        <>
          <p>What sorting by the kind of work hides, as one page has it:</p>
          <ul className="notes">
            {hides.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="small">
            “{from.title}”, {from.by}, {from.date}: {from.checked}. What it does not show: {from.doesNotShow}.
          </p>
        </>
      )}
    </>
  )
}
