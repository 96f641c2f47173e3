import type { Listing } from "./listing.ts"
import type { listingKeys } from "./read-listing.ts"

/** A listing as a file writes it: every key of `distinguo.listing/1`, in their order. */
export type WrittenListing = Readonly<Record<(typeof listingKeys)[number], unknown>>

/** The data that `readListing` reads back as the same listing. What was given had agreed to be listed, and says so. */
export function writeListing(listing: Listing): WrittenListing {
  const { paperName, alsoNear, runBy, peerLed, lastChecked, ...same } = listing
  return {
    schema: same.schema,
    id: same.id,
    invented: same.invented,
    name: same.name,
    paper_name: paperName,
    gives: same.gives,
    words: same.words,
    country: same.country,
    area: same.area,
    also_near: alsoNear,
    find: same.find,
    address: same.address,
    contact: same.contact,
    hours: same.hours,
    languages: same.languages,
    for: same.for,
    cost: same.cost,
    conditions: same.conditions,
    leave: same.leave,
    phones: same.phones,
    told: same.told,
    police: same.police,
    immigration: same.immigration,
    children: same.children,
    access: same.access,
    run_by: runBy,
    kind: same.kind,
    peer_led: peerLed,
    agreed_to_be_listed: "yes",
    last_checked: lastChecked,
  }
}
