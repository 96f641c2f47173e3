import { inventedAmong, type Listing } from "distinguo/directory"
import { useSyncExternalStore } from "react"

/** Of the list that comes with this page, told when it is built: the list itself comes later than this. */
declare const LISTINGS_INVENTED: ReturnType<typeof inventedAmong>

type OwnList = readonly Listing[] | "none"

let own: OwnList = "none"
const hearing = new Set<() => void>()

/**
 * A list of the user's own, in this page's memory alone: no store of the browser holds it, no address names it, and it is
 * gone when the page is left or loaded anew. It stays from screen to screen, so that a talk and the desk have it too.
 */
export function showOwnList(listings: OwnList): void {
  own = listings !== "none" && listings.length === 0 ? "none" : listings
  for (const hear of hearing) hear()
}

export function useOwnList(): OwnList {
  return useSyncExternalStore(listen, () => own)
}

function listen(hear: () => void): () => void {
  hearing.add(hear)
  return () => hearing.delete(hear)
}

/** How many of the places that are shown now are made up. */
export function useInvented(): ReturnType<typeof inventedAmong> {
  const shown = useOwnList()
  return shown === "none" ? LISTINGS_INVENTED : inventedAmong(shown)
}
