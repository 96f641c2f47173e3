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

/** A piece of the drawing: a wire enters it on its left and leaves it on its right, both at the height of its port. */
export interface Laid {
  readonly width: number
  readonly height: number
  readonly port: number
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
      return { width: factWidth, height: box.height, port: 24, boxes: [boxOf(box)], wires: [] }
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

/** Side by side, their ports at one height, and a wire from each to the next. */
function inSeries(parts: readonly Laid[]): Laid {
  const port = Math.max(...parts.map((part) => part.port))
  let x = 0
  const placed = parts.map((part) => {
    const at = x
    x += part.width + step
    return moved(part, at, port - part.port)
  })
  const joins = parts.slice(0, -1).reduce<{ x: number; wires: readonly Wire[] }>(
    (so, part) => {
      const end = so.x + part.width
      return { x: end + step, wires: [...so.wires, across(end, end + step, port)] }
    },
    { x: 0, wires: [] },
  )
  return {
    width: x - step,
    height: Math.max(...parts.map((part) => port - part.port + part.height)),
    port,
    boxes: placed.flatMap(({ boxes }) => boxes),
    wires: [...placed.flatMap(({ wires }) => wires), ...joins.wires],
  }
}

/** One above another between two rails, so that a finger can go through any one of them. */
function inParallel(parts: readonly Laid[]): Laid {
  const widest = Math.max(...parts.map(({ width }) => width))
  const width = widest + 2 * rail
  let y = 0
  const placed = parts.map((part) => {
    const at = y
    y += part.height + between
    const port = at + part.port
    return {
      port,
      laid: moved(part, rail, at),
      wires: [across(0, rail, port), across(rail + part.width, width, port)],
    }
  })
  const ports = placed.map(({ port }) => port)
  const [first, last] = [Math.min(...ports), Math.max(...ports)]
  const rails = first === last ? [] : [0, width].map((x) => ({ from: { x, y: first }, to: { x, y: last } }))
  return {
    width,
    height: y - between,
    port: first,
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
  const port = head + padding + inner.port
  return {
    width,
    height,
    port,
    boxes: [{ kind, name, x: 0, y: 0, width, height, standing, lines }, ...placed.boxes],
    wires: [...placed.wires, across(0, padding, port), across(padding + inner.width, width, port)],
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
