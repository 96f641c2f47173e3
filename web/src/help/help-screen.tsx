import { type Need, responseTo } from "distinguo/responses"
import { useEffect, useState } from "react"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { fetchDirectory } from "./fetch-directory.ts"
import { InventedTold, TonightInstead } from "./invented-told.tsx"
import { NeedPicture } from "./need-picture.tsx"
import { NeedsOffered } from "./needs-offered.tsx"
import { OwnList } from "./own-list.tsx"
import { RightsTold } from "./rights-told.tsx"
import { WhatThereIs } from "./what-there-is.tsx"

/**
 * "Just tell me what there is": needs, what helps, places, rights. It reads no account, also where one is held, and
 * writes nothing (CARE-3).
 */
export function HelpScreen({ house }: { house: House }) {
  const [chosen, setChosen] = useState<Need | "none">("none")
  useEffect(fetchDirectory, [])
  const choose = (need: Need | "none") => {
    setChosen(need)
    house.say(need === "none" ? "All that there is." : "What you can do, what to ask, and places.")
  }
  if (chosen === "none")
    return (
      <>
        <ScreenHeading key="all" takesFocus>
          What would you like?
        </ScreenHeading>
        <p>
          Just look. <strong>You tell nothing here, and nothing is written down.</strong>
        </p>
        <InventedTold />
        <TonightInstead />
        <NeedsOffered choose={choose} />
        <OwnList />
        <RightsTold choose={choose} />
      </>
    )
  return (
    <>
      <p className="back">
        <button type="button" className="quiet" onClick={() => choose("none")}>
          Back to all
        </button>
      </p>
      <ScreenHeading key={chosen} takesFocus>
        <span className="need-heading">
          <NeedPicture need={chosen} />
          {responseTo(chosen).title}
        </span>
      </ScreenHeading>
      <InventedTold />
      <WhatThereIs need={chosen} place="not said" named />
      {chosen === "just information" && <RightsTold choose={choose} />}
    </>
  )
}
