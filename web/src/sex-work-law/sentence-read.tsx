import type { SentenceOfLaw } from "distinguo/law"
import { sourceAmongAll } from "distinguo/sources"
import { dayInWords } from "../account/days-in-words.ts"
import { SourceNamed } from "../sources/source-named.tsx"

/**
 * What the law says, in one or two sentences. That it is from memory stands beside it unopened (promise 20); where it
 * stands is folded, and written out on paper.
 */
export function SentenceRead({ sentence }: { sentence: SentenceOfLaw }) {
  const { words, cites, source, mark, quotes } = sentence
  const { title, checked, doesNotShow } = sourceAmongAll(source)
  return (
    <>
      <p>
        {words}
        {mark === "from memory" && <span className="small"> (from memory, not compared)</span>}
      </p>
      <details className="rests-on screen-only">
        <summary>Where this stands</summary>
        {quotes.map((quoted) => (
          <p key={quoted}>
            Its words: <q dir="ltr">{quoted}</q>
          </p>
        ))}
        <p>
          <SourceNamed id={source} title={title} />, <bdi>{cites}</bdi>. {daysOf(sentence)}
        </p>
        <p>What was compared: {checked}.</p>
        <p>What it does not show: {doesNotShow}.</p>
      </details>
      <p className="small print-only">
        {title}, {cites}. {daysOf(sentence)}
      </p>
    </>
  )
}

function daysOf({ inForce: { from, mark } }: SentenceOfLaw): string {
  if (from === "not compared") return "Its first day was not compared."
  return `In force from ${dayInWords(from)}${mark === "checked" ? "" : " (from memory)"}.`
}
