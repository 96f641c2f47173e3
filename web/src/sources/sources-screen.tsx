import { everyClaim, everySource, type Source } from "distinguo/sources"
import { useEffect, useRef } from "react"
import { Folded } from "../page/folded.tsx"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { ClaimsOf } from "./claims-of.tsx"
import { SourceInFull } from "./source-in-full.tsx"

export interface SourcesAsked {
  /** The one that a citation led to, or `none`. */
  readonly first: string
  readonly open: (id: string) => void
  readonly back: () => void
}

const began = new Set(everyClaim.map(({ standsIn }) => standsIn))
const documents = everySource.filter(({ id }) => began.has(id))
const others = everySource
  .filter(({ id }) => !began.has(id))
  .toSorted((one, other) => one.title.localeCompare(other.title, "en"))

/** Where everything comes from: each source once; and what the documents this began with say, claim by claim. */
export function SourcesScreen({ first, open, back }: SourcesAsked) {
  return (
    <>
      <p className="back">
        <button type="button" className="quiet" onClick={back}>
          Back
        </button>
      </p>
      <ScreenHeading takesFocus={first === "none"}>Where everything comes from</ScreenHeading>
      <p>
        Each text once: who wrote it, when, what was compared with it, and what it does not show. Addresses are there to
        be read: this page asks nobody for them.
      </p>
      <section aria-labelledby="began-with">
        <h2 id="began-with">The documents this began with</h2>
        <p>They say things of the law and of the world. Each was looked at, as far as it could be.</p>
        {documents.map((source) => (
          <OneSource key={`${source.id} ${first}`} source={source} opened={source.id === first} open={open} />
        ))}
      </section>
      <section aria-labelledby="all-others">
        <h2 id="all-others">All others, by title</h2>
        {others.map((source) => (
          <OneSource key={`${source.id} ${first}`} source={source} opened={source.id === first} open={open} />
        ))}
      </section>
    </>
  )
}

/** Folded until it is wanted; one that a citation led to stands open, in sight and with the focus. */
function OneSource({ source, opened, open }: { source: Source; opened: boolean; open: (id: string) => void }) {
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!opened) return
    here.current?.focus({ preventScroll: true })
    here.current?.scrollIntoView({ block: "start" })
  }, [opened])
  return (
    <div ref={here} tabIndex={opened ? -1 : undefined} className="one-source">
      <Folded
        openAtFirst={opened}
        summary={
          <>
            {source.title} <span className="small">{source.by}</span>
          </>
        }
      >
        {() => (
          <>
            <SourceInFull source={source} />
            <ClaimsOf document={source.id} open={open} />
          </>
        )}
      </Folded>
    </div>
  )
}
