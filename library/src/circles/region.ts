import { conclude, factsOf, freeze, isSettled, type Node, type Standing, type Standings } from "../reasoning/index.ts"
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

/**
 * The regions in which a situation may still lie: the places of every way in which what is not settled may turn out.
 * Never empty. Exact, though circles share a fact (a child's sexual exchange is in S and in E): each fact that two of
 * them read is tried both ways, and what is left of each test is its own, so that each circle turns out by itself.
 */
export function regionsPossible<F extends string>(
  tests: Readonly<Record<Circle, Node<F>>>,
  standings: Standings<F>,
): readonly RegionId[] {
  const open = sharedFacts(tests).filter((fact) => !isSettled(standings[fact] ?? "unknown"))
  const ways = open.reduce<readonly Standings<F>[]>(
    (before, fact) =>
      before.flatMap((way) => [
        { ...way, [fact]: "yes" as const },
        { ...way, [fact]: "no" as const },
      ]),
    [standings],
  )
  const found = new Set(ways.flatMap((way) => regionsBySide((circle) => conclude(tests[circle], way).standing)))
  return regions.map(({ id }) => id).filter((id) => found.has(id))
}

function sharedFacts<F extends string>(tests: Readonly<Record<Circle, Node<F>>>): readonly F[] {
  const read = everyCircle.flatMap((circle) => factsOf(tests[circle]))
  return [...new Set(read.filter((fact, at) => read.indexOf(fact) !== at))]
}

function regionsBySide(at: (circle: Circle) => Standing): readonly RegionId[] {
  const each = { S: at("S"), M: at("M"), E: at("E") }
  return regions
    .filter(({ circles }) =>
      everyCircle.every((circle) => !isSettled(each[circle]) || (each[circle] === "yes") === circles.includes(circle)),
    )
    .map(({ id }) => id)
}
