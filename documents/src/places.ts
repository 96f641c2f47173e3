import type { Problem } from "distinguo/accounts"
import { linesOf, type Position } from "./lines.ts"
import type { Spot } from "./plain-data.ts"

/** Where the parts of an account stand in its file. */
export interface Places {
  /** Where a path leads: its key or its value; where it leads nowhere, the last part that is there. */
  readonly of: (path: Problem["path"], onKey: boolean) => Position
}

export function placesOf(text: string, top: Spot): Places {
  const positionOf = linesOf(text)
  return {
    of: (path, onKey) => {
      let spot = top
      for (const step of path) {
        const next = spot.within.get(step)
        if (next === undefined) return positionOf(spot.offset)
        spot = next
      }
      return positionOf(onKey ? spot.keyOffset : spot.offset)
    },
  }
}
