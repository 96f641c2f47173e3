import { type ReactNode, useState } from "react"

interface Shown {
  readonly summary: ReactNode
  readonly className?: string
  /** Whether it stands open when it is first drawn. */
  readonly openAtFirst?: boolean
  readonly children: () => ReactNode
}

/** Something folded, made when it is first opened and kept from then on: most of a desk's forms are never opened. */
export function Folded({ summary, className, openAtFirst = false, children }: Shown) {
  const [open, turn] = useState(openAtFirst)
  const [needed, need] = useState(openAtFirst)
  if (open && !needed) need(true)
  return (
    <details className={className} open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>{summary}</summary>
      {(needed || open) && children()}
    </details>
  )
}
