import { useRef } from "react"
import { addresses } from "./addresses.ts"
import type { Address } from "./house.ts"

interface Asked {
  readonly now: Address
  readonly go: (to: Address) => void
}

/** The way to the other screens. It opens over the page, and closes when something is chosen. */
export function Menu({ now, go }: Asked) {
  const folded = useRef<HTMLDetailsElement>(null)
  return (
    <details className="menu" ref={folded}>
      <summary>Menu</summary>
      <nav aria-label="Screens">
        <ul>
          {addresses.map(({ address, name }) => (
            <li key={address}>
              <button
                type="button"
                className="quiet"
                aria-current={address === now ? "page" : undefined}
                onClick={() => {
                  if (folded.current !== null) folded.current.open = false
                  go(address)
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
