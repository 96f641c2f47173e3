import { areasOf, type Listing, listingsShown, noPlace, search, wordsOf } from "distinguo/directory"
import type { Need } from "distinguo/responses"
import { useMemo, useState } from "react"
import { useInvented, useOwnList } from "./list-shown.ts"
import { ListingCard } from "./listing-card.tsx"
import { listings as withTheHouse } from "./listings.ts"
import { LookFor } from "./look-for.tsx"
import { OwnList } from "./own-list.tsx"

export interface PlacesAsked {
  readonly need: Need
  readonly place: string
  /** How deep the heading of one place stands. */
  readonly placeHeading: "h3" | "h4"
  /** Goes up to what can be done without a place. */
  readonly toToday: () => void
}

/** The places for a need: what is near, what is further, each by name; houses that one may not leave stand apart, folded. */
export function Places({ need, place, placeHeading: Heading, toToday }: PlacesAsked) {
  const [country, setCountry] = useState(place === "not said" ? "any" : place.slice(0, 2))
  const [near, setNear] = useState("anywhere")
  const [words, setWords] = useState("")
  const [onPaper, setOnPaper] = useState("none")
  const own = useOwnList()
  const invented = useInvented()
  const listings = listingsShown(own, withTheHouse)
  const wordsOfAll = useMemo(() => wordsOf(listings), [listings])
  const here = areasOf(listings, country)
  const asked = { need, country, near: here.includes(near) ? near : "anywhere", words }
  const found = search(listings, asked, wordsOfAll)
  const { areas, near: nearby, further, closed, readAs } = found
  const { words: nothing, instead } = noPlace(asked, found)
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
        <WhatNext
          instead={noPlace({ ...asked, near: "anywhere", words: "" }, { areas: [] }).instead}
          toToday={toToday}
        />
        <button type="button" className="quiet" onClick={all}>
          {own === "none" ? "Look at invented places" : "Look at every place of your list"}
        </button>
        <OwnList />
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
      {invented !== "none" && (
        <p className="notice">
          <strong>
            {invented === "all"
              ? "Every place here is invented. Do not go looking: there is no such place."
              : "The places marked “Invented” are made up. Do not go looking for those: there is no such place."}
          </strong>{" "}
          They show what a list of real ones would say.
        </p>
      )}
      <LookFor areas={here} near={asked.near} setNear={setNear} words={words} setWords={setWords} />
      {readAs.length > 0 && <p>No place has it written so. Looked for: {readAs.join(", ")}.</p>}
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
          {words.trim() !== "" && <p>The areas known here: {here.join(", ")}.</p>}
          <WhatNext instead={instead} toToday={toToday} />
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
      <OwnList />
    </>
  )
}

/** What is left when nothing fits: never an end. */
function WhatNext({ instead, toToday }: { instead: readonly string[]; toToday: () => void }) {
  return (
    <>
      <ul className="sentences">
        {instead.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        <button type="button" className="quiet" onClick={toToday}>
          See what you can do without a place
        </button>
      </p>
    </>
  )
}
