import { type Need, titleOf } from "distinguo/responses"
import { useState } from "react"
import { NeedPicture } from "../help/need-picture.tsx"
import { WhatThereIs } from "../help/what-there-is.tsx"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { Told } from "./told.ts"

/** Before any further question: what helps with each thing they asked for, and where it is. Nothing is owed for it. */
export function SomethingNow({ soFar, happens }: Told) {
  return (
    <>
      <ScreenHeading takesFocus>Something now</ScreenHeading>
      <p>Give what can be given now: food, health, phone credit, a word. Whatever comes after, it is theirs.</p>
      {soFar.fields.wanted.map((need) => (
        <HelpWith need={need} place={soFar.account.worker.place} key={need} />
      ))}
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go on" })}>
          Go on
        </button>
      </div>
    </>
  )
}

/** What there is for one need, made when it is opened: several would fill a small screen many times over. */
export function HelpWith({ need, place }: { readonly need: Need; readonly place: string }) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="now" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <NeedPicture need={need} />
        <span>{need === "safety now" ? "What helps to be safe now" : `${titleOf(need)}: what there is`}</span>
      </summary>
      {opened && <WhatThereIs need={need} place={place} />}
    </details>
  )
}
