import { useState } from "react"

/**
 * Whether what opens in place has to stand in the page: from when it is first opened. Twelve definitions with all their
 * reasons are tens of thousands of parts, more than a telephone can draw at once. Paper has its own page for it.
 */
export function useNeeded(open: boolean): boolean {
  const [needed, need] = useState(false)
  const now = needed || open
  if (now && !needed) need(true)
  return now
}
