import { type Circle, everyCircle } from "./circle.ts"
import { type RegionId, regions } from "./region.ts"

/** Hand-set: three equal circles, S and M above, E below, in a frame that is the outside. Units of the viewBox. */
export const viewBox = Object.freeze({ width: 400, height: 426 })
export const frame = Object.freeze({ left: 14, top: 56, right: 386, bottom: 390 })
export const radius = 102
export const centres: Readonly<Record<Circle, Point>> = Object.freeze({
  S: Object.freeze({ x: 143, y: 174 }),
  M: Object.freeze({ x: 257, y: 174 }),
  E: Object.freeze({ x: 200, y: 273 }),
})

export interface Point {
  readonly x: number
  readonly y: number
}

/** A piece of one circle between two neighbouring crossings, in the direction of growing angle (clockwise here). */
interface Arc {
  readonly on: Circle
  readonly from: Point
  readonly to: Point
  readonly isLong: boolean
  /** The other circles that this piece runs inside of. */
  readonly within: readonly Circle[]
}

/** Where two circles cross: each point made once, so that the outlines that meet there join. */
const crossings: readonly { readonly of: readonly Circle[]; readonly points: readonly Point[] }[] = [
  { of: ["S", "M"], points: cross(centres.S, centres.M) },
  { of: ["S", "E"], points: cross(centres.S, centres.E) },
  { of: ["M", "E"], points: cross(centres.M, centres.E) },
]

const arcs: readonly Arc[] = everyCircle.flatMap(arcsOf)

/**
 * The exact outline of a region, as the `d` of an SVG path: the pieces of circles that border on it, joined end to end.
 * The outside is the frame with the three circles taken out, so it is filled by the even-odd rule, as all are.
 */
export function outlineOf(id: RegionId): string {
  const inside = regions.find((region) => region.id === id)?.circles ?? []
  const left = arcs.filter(({ on, within }) =>
    everyCircle.every((circle) => circle === on || within.includes(circle) === inside.includes(circle)),
  )
  const { left: west, top, right, bottom } = frame
  const loops = id === "R0" ? [`M${west} ${top}H${right}V${bottom}H${west}Z`] : []
  const unused = new Set(left)
  for (const first of left) {
    if (!unused.delete(first)) continue
    const steps = [`M${written(first.from)}`, step(first, first.to)]
    let at = first.to
    while (at !== first.from) {
      const next = [...unused].find(({ from, to }) => from === at || to === at)
      if (next === undefined) throw new Error(`the outline of ${id} does not close`)
      unused.delete(next)
      at = next.from === at ? next.to : next.from
      steps.push(step(next, at))
    }
    loops.push(`${steps.join("")}Z`)
  }
  return loops.join("")
}

function arcsOf(on: Circle): readonly Arc[] {
  const others = everyCircle.filter((circle) => circle !== on)
  const around = crossings
    .filter(({ of }) => of.includes(on))
    .flatMap(({ points }) => points.map((point) => ({ point, angle: angleOn(on, point) })))
    .sort((one, other) => one.angle - other.angle)
  return around.map(({ point, angle }, index) => {
    const next = around[(index + 1) % around.length] ?? { point, angle }
    const end = next.angle > angle ? next.angle : next.angle + 2 * Math.PI
    const middle = pointOn(on, (angle + end) / 2)
    return {
      on,
      from: point,
      to: next.point,
      isLong: end - angle > Math.PI,
      within: others.filter((other) => distance(middle, centres[other]) < radius),
    }
  })
}

function cross(one: Point, other: Point): readonly Point[] {
  const apart = distance(one, other)
  const [towardsX, towardsY] = [(other.x - one.x) / apart, (other.y - one.y) / apart]
  const aside = Math.sqrt(radius ** 2 - (apart / 2) ** 2)
  return [1, -1].map((side) => ({
    x: (one.x + other.x) / 2 - side * aside * towardsY,
    y: (one.y + other.y) / 2 + side * aside * towardsX,
  }))
}

function angleOn(circle: Circle, { x, y }: Point): number {
  return Math.atan2(y - centres[circle].y, x - centres[circle].x)
}

export function pointOn(circle: Circle, angle: number): Point {
  return { x: centres[circle].x + radius * Math.cos(angle), y: centres[circle].y + radius * Math.sin(angle) }
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function step({ to, isLong }: Arc, end: Point): string {
  return `A${radius} ${radius} 0 ${isLong ? 1 : 0} ${end === to ? 1 : 0} ${written(end)}`
}

function written({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
}
