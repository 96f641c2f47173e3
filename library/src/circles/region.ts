import { freeze, isSettled, type Standing } from "../reasoning/index.ts"
import { type Circle, everyCircle } from "./circle.ts"

/** A place in the three circles; R0 is the outside. A region is a place in a picture and no legal finding. */
export type RegionId = "R0" | "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7"

/** The four colours of the source leaflet. The other regions have none there. */
export type LeafletColour = "blue" | "red" | "green" | "yellow"

export interface Region {
  readonly id: RegionId
  /** The circles it lies in; it lies outside the others. */
  readonly circles: readonly Circle[]
  readonly colour: LeafletColour | "none"
}

/** All eight, by how many circles they lie in. Colours: the leaflet, read whole. */
export const regions: readonly Region[] = freeze([
  { id: "R0", circles: [], colour: "none" },
  { id: "R1", circles: ["S"], colour: "none" },
  { id: "R2", circles: ["M"], colour: "none" },
  { id: "R3", circles: ["E"], colour: "none" },
  { id: "R4", circles: ["S", "M"], colour: "blue" },
  { id: "R5", circles: ["S", "E"], colour: "red" },
  { id: "R6", circles: ["M", "E"], colour: "green" },
  { id: "R7", circles: ["S", "M", "E"], colour: "yellow" },
])

/** The regions in which a situation may still lie: a circle not known or contested may be in or out. Never empty. */
export function regionsPossible(standings: Readonly<Record<Circle, Standing>>): readonly RegionId[] {
  return regions
    .filter(({ circles }) =>
      everyCircle.every((circle) => {
        const standing = standings[circle]
        return !isSettled(standing) || (standing === "yes") === circles.includes(circle)
      }),
    )
    .map(({ id }) => id)
}
