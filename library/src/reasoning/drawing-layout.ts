import { linesOf } from "./drawing-text.ts"
import type { Drawn, DrawnText } from "./drawing-tree.ts"
import type { Standing } from "./standing.ts"

/** A box or a frame where it lies, with its lines of text. Units of the view box; the origin is its upper left corner. */
export interface Box {
  readonly kind: "fact" | "part" | "open" | "option" | "turned" | "counted"
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly standing: Standing | "not shown"
  readonly lines: readonly LineDrawn[]
}

export interface LineDrawn {
  readonly text: string
  readonly as: DrawnText["as"] | "standing"
  /** Of its baseline, from the top of the box. */
  readonly y: number
}

/** A wire, across or down. */
export interface Wire {
  readonly from: Point
  readonly to: Point
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A piece of the drawing: a wire enters it on its left at the height of `port`, and leaves on its right at `out`. */
export interface Laid {
  readonly width: number
  readonly height: number
  readonly port: number
  readonly out: number
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
}

const factWidth = 200
const padding = 12
/** Between the parts of a series, with the wire that joins them. */
const step = 28
/** Between a parallel part and the rails it hangs between. */
const rail = 20
const between = 12

export const sizes: Readonly<Record<LineDrawn["as"], number>> = Object.freeze({
  name: 15,
  fact: 15,
  small: 13,
  standing: 13,
})

/** Lays everything out, from the inside outwards; nothing lies over anything but a frame around its own parts. */
export function layOut(drawn: Drawn): Laid {
  switch (drawn.kind) {
    case "fact": {
      const { lines, height } = linesIn(drawn.texts, drawn.standing, factWidth)
      const box = { ...drawn, kind: "fact", x: 0, y: 0, width: factWidth, height: height + padding, lines } as const
      return { width: factWidth, height: box.height, port: 24, out: 24, boxes: [boxOf(box)], wires: [] }
    }
    case "series":
      return inSeries(drawn.of.map(layOut))
    case "parallel":
      return inParallel(drawn.of.map(layOut))
    default:
      return framed(drawn, layOut(drawn.of))
  }
}

function boxOf({ kind, name, x, y, width, height, standing, lines }: Box): Box {
  return { kind, name, x, y, width, height, standing, lines }
}

/** Side by side, their tops at one height, and a wire from each to the next, with a bend where they do not meet. */
function inSeries(parts: readonly Laid[]): Laid {
  let x = 0
  let wires: readonly Wire[] = []
  const placed = parts.map((part, at) => {
    const before = parts[at - 1]
    if (before !== undefined) {
      wires = [...wires, ...bent(x, before.out, part.port)]
      x += step
    }
    const laid = moved(part, x, 0)
    x += part.width
    return laid
  })
  return {
    width: x,
    height: Math.max(...parts.map(({ height }) => height)),
    port: parts[0]?.port ?? 0,
    out: parts.at(-1)?.out ?? 0,
    boxes: placed.flatMap(({ boxes }) => boxes),
    wires: [...placed.flatMap((laid) => laid.wires), ...wires],
  }
}

/** From one part to the next, through the space between them. */
function bent(x: number, from: number, to: number): readonly Wire[] {
  if (from === to) return [across(x, x + step, from)]
  const middle = x + step / 2
  const down = { from: { x: middle, y: from }, to: { x: middle, y: to } }
  return [across(x, middle, from), down, across(middle, x + step, to)]
}

/** One above another between two rails, so that a finger can go through any one of them. */
function inParallel(parts: readonly Laid[]): Laid {
  const widest = Math.max(...parts.map(({ width }) => width))
  const width = widest + 2 * rail
  let y = 0
  const placed = parts.map((part) => {
    const at = y
    y += part.height + between
    const [port, out] = [at + part.port, at + part.out]
    const wires = [across(0, rail, port), across(rail + part.width, width, out)]
    return { port, out, laid: moved(part, rail, at), wires }
  })
  const railAt = (x: number, heights: readonly number[]): Wire => ({
    from: { x, y: Math.min(...heights) },
    to: { x, y: Math.max(...heights) },
  })
  const [ports, outs] = [placed.map(({ port }) => port), placed.map(({ out }) => out)]
  const rails = parts.length > 1 ? [railAt(0, ports), railAt(width, outs)] : []
  return {
    width,
    height: y - between,
    port: ports[0] ?? 0,
    out: outs[0] ?? 0,
    boxes: placed.flatMap(({ laid }) => laid.boxes),
    wires: [...placed.flatMap(({ laid, wires }) => [...laid.wires, ...wires]), ...rails],
  }
}

/** A frame around what it names, its text on top. */
function framed(drawn: Extract<Drawn, { readonly of: Drawn }>, inner: Laid): Laid {
  const width = Math.max(inner.width, factWidth) + 2 * padding
  const { lines, height: head } = linesIn(drawn.texts, drawn.standing, width)
  const placed = moved(inner, padding, head + padding)
  const height = head + padding + inner.height + padding
  const { kind, name, standing } = drawn
  const [port, out] = [head + padding + inner.port, head + padding + inner.out]
  return {
    width,
    height,
    port,
    out,
    boxes: [{ kind, name, x: 0, y: 0, width, height, standing, lines }, ...placed.boxes],
    wires: [...placed.wires, across(0, padding, port), across(padding + inner.width, width, out)],
  }
}

/** The lines of a box, its standing first, and how high they are together. */
function linesIn(
  texts: readonly DrawnText[],
  standing: Box["standing"],
  width: number,
): { readonly lines: readonly LineDrawn[]; readonly height: number } {
  const marked = standing === "not shown" ? [] : [{ text: "", as: "standing" as const }]
  const all = texts.flatMap(({ text, as }) =>
    linesOf(text, width - 2 * padding, sizes[as]).map((line) => ({ text: line, as })),
  )
  let y = padding - 4
  const lines = [...marked, ...all].map((line) => {
    y += sizes[line.as] + 5
    return { ...line, y: y - 4 }
  })
  return { lines, height: y }
}

function across(from: number, to: number, y: number): Wire {
  return { from: { x: from, y }, to: { x: to, y } }
}

export function moved(laid: Laid, dx: number, dy: number): Laid {
  const move = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy })
  return {
    ...laid,
    boxes: laid.boxes.map((box) => ({ ...box, ...move(box) })),
    wires: laid.wires.map(({ from, to }) => ({ from: move(from), to: move(to) })),
  }
}
