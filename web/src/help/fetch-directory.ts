import { fetchOpenOwnList } from "./open-own-list-later.ts"
import { fetchPlaces } from "./places-later.tsx"

/** All that the screens of what there is show later, once they stand: whoever only looks needs no signal after that. */
export function fetchDirectory(): void {
  fetchPlaces()
  fetchOpenOwnList()
}
