import { createContext, useEffect, useState } from "react"
import { flushSync } from "react-dom"

/**
 * Whether the page has been printed, or is about to be: what stands closed on the screen is not made until it is
 * opened, and on paper nothing is closed. Once written out it stays.
 */
export function usePrinting(): boolean {
  const [printing, print] = useState(() => onPaper().matches)
  useEffect(() => {
    // Within the event itself: the browser prints what stands in the page when it returns.
    const all = () => flushSync(() => print(true))
    const turned = ({ matches }: MediaQueryListEvent) => matches && all()
    const paper = onPaper()
    addEventListener("beforeprint", all)
    paper.addEventListener("change", turned)
    // What turned before anyone listened would never be heard of.
    if (paper.matches) print(true)
    return () => {
      removeEventListener("beforeprint", all)
      paper.removeEventListener("change", turned)
    }
  }, [])
  return printing
}

function onPaper(): MediaQueryList {
  return matchMedia("print")
}

/** Whether everything is to be written out, for what stands deep inside. */
export const WrittenOut = createContext(false)
