import type { RefObject } from "react"

/** On a narrow page what is found stands far below the writing: a short line at its foot leads there. */
export function ToWhatIsFound({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
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
    </p>
  )
}
