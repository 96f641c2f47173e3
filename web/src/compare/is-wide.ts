import { useSyncExternalStore } from "react"

/** Whether a table of many columns has room: as wide as the desk needs for columns of its own. */
export function useIsWide(): boolean {
  return useSyncExternalStore(heed, () => wide().matches)
}

function heed(turned: () => void): () => void {
  const media = wide()
  media.addEventListener("change", turned)
  return () => media.removeEventListener("change", turned)
}

function wide(): MediaQueryList {
  return matchMedia("(min-width: 900px)")
}
