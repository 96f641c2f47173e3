import { type Need, responseTo } from "distinguo/responses"
import { useEffect, useState } from "react"
import { fetchDirectory } from "../help/fetch-directory.ts"
import { InventedTold, TonightInstead } from "../help/invented-told.tsx"
import { NeedPicture } from "../help/need-picture.tsx"
import { NeedsOffered } from "../help/needs-offered.tsx"
import { OwnList } from "../help/own-list.tsx"
import { RightsTold } from "../help/rights-told.tsx"
import { WhatThereIs } from "../help/what-there-is.tsx"
import { ScreenHeading } from "../page/screen-heading.tsx"

interface Asked {
  /** Whether they have written something: then it is said that it stays. */
  readonly hasNote: boolean
  readonly back: () => void
  readonly say: (words: string) => void
}

/** What there is, and rights, without leaving what they wrote: the same as on its own screen, and just as silent. */
export function LookAround({ hasNote, back, say }: Asked) {
  const [need, setNeed] = useState<Need | "none">("none")
  useEffect(fetchDirectory, [])
  const choose = (chosen: Need | "none") => {
    setNeed(chosen)
    say(chosen === "none" ? "All that there is." : "What you can do, what to ask, and places.")
  }
  return (
    <>
      <div className="choices screen-only">
        <button type="button" className="quiet" onClick={back}>
          Back to your page
        </button>
        {need !== "none" && (
          <button type="button" className="quiet" onClick={() => choose("none")}>
            Back to all
          </button>
        )}
      </div>
      <ScreenHeading key={need} takesFocus>
        {need === "none" ? (
          "What would you like?"
        ) : (
          <span className="need-heading">
            <NeedPicture need={need} />
            {responseTo(need).title}
          </span>
        )}
      </ScreenHeading>
      {hasNote && <p>Your note stays in this page while you look.</p>}
      <InventedTold />
      {need === "none" ? (
        <>
          <TonightInstead />
          <NeedsOffered choose={choose} />
          <OwnList />
          <RightsTold choose={choose} />
        </>
      ) : (
        <WhatThereIs need={need} place="not said" named />
      )}
    </>
  )
}
