import { createContext, useContext, useEffect, useState } from "react"
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

/**
 * Whether what opens in place has to stand in the page: from when it is first opened, or printed. Twelve definitions
 * with all their reasons are tens of thousands of parts, more than a telephone can draw at once.
 *
 * @param onPaper - whether paper needs it too.
 */
export function useNeeded(open: boolean, onPaper = true): boolean {
  const writtenOut = useContext(WrittenOut) && onPaper
  const [needed, need] = useState(false)
  const now = needed || open || writtenOut
  if (now && !needed) need(true)
  return now
}
