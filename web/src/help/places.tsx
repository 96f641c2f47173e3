import { areasOf, type Listing, search } from "distinguo/directory"
import type { Need } from "distinguo/responses"
import { useState } from "react"
import { ListingCard } from "./listing-card.tsx"
import { listings } from "./listings.ts"
import { LookFor } from "./look-for.tsx"

interface Asked {
  readonly need: Need
  readonly place: string
  /** How deep the heading of one place stands. */
  readonly placeHeading: "h3" | "h4"
  /** Goes up to what can be done without a place. */
  readonly toToday: () => void
}

/** The places for a need: what is near, what is further, each by name; houses that one may not leave stand apart, folded. */
export function Places({ need, place, placeHeading: Heading, toToday }: Asked) {
  const [country, setCountry] = useState(place === "not said" ? "any" : place.slice(0, 2))
  const [near, setNear] = useState("anywhere")
  const [words, setWords] = useState("")
  const [onPaper, setOnPaper] = useState("none")
  const here = areasOf(listings, country)
  const { areas, near: nearby, further, closed } = search(listings, { need, country, near, words })
  const where = areas.join(", ")
  const all = () => {
    setCountry("any")
    setNear("anywhere")
    setWords("")
  }
  if (here.length === 0)
    return (
      <>
        <p>Nothing is listed yet for the place where you are.</p>
        <WhatNext toToday={toToday} />
        <button type="button" className="quiet" onClick={all}>
          Look at invented places
        </button>
      </>
    )
  const asked = words.trim()
  const nothing =
    asked === ""
      ? "Nothing is listed for this yet."
      : `Nothing here has ${/\s/.test(asked) ? "all these words" : "that word"}. Look by what you need.`
  const card = (listing: Listing) => (
    <li key={listing.id}>
      <ListingCard
        listing={listing}
        heading={Heading}
        onPaper={onPaper === listing.id}
        putOnPaper={(wanted) => setOnPaper(wanted ? listing.id : "none")}
      />
    </li>
  )
  return (
    <>
      {listings.some(({ invented }) => invented === "yes") && (
        <p className="notice">
          <strong>Every place here is invented. Do not go looking: there is no such place.</strong> They show what a
          list of real ones would say.
        </p>
      )}
      <LookFor areas={here} near={near} setNear={setNear} words={words} setWords={setWords} />
      <p aria-live="polite" className="out-of-sight">
        {nearby.length > 0
          ? nearby.map(({ name }) => name).join(", ")
          : further.length > 0
            ? `Nothing in ${where}. Further away: ${further.map(({ name }) => name).join(", ")}`
            : nothing}
      </p>
      {nearby.length + further.length === 0 ? (
        <>
          <p>{nothing}</p>
          {asked !== "" && <p>The areas known here: {here.join(", ")}.</p>}
          <WhatNext toToday={toToday} />
          <button type="button" className="quiet" onClick={all}>
            Show every place for this
          </button>
        </>
      ) : (
        <>
          {areas.length > 0 && nearby.length === 0 && <p>Nothing is listed in {where}. These are further away:</p>}
          {areas.length > 0 && nearby.length > 0 && <Heading>In or near {where}</Heading>}
          {nearby.length > 0 && <ul className="listings">{nearby.map(card)}</ul>}
          {further.length > 0 && (
            <>
              <Heading>Further away</Heading>
              <ul className="listings">{further.map(card)}</ul>
            </>
          )}
        </>
      )}
      {closed.length > 0 && (
        <section className="closed-houses" aria-label="Closed houses">
          <Heading>Closed houses</Heading>
          <p>You cannot leave these when you like. They stand here so that you know it, and not as places to go.</p>
          <details>
            <summary>Which houses these are</summary>
            <ul className="listings">{closed.map(card)}</ul>
          </details>
        </section>
      )}
    </>
  )
}

/** What is left when nothing fits: never an end. */
function WhatNext({ toToday }: { toToday: () => void }) {
  return (
    <>
      <p>Ask someone you trust, a union or an outreach worker whether they know a place.</p>
      <p>
        <button type="button" className="quiet" onClick={toToday}>
          See what you can do without a place
        </button>
      </p>
    </>
  )
}
