import { type FactId, factById } from "distinguo/facts"
import { type WordsQuoted, whatChanged } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import { dayInWords } from "../account/days-in-words.ts"
import { markInWords } from "./mark-in-words.ts"

/** What each version has that the one before it had not, as far as it is written down here. */
export function WhatIsDifferent({ versions }: { versions: readonly Definition<FactId>[] }) {
  const inOrder = versions.toSorted((one, other) => one.inForce.from.localeCompare(other.inForce.from))
  return (
    <section aria-labelledby="different" className="different">
      <h2 id="different">What is different</h2>
      {inOrder.slice(1).map((newer, index) => {
        const older = inOrder[index]
        return older === undefined ? null : <Difference key={newer.inForce.from} older={older} newer={newer} />
      })}
    </section>
  )
}

function Difference({ older, newer }: { older: Definition<FactId>; newer: Definition<FactId> }) {
  const { facts, words } = whatChanged(older, newer)
  return (
    <>
      <p>Since {dayInWords(newer.inForce.from)}:</p>
      <ul>
        {facts.come.map((fact) => (
          <li key={fact}>It also reads: {factById(fact).label}.</li>
        ))}
        {facts.gone.map((fact) => (
          <li key={fact}>It no longer reads: {factById(fact).label}.</li>
        ))}
        {words.gone.map((words) => (
          <Words key={`gone ${words.quotes}`} before="Before:" words={words} />
        ))}
        {words.come.map((words) => (
          <Words key={`come ${words.quotes}`} before="Since:" words={words} />
        ))}
      </ul>
    </>
  )
}

function Words({ before, words: { cites, quotes, mark } }: { before: string; words: WordsQuoted }) {
  return (
    <li>
      {before}{" "}
      <q lang="en" dir="ltr">
        {quotes}
      </q>{" "}
      <span className="small">
        <bdi>{cites}</bdi>, {markInWords[mark]}
      </span>
    </li>
  )
}
