import type { FactId } from "distinguo/facts"
import type { Told } from "./told.ts"

/** Nothing stays of what was marked by mistake; whoever took it back stays among its answers. */
export function TakeItBack({ happens, fact }: Pick<Told, "happens"> & { readonly fact: FactId }) {
  return (
    <p>
      <button
        type="button"
        className="quiet"
        onClick={({ currentTarget }) => {
          currentTarget.closest("fieldset")?.querySelector("input")?.focus()
          happens({ kind: "taken back", fact })
        }}
      >
        Take it back: nothing said about this
      </button>
    </p>
  )
}
