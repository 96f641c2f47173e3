import { type ReactNode, useEffect, useRef } from "react"

/** The heading of one step of keeping or opening. It takes the focus, so that the step is heard and not searched for. */
export function StageHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className="stage">
      {children}
    </h2>
  )
}
