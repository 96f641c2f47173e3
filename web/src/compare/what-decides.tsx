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
            {readAs.map(({ title }) => title).join("; ")}:{" "}
            <StandsMark stands={standing === "unknown" ? "facts missing" : standing} />
          </span>
        ))}
      </span>
    )
  }
  return <Deciding stands={stands} deciding={deciding} definition={definition} />
}

/** The parts that decide, each with its place in the text. */
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
  const textOf = definitions.find(({ id }) => id === definition)?.source ?? ""
  return (
    <span className="decides">
      {led[stands]}{" "}
      {deciding.map(({ name, title, kind, absence, standing, cites, source }, at) => (
        <span key={`${name} ${cites}`}>
          {at > 0 && "; "}
          {absence && (standing === "no" ? "an exception applies, " : "no exception: ")}
          {kind === "open place" ? `“${title}”` : title}{" "}
          <span className="article">{placeInText(cites, sourceById(source ?? textOf))}</span>
        </span>
      ))}
      .
    </span>
  )
}

const led: Readonly<Record<Stands, string>> = {
  yes: "Present:",
  no: "Absent:",
  "facts missing": "Not known:",
  "law open": "Open:",
  contested: "Said both ways:",
}
