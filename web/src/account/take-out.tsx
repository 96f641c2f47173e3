import { useRef } from "react"

/**
 * Takes something out. The button goes with it, so the focus is given to the heading of the part it stood in, and
 * nobody is left where nothing is.
 */
export function TakeOut({ what, take }: { what: string; take: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <button
      type="button"
      className="small-press screen-only"
      ref={button}
      aria-label={`Take out: ${what}`}
      onClick={() => {
        const heading = button.current?.closest(".said, .told")?.querySelector<HTMLElement>("h2, h3")
        take()
        heading?.setAttribute("tabindex", "-1")
        heading?.focus({ preventScroll: true })
      }}
    >
      Take out
    </button>
  )
}
