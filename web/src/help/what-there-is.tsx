import { type Need, notReviewed, notYourPlace, responseTo, rights, rightsFor, type Said } from "distinguo/responses"
import { type ReactNode, type RefObject, useId, useRef } from "react"
import { DangerPathFolded } from "../danger/danger-path-later.tsx"
import { NeedPicture } from "./need-picture.tsx"
import { Places } from "./places-later.tsx"
import { RestsOn } from "./rests-on.tsx"
import { RightsOfGroup, ToSay } from "./rights-of-group.tsx"

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
  const todayHeading = useRef<HTMLHeadingElement>(null)
  const toSay = rights.filter(({ needs, sayable }) => sayable !== "nothing" && needs.includes(need))
  const ownRights = toSay.length === 0 ? rightsFor(need) : []
  const right = useRef<HTMLHeadingElement>(null)
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
        <button type="button" className="quiet screen-only" onClick={() => goTo(places)}>
          Go to the places
        </button>
      </p>
      {toSay.map((group) => (
        <section key={group.about} aria-labelledby={`${id}-held`}>
          <Heading id={`${id}-held`}>{group.about}</Heading>
          {group.sayable !== "nothing" && <ToSay sayable={group.sayable} />}
          <details>
            <summary>Your rights then, and what they do not mean</summary>
            <p>{notYourPlace}</p>
            <RightsOfGroup rights={group.rights} />
          </details>
        </section>
      ))}
      <section aria-labelledby={`${id}-today`}>
        <Heading id={`${id}-today`} ref={todayHeading} tabIndex={-1}>
          What you can do today
        </Heading>
        <Sentences of={today} />
        {need === "safety now" && <DangerPathFolded to="the person" />}
        {ownRights.length > 0 && (
          <p>
            <button type="button" className="quiet screen-only" onClick={() => goTo(right)}>
              Read your right to it
            </button>
          </p>
        )}
      </section>
      <Part folded={!named} heading={Heading} title="Ask this before you go">
        <ul className="to-ask">
          {askFirst.map((question) => (
            <li key={question}>
              <q>{question}</q>
            </li>
          ))}
        </ul>
      </Part>
      <Part folded={!named} heading={Heading} title="What it may cost, and who may learn of it">
        <Sentences of={costs} />
      </Part>
      {ownRights.length > 0 && (
        <section aria-labelledby={`${id}-right`}>
          <Heading id={`${id}-right`} ref={right} tabIndex={-1}>
            Your right to it
          </Heading>
          <p>{notYourPlace}</p>
          <RightsOfGroup rights={ownRights} />
        </section>
      )}
      <section aria-labelledby={`${id}-places`}>
        <Heading id={`${id}-places`} ref={places} tabIndex={-1}>
          Places
        </Heading>
        <Places
          key={`${need} ${place}`}
          need={need}
          place={place}
          placeHeading={named ? "h3" : "h4"}
          toToday={() => goTo(todayHeading)}
        />
      </section>
      <p className="small">{notReviewed}</p>
    </div>
  )
}

function goTo({ current }: RefObject<HTMLHeadingElement | null>): void {
  current?.focus({ preventScroll: true })
  current?.scrollIntoView({ block: "start" })
}

interface PartAsked {
  readonly folded: boolean
  readonly heading: "h2" | "h3"
  readonly title: string
  readonly children: ReactNode
}

/** Open on its own screen; folded where it stands beside other things, as in a talk with several needs. */
function Part({ folded, heading: Heading, title, children }: PartAsked) {
  const id = useId()
  if (!folded)
    return (
      <section aria-labelledby={id}>
        <Heading id={id}>{title}</Heading>
        {children}
      </section>
    )
  return (
    <details className="part">
      <summary>
        <Heading>{title}</Heading>
      </summary>
      {children}
    </details>
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
