import { whoSaidIt } from "distinguo/assessment"
import { capital } from "./capital.ts"
import type { SoFar } from "./so-far.ts"

/** What was written down of their own words in this talk: seen to be kept, and there to be looked at. */
export function TheirWords({ soFar }: { readonly soFar: SoFar }) {
  const written = wordsIn(soFar)
  if (written.length === 0) return null
  return (
    <section aria-labelledby="written-down">
      <h2 id="written-down">Written down, as said</h2>
      <Written words={written} />
    </section>
  )
}

/** The same, folded, where something is marked. */
export function TheirWordsFolded({ soFar }: { readonly soFar: SoFar }) {
  const written = wordsIn(soFar)
  if (written.length === 0) return null
  return (
    <details className="to-you">
      <summary>What you wrote down of their words</summary>
      <Written words={written} />
    </details>
  )
}

function Written({ words }: { readonly words: readonly string[] }) {
  return (
    <ul className="their-words">
      {words.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be said twice, and their order is all they have
        <li key={index} dir="auto" translate="no">
          {one}
        </li>
      ))}
    </ul>
  )
}

function wordsIn({ kept }: SoFar): readonly string[] {
  return kept.flatMap((one) =>
    one.kind === "words"
      ? [`“${one.words}”`]
      : one.kind === "words of another"
        ? [`${capital(whoSaidIt(one))}: “${one.words}”`]
        : [],
  )
}
