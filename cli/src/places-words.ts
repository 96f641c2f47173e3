import {
  beforeYouGo,
  type Check,
  closedInWords,
  type Found,
  givesInWords,
  howToReach,
  inventedAmong,
  inventedInWords,
  type Listing,
  oldCheckInWords,
  tellsUnaskedInWords,
} from "distinguo/directory"
import { wrap } from "./wrap.ts"

/** What was found, in the order of the page: what is near, what is further, and apart the houses one may not leave. */
export function foundInWords({ areas, near, further, closed, readAs }: Found, today: string): string {
  const where = areas.join(", ")
  const parts = [
    readAs.length === 0 ? "" : wrap(`Looked for: ${readAs.join(", ")}.`, ""),
    near.length === 0 && further.length > 0 ? `Nothing is listed in ${where}. These are further away:` : "",
    near.length > 0 && areas.length > 0 ? `In or near ${where}` : "",
    ...near.map((one) => placeInWords(one, today)),
    near.length > 0 && further.length > 0 ? "Further away" : "",
    ...further.map((one) => placeInWords(one, today)),
    ...(closed.length === 0 ? [] : [wrap(closedHouses, "")]),
    ...closed.map((one) => placeInWords(one, today)),
  ]
  return parts.filter((part) => part !== "").join("\n\n")
}

const closedHouses =
  "Closed houses. You cannot leave these when you like. They stand here so that you know it, and not as places to go."

/** Said before any place is read. */
export function inventedToldInWords(listings: readonly Listing[]): string {
  const told = {
    all: "Every place here is invented. Do not go looking: there is no such place.",
    some: "The places marked “Invented” are made up. Do not go looking for those: there is no such place.",
    none: "",
  }
  return told[inventedAmong(listings)]
}

function placeInWords(listing: Listing, today: string): string {
  const first = [
    inventedInWords(listing),
    closedInWords(listing),
    tellsUnaskedInWords(listing),
    oldCheckInWords(listing, today),
  ].filter((words) => words !== "")
  const lines = [...beforeYouGo(listing), ...howToReach(listing)].map(({ about, words }) =>
    wrap(`${about}: ${words}`, "    "),
  )
  return [
    `${listing.name} (${listing.area})`,
    ...first.map((words) => wrap(words, "  ")),
    wrap(listing.words, "  "),
    ...lines,
    wrap(`Helps with: ${givesInWords(listing)}`, "    "),
  ].join("\n")
}

/** What is to be mended in listings first, then what is to be known of the list. */
export function checksInWords(checks: readonly Check[]): string {
  const part = (about: Check["about"], heading: string) => {
    const said = checks.filter((check) => check.about === about)
    return said.length === 0 ? [] : [heading, ...said.map(checkInWords), ""]
  }
  return [...part("a listing", "To mend in a listing"), ...part("the list", "To know of this list")]
    .join("\n")
    .trimEnd()
}

function checkInWords({ listings, words, mend }: Check): string {
  const which = listings.length === 0 ? "" : `${listings.join(", ")}: `
  return `${wrap(`${which}${words}`, "  ")}\n${wrap(mend, "    ")}`
}
