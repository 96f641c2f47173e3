import { definitions, partsFromMemory, versionsOf } from "distinguo/law"
import { useState } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { TwoCategoriesTold } from "./two-categories-told.tsx"
import { VersionRead } from "./version-read.tsx"
import { type VersionChosen, VersionsChosen } from "./versions-chosen.tsx"
import type { Way } from "./ways-to-read.tsx"
import { WhatIsDifferent } from "./what-is-different.tsx"

interface Asked {
  readonly id: string
  readonly open: (id: string) => void
  readonly back: () => void
  readonly say: (words: string) => void
}

/** One definition: its heading, which of its versions and in which way, and then the version or versions themselves. */
export function DefinitionRead({ id, open, back, say }: Asked) {
  const versions = versionsOf(id)
  const [chosen, choose] = useState<VersionChosen>(versions[0]?.inForce.from ?? "both")
  const [way, read] = useState<Way>("in words")
  const [newest] = versions
  if (newest === undefined) throw new Error("a definition that is not in the register was opened")
  const shown = versions.filter(({ inForce }) => chosen === "both" || inForce.from === chosen)
  return (
    <>
      <p className="back">
        <button type="button" className="quiet" onClick={back}>
          All definitions
        </button>
      </p>
      <ScreenHeading takesFocus>
        {newest.title}{" "}
        <span className="instrument">
          <bdi>{newest.instrument}</bdi>
          {shown.some((version) => partsFromMemory(version).length > 0) && (
            <span className="from-memory"> · some parts written from memory</span>
          )}
        </span>
      </ScreenHeading>
      {versions.length > 1 && <VersionsChosen versions={versions} chosen={chosen} choose={choose} say={say} />}
      {chosen === "both" && <WhatIsDifferent versions={versions} />}
      <div className={shown.length > 1 ? "law-versions side-by-side" : "law-versions"}>
        {shown.map((definition) => (
          <VersionRead key={definition.inForce.from} definition={definition} way={way} read={read} say={say} />
        ))}
      </div>
      <TwoCategoriesTold id={id} />
      <OthersOfThisText id={id} source={newest.source} open={open} />
    </>
  )
}

/** Other tests that the same text holds: what one of them does not ask, another may. */
function OthersOfThisText({ id, source, open }: { id: string; source: string; open: (id: string) => void }) {
  const others = definitions.filter((other) => other.source === source && other.id !== id)
  const once = others.filter((other, index) => others.findIndex((one) => one.id === other.id) === index)
  if (once.length === 0) return null
  return (
    <section aria-labelledby="others" className="screen-only">
      <h2 id="others">Also in this text</h2>
      <ul className="offered">
        {once.map((other) => (
          <li key={other.id}>
            <button type="button" className="offer" onClick={() => open(other.id)}>
              <span>{other.title}</span>{" "}
              <span className="small">
                <bdi>{other.instrument}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
