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
        <section className="now" key={need}>
          <WhatThereIs need={need} place={soFar.account.worker.place} />
        </section>
      ))}
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go on" })}>
          Go on
        </button>
      </div>
    </>
  )
}
