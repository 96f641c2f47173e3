import type { RefObject } from "react"

interface Asked {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly owed: RefObject<HTMLDetailsElement | null>
}

/**
 * On a narrow page what is found and what is owed stand far below the writing: a short line at its foot leads to both.
 * The second one opens on the way there.
 */
export function ToWhatIsFound({ heading, owed }: Asked) {
  return (
    <p className="to-what-is-found screen-only">
      <button
        type="button"
        className="quiet"
        onClick={() => {
          heading.current?.focus({ preventScroll: true })
          heading.current?.scrollIntoView({ block: "start" })
        }}
      >
        What is known so far
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          if (owed.current === null) return
          owed.current.open = true
          owed.current.querySelector("summary")?.focus({ preventScroll: true })
          owed.current.scrollIntoView({ block: "start" })
        }}
      >
        What is owed
      </button>
    </p>
  )
}
