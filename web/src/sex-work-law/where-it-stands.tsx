import type { SentenceOfLaw } from "distinguo/law"
import { sourceAmongAll } from "distinguo/sources"
import { dayInWords } from "../account/days-in-words.ts"
import { SourceNamed } from "../sources/source-named.tsx"

/** Folded: the places of some sentences, each source once with what was compared and what it does not show. On paper, the places. */
export function WhereItStands({ sentences }: { sentences: readonly SentenceOfLaw[] }) {
  const sources = [...new Set(sentences.map(({ source }) => source))]
  return (
    <>
      <details className="rests-on screen-only">
        <summary>Where this stands</summary>
        {sources.map((id) => (
          <OneSource key={id} id={id} sentences={sentences.filter(({ source }) => source === id)} />
        ))}
      </details>
      <p className="small print-only">
        {sentences
          .map((sentence) => `${sourceAmongAll(sentence.source).title}, ${sentence.cites}. ${daysOf(sentence)}`)
          .join(" ")}
      </p>
    </>
  )
}

function OneSource({ id, sentences }: { id: string; sentences: readonly SentenceOfLaw[] }) {
  const { title, checked, doesNotShow } = sourceAmongAll(id)
  return (
    <>
      <p>
        <SourceNamed id={id} title={title} />
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.words}>
            <bdi>{sentence.cites}</bdi>
            {sentence.quotes.map((quoted) => (
              <span key={quoted}>
                {", "}
                <q dir="ltr">{quoted}</q>
              </span>
            ))}
            . {daysOf(sentence)}
          </li>
        ))}
      </ul>
      <p>What was compared: {checked}.</p>
      <p>What it does not show: {doesNotShow}.</p>
    </>
  )
}

function daysOf({ inForce: { from, mark } }: SentenceOfLaw): string {
  if (from === "not compared") return "Its first day was not compared."
  return `In force from ${dayInWords(from)}${mark === "checked" ? "" : " (from memory)"}.`
}
