import type { DecidingPart, Stands, TextCompared } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { sourceById } from "distinguo/sources"
import { placeInText } from "../ladder/joint-words.ts"
import { StandsMark } from "./stands-mark.tsx"

interface Shown {
  readonly text: TextCompared
  readonly stands: Stands
}

/** What decides how a text stands, in words, with where it is written; where the law is open, each way to read it. */
export function WhatDecides({ text: { definition, deciding, openLaw }, stands }: Shown) {
  if (stands === "law open" && openLaw.length > 0) {
    return (
      <span className="decides">
        {openLaw.map(({ standing, readAs }) => (
          <span className="way-to-read" key={readAs.map(({ option }) => option).join(" ")}>
            <StandsMark stands={standing === "unknown" ? "facts missing" : standing} />:{" "}
            {readAs.map(({ title }) => title).join("; ")}.
          </span>
        ))}
      </span>
    )
  }
  return <Deciding stands={stands} deciding={deciding} definition={definition} />
}

/** The parts that decide, each with its place in the text; beside what was said both ways stands what is not known yet. */
export function Deciding({
  stands,
  deciding,
  definition,
}: {
  readonly stands: Stands | "not in force"
  readonly deciding: readonly DecidingPart[]
  readonly definition: string
}) {
  if (deciding.length === 0 || stands === "not in force") return null
  const notKnown = stands === "contested" ? deciding.filter(({ standing }) => standing === "unknown") : []
  return (
    <span className="decides">
      {led[stands]} <PartsWithPlaces parts={deciding.filter((part) => !notKnown.includes(part))} of={definition} />.
      {notKnown.length > 0 && (
        <>
          {" "}
          {led["facts missing"]} <PartsWithPlaces parts={notKnown} of={definition} />.
        </>
      )}
    </span>
  )
}

function PartsWithPlaces({ parts, of }: { parts: readonly DecidingPart[]; of: string }) {
  const text = definitions.find(({ id }) => id === of)?.source ?? ""
  return parts.map((part, at) => (
    <span key={`${part.name} ${part.cites}`}>
      {at > 0 && "; "}
      {partInWords(part)}{" "}
      <span className="article">
        {placeInText(part.cites, sourceById(part.source ?? text))}
        {part.mark === "from memory" && ", from memory"}
      </span>
    </span>
  ))
}

/** An exception is asked to be absent: where it applies, that is what decides. */
function partInWords({ title, kind, absence, standing }: DecidingPart): string {
  const called = kind === "open place" ? `“${title}”` : title
  if (!absence) return called
  if (standing === "no") return `${called} applies`
  return standing === "yes" ? `no ${called.replace(/^(an?|the) /, "")} applies` : `whether ${called} applies`
}

const led: Readonly<Record<Stands, string>> = {
  yes: "Present:",
  no: "Absent:",
  "facts missing": "Not known:",
  "law open": "Open:",
  contested: "Said both ways:",
}
