import { type Need, notReviewed, responseTo, type Said } from "distinguo/responses"
import { useId, useRef } from "react"
import { Places } from "./places.tsx"
import { RestsOn } from "./rests-on.tsx"

interface Asked {
  readonly need: Need
  /** ISO 3166 code of where one is, or `not said`. */
  readonly place: string
}

/**
 * What helps with one need, and the places for it. It reads the need and the place alone: no account, no finding; and
 * it writes nothing (CARE-3, CARE-25).
 */
export function WhatThereIs({ need, place }: Asked) {
  const { what, today, askFirst, costs } = responseTo(need)
  const id = useId()
  const places = useRef<HTMLHeadingElement>(null)
  return (
    <div className="what-there-is">
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
        <h2 id={`${id}-today`}>What you can do today</h2>
        <Sentences of={today} />
      </section>
      <section aria-labelledby={`${id}-first`}>
        <h2 id={`${id}-first`}>Ask this before you go</h2>
        <ul className="to-ask">
          {askFirst.map((question) => (
            <li key={question}>
              <q>{question}</q>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby={`${id}-costs`}>
        <h2 id={`${id}-costs`}>What it may cost, and who may learn of it</h2>
        <Sentences of={costs} />
      </section>
      <section aria-labelledby={`${id}-places`}>
        <h2 id={`${id}-places`} ref={places} tabIndex={-1}>
          Places
        </h2>
        <Places key={`${need} ${place}`} need={need} place={place} />
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
