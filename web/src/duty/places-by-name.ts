import { places } from "distinguo/responses"

/** The places of which something is known, each once by its first code, in the order in which one looks for a name. */
export const placesByName: readonly { readonly code: string; readonly name: string }[] = Object.freeze(
  places
    .flatMap(({ name, codes: [code] }) => (code === undefined ? [] : [{ code, name: name.replace(/^the /, "") }]))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en")),
)
