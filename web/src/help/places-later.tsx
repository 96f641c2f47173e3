import { comesOnce } from "../page/comes-once.ts"
import { Later } from "../page/later.tsx"
import type { PlacesAsked } from "./places.tsx"

const places = comesOnce(async () => (await import("./places.tsx")).Places)

/** The places come after what helps without any: a talk's first question needs none of them. */
export function Places(props: PlacesAsked) {
  return <Later fetch={places} props={props} />
}

/** Asks for them before anybody needs them, so that no later step needs signal. */
export function fetchPlaces(): void {
  places().catch(() => "asked for again when they are needed")
}
