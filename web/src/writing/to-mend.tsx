import type { Problem } from "distinguo/accounts"

/** What is to be mended before something can be written down. Nothing was lost: it still stands in its field. */
export function ToMend({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <div className="notice" role="alert">
      <p>This is not written down yet; what you wrote still stands in its field.</p>
      <ul>
        {problems.map(({ code, message, mend, path }) => (
          <li key={`${code} ${path.join(" ")}`}>
            {withoutMarks(message)} {withoutMarks(mend)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Messages write names of a file between backticks; on this screen there is no file. */
function withoutMarks(words: string): string {
  return words.replaceAll("`", "“")
}
