interface Point {
  readonly x: number
  readonly y: number
}

/** The corners of a path of M, L, H, V, A and Z, each arc walked in small steps: read from the markup alone. */
export function loopsOf(d: string): readonly (readonly Point[])[] {
  const loops: Point[][] = []
  let at: Point = { x: 0, y: 0 }
  for (const [, command = "", rest = ""] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const [a = 0, b = 0, , large = 0, sweep = 0, x = 0, y = 0] = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (command === "Z") continue
    const to =
      command === "A"
        ? { x, y }
        : command === "H"
          ? { x: a, y: at.y }
          : command === "V"
            ? { x: at.x, y: a }
            : { x: a, y: b }
    if (command === "M") loops.push([])
    loops.at(-1)?.push(...(command === "A" ? walked(at, to, a, large === 1, sweep === 1) : [to]))
    at = to
  }
  return loops
}

/** An arc of a circle in two hundred steps, its centre worked out from its ends as the SVG standard has it. */
function walked(from: Point, to: Point, r: number, large: boolean, sweep: boolean): readonly Point[] {
  const [halfX, halfY] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const off = Math.sqrt(Math.max(0, r ** 2 / (halfX ** 2 + halfY ** 2) - 1)) * (large === sweep ? -1 : 1)
  const centre = { x: off * halfY + (from.x + to.x) / 2, y: -off * halfX + (from.y + to.y) / 2 }
  const start = Math.atan2(from.y - centre.y, from.x - centre.x)
  const turn = Math.atan2(to.y - centre.y, to.x - centre.x) - start
  const whole = sweep ? (turn < 0 ? turn + 2 * Math.PI : turn) : turn > 0 ? turn - 2 * Math.PI : turn
  return Array.from({ length: 200 }, (_, step) => {
    const angle = start + (whole * (step + 1)) / 200
    return { x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) }
  })
}

/** By the even-odd rule. */
export function isInside({ x, y }: Point, loops: readonly (readonly Point[])[]): boolean {
  let inside = false
  for (const loop of loops) {
    loop.forEach((one, index) => {
      const other = loop[(index + 1) % loop.length] ?? one
      if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x)
        inside = !inside
    })
  }
  return inside
}
