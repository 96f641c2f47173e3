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
}

/** The places for a need: nearest first, then by name; houses that one may not leave stand apart. */
export function Places({ need, place, placeHeading: Heading }: Asked) {
  const [country, setCountry] = useState(place === "not said" ? "any" : place.slice(0, 2))
  const [near, setNear] = useState("anywhere")
  const [words, setWords] = useState("")
  const [onPaper, setOnPaper] = useState("none")
  const here = areasOf(listings, country)
  const { places, closed } = search(listings, { need, country, near, words })
  const all = () => {
    setCountry("any")
    setNear("anywhere")
    setWords("")
  }
  if (here.length === 0)
    return (
      <>
        <p>Nothing is listed yet for the place where you are.</p>
        <WhatNext narrowed={false} />
        <button type="button" className="quiet" onClick={all}>
          Look at invented places
        </button>
      </>
    )
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
          <strong>Every place here is invented,</strong> to show what a list of real ones would say. None of them
          exists.
        </p>
      )}
      <LookFor areas={here} near={near} setNear={setNear} words={words} setWords={setWords} />
      <p aria-live="polite" className="out-of-sight">
        {places.length === 0 ? "No place fits." : places.map(({ name }) => name).join(", ")}
      </p>
      {places.length === 0 ? (
        <>
          <p>No place is listed here that fits.</p>
          <WhatNext narrowed />
          <button type="button" className="quiet" onClick={all}>
            Show every place for this
          </button>
        </>
      ) : (
        <ul className="listings">{places.map(card)}</ul>
      )}
      {closed.length > 0 && (
        <section className="closed-houses" aria-label="Closed houses">
          <Heading>Closed houses</Heading>
          <p>You cannot leave these when you like. They stand here so that you know it, and not as places to go.</p>
          <ul className="listings">{closed.map(card)}</ul>
        </section>
      )}
    </>
  )
}

/** What is left when nothing fits: never an end. */
function WhatNext({ narrowed }: { narrowed: boolean }) {
  return (
    <ul className="sentences">
      <li>What stands above can be done without a place.</li>
      {narrowed && <li>Choose another area, or fewer words.</li>}
      <li>Ask someone you trust, a union or an outreach worker whether they know one.</li>
    </ul>
  )
}
