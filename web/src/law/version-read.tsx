import type { FactId } from "distinguo/facts"
import { lawInWords, partsFromMemory } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import { type ReactNode, useContext } from "react"
import { SeeItDrawn } from "../ladder/see-it-drawn.tsx"
import { WrittenOut } from "../printing/written-out.ts"
import { SourceInFull } from "../sources/source-in-full.tsx"
import { SourceNamed } from "../sources/source-named.tsx"
import { AsLadder } from "./as-ladder.tsx"
import { AsText } from "./as-text.tsx"
import { AsWords } from "./as-words.tsx"
import { daysInForce } from "./days-in-force.ts"
import { markInWords } from "./mark-in-words.ts"
import { type Way, WaysToRead } from "./ways-to-read.tsx"

interface Shown {
  readonly definition: Definition<FactId>
  readonly way: Way
  readonly read: (way: Way) => void
  readonly say: (words: string) => void
}

/**
 * One version of a definition. What is from memory stands in its heading and never in a note below (CARE-19); then what
 * a reader must know first, where the words come from, and the text itself in the way that was chosen.
 */
export function VersionRead({ definition, way, read, say }: Shown) {
  const { id, inForce, notes, source } = definition
  const key = `${id} ${inForce.from}`.replaceAll(/[^a-z0-9]+/gi, "-")
  const memory = partsFromMemory(definition)
  const { root, inShort } = lawInWords(definition)
  return (
    <article className="law-version" aria-labelledby={key}>
      <h2 id={key}>
        {daysInForce(inForce)}{" "}
        <span className="from-memory">
          {memory.length > 0 ? `Parts from memory: ${memory.join("; ")}` : "Every part was checked against the text"}
        </span>
      </h2>
      <p className="small">
        {inForce.until === undefined && "Still in force when last looked at. "}
        These days: {markInWords[inForce.mark]}.
      </p>
      {notes.length > 0 && (
        <>
          <h3>To know first: what it asks, and what it does not</h3>
          <ul className="notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <h3>What this definition asks</h3>
      <p>{inShort}</p>
      <WhereFrom source={source} />
      <WaysToRead way={way} read={read} say={say} />
      <WayShown title="As text" shown={way === "as text"}>
        <AsText definition={definition} />
      </WayShown>
      <WayShown title="In words" shown={way === "in words"}>
        <AsWords root={root} />
      </WayShown>
      <WayShown title="As a ladder" shown={way === "as a ladder"}>
        <AsLadder root={root} />
        <SeeItDrawn of={definition} title={`${definition.title}, ${daysInForce(inForce)}`} />
      </WayShown>
    </article>
  )
}

/** The text, what of it was compared, and what it does not show. Its address is to be read: nothing here is fetched. */
function WhereFrom({ source }: { source: string }) {
  const from = sourceById(source)
  return (
    <details className="about-text">
      <summary>
        <h3>Where the words come from, and what was compared</h3>
      </summary>
      <SourceInFull source={from} />
      <p className="screen-only">
        Among all sources: <SourceNamed id={source} title={from.title} />
      </p>
    </details>
  )
}

/** One way to read it. On paper each of them stands, chosen or not. */
function WayShown({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  const writtenOut = useContext(WrittenOut)
  if (!shown && !writtenOut) return null
  return (
    <section className={shown ? "way-shown" : "way-shown paper-only"}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
