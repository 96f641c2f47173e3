import type { FactId } from "distinguo/facts"
import { wordsQuoted } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import { Quoted } from "./quoted.tsx"

/** The short words of the text and no others: each with its place, its mark, and the parts that stand on it. */
export function AsText({ definition }: { definition: Definition<FactId> }) {
  return (
    <>
      <p className="small">Only the words that something here stands on, in its order. The text itself says more.</p>
      <ol className="quoted-words">
        {wordsQuoted(definition).map((words) => (
          <li
            key={`${words.cites} ${words.quotes} ${words.mark}`}
            className={words.mark === "checked" ? "" : "uncompared"}
          >
            <Quoted cited={words} />
            <p className="small">
              {words.parts.length > 1 ? "Parts" : "Part"}: {words.parts.join("; ")}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
