import { type Need, notReviewed, responseTo, type Said } from "distinguo/responses"
import { useId, useRef } from "react"
import { NeedPicture } from "./need-picture.tsx"
import { Places } from "./places.tsx"
import { RestsOn } from "./rests-on.tsx"

export interface WhatThereIsAsked {
  readonly need: Need
  /** ISO 3166 code of where one is, or `not said`. */
  readonly place: string
  /** Whether the screen's own heading names the need already. */
  readonly named?: boolean
}

/**
 * What helps with one need, and the places for it. It reads the need and the place alone: no account, no finding; and
 * it writes nothing (CARE-3, CARE-25).
 */
export function WhatThereIs({ need, place, named = false }: WhatThereIsAsked) {
  const { title, what, today, askFirst, costs } = responseTo(need)
  const Heading = named ? "h2" : "h3"
  const id = useId()
  const places = useRef<HTMLHeadingElement>(null)
  return (
    <div className="what-there-is">
      {!named && (
        <h2 className="need-heading">
          <NeedPicture need={need} />
          {title}
        </h2>
      )}
      <p>{what}</p>
      <p>
        <button
          type="button"
          className="quiet screen-only"
          onClick={() => {
            places.current?.focus({ preventScroll: true })
            places.current?.scrollIntoView({ block: "start" })
          }}
        >
          Go to the places
        </button>
      </p>
      <section aria-labelledby={`${id}-today`}>
        <Heading id={`${id}-today`}>What you can do today</Heading>
        <Sentences of={today} />
      </section>
      <section aria-labelledby={`${id}-first`}>
        <Heading id={`${id}-first`}>Ask this before you go</Heading>
        <ul className="to-ask">
          {askFirst.map((question) => (
            <li key={question}>
              <q>{question}</q>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby={`${id}-costs`}>
        <Heading id={`${id}-costs`}>What it may cost, and who may learn of it</Heading>
        <Sentences of={costs} />
      </section>
      <section aria-labelledby={`${id}-places`}>
        <Heading id={`${id}-places`} ref={places} tabIndex={-1}>
          Places
        </Heading>
        <Places key={`${need} ${place}`} need={need} place={place} placeHeading={named ? "h3" : "h4"} />
      </section>
      <p className="small">{notReviewed}</p>
    </div>
  )
}

function Sentences({ of }: { of: readonly Said[] }) {
  return (
    <ul className="sentences">
      {of.map(({ words, rests }) => (
        <li key={words}>
          {words} {rests !== "practice" && <RestsOn grounds={rests} />}
        </li>
      ))}
    </ul>
  )
}
