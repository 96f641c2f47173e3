import { useEffect, useState } from "react"
import { flushSync } from "react-dom"

/**
 * Whether the page stands on paper, or is about to: from the moment the browser says so until it has printed. What is
 * made for paper alone is gone again afterwards, so that nothing pressed later has to draw it too.
 */
export function useOnPaper(): boolean {
  const [onPaper, put] = useState(() => paper().matches)
  useEffect(() => {
    // Within the event itself: the browser prints what stands in the page when it returns.
    const now = (is: boolean) => flushSync(() => put(is))
    const before = () => now(true)
    const after = () => now(false)
    const turned = ({ matches }: MediaQueryListEvent) => now(matches)
    const media = paper()
    addEventListener("beforeprint", before)
    addEventListener("afterprint", after)
    media.addEventListener("change", turned)
    // What turned before anyone listened would never be heard of.
    if (media.matches) put(true)
    return () => {
      removeEventListener("beforeprint", before)
      removeEventListener("afterprint", after)
      media.removeEventListener("change", turned)
    }
  }, [])
  return onPaper
}

function paper(): MediaQueryList {
  return matchMedia("print")
}
