import { type ReactNode, useEffect, useRef } from "react"

/**
 * The one first heading of a screen. When the screen is opened from another, focus moves here and the top of the page
 * is shown, so that nobody is left at a button that has gone.
 */
export function ScreenHeading({ children, takesFocus }: { children: ReactNode; takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [takesFocus])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
