import type { Right, Sayable } from "distinguo/responses"
import { RestsOn } from "./rests-on.tsx"

/** Short sentences to say aloud, and what to know before one says them. */
export function ToSay({ sayable: { words, but } }: { sayable: Sayable }) {
  return (
    <>
      <p>You can say:</p>
      <ul className="to-say">
        {words.map((sentence) => (
          <li key={sentence}>
            <q>{sentence}</q>
          </li>
        ))}
      </ul>
      <p>{but}</p>
    </>
  )
}

/** Each right with what it does not mean; where it comes from is folded. */
export function RightsOfGroup({ rights }: { rights: readonly Right[] }) {
  return (
    <ul className="rights-of-group">
      {rights.map(({ id, words, rests, doesNotMean }) => (
        <li key={id}>
          <p>
            <strong>{words}</strong>
          </p>
          <p>{doesNotMean}</p>
          {rests !== "practice" && <RestsOn grounds={rests} />}
        </li>
      ))}
    </ul>
  )
}
