import { type Box, type Laid, type LineDrawn, layOut, moved, sizes, type Wire } from "./drawing-layout.ts"
import { type LadderTones, ladderTones } from "./drawing-tones.ts"
import { drawnOf } from "./drawing-tree.ts"
import type { Proof, ProofNode } from "./prove.ts"
import type { Standing } from "./standing.ts"

/** How a ladder is drawn. Nothing has a default here but what a reader's own device says. */
export interface AskedOfDrawing {
  /** Begins every id inside, so that several drawings can stand on one page. */
  readonly id: string
  /** What is drawn, in words: its title. */
  readonly title: string
  /** The words for a fact, in any language. */
  readonly wordsOf: (fact: string) => string
  /** With the standings of a proof, or the definition alone. */
  readonly standings: "shown" | "not shown"
  /** From left to right, or mirrored for those who read from right to left. */
  readonly reads: "left to right" | "right to left"
  /** Light, dark and print as the reader's device has it; or black on white, for an image that is set into print. */
  readonly look: "as the reader has it" | "black on white"
}

/** A drawing and how large it is, in CSS pixels at its own size. */
export interface LadderDrawn {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const margin = 20

/**
 * A proof as a ladder diagram, one SVG that stands alone: no script, no font, no address. All that is needed stands side
 * by side on one line; whatever is enough alone hangs one above another between two rails. A finger that goes from one
 * end to the other through parts that hold has followed the definition.
 *
 * Every wire is drawn alike, whatever was said: a thicker one would show how far an account has come (promise 19).
 * A standing is a shape and a word. Its title and description, and a title on every box, say what is drawn.
 *
 * @throws when `id` is no plain name: it goes into the markup as it is, and only our own code gives it.
 */
export function toDrawing(proof: Proof, asked: AskedOfDrawing): LadderDrawn {
  const { id, title, reads, look } = asked
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new Error("the id of a drawing is lower-case letters, digits and hyphens")
  const { boxes, wires, width, height } = laidOnPage(proof, asked)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(inShort(proof.root, asked))}</desc>`,
    `<style>${styleOf(id, look)}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<path class="wire" d="${wires.map((wire) => pathOf(wire)).join("")}"/>`,
    ...boxes.map((box) => boxDrawn(box, reads)),
    "</svg>",
  ].join("")
  return { svg, width, height }
}

/** Everything where it lies on the page, between two end posts; from right to left it is mirrored whole. */
export function laidOnPage(
  proof: Proof,
  { wordsOf, standings, reads }: AskedOfDrawing,
): Pick<Laid, "boxes" | "wires" | "width" | "height"> {
  const laid = moved(layOut(drawnOf(proof.root, { wordsOf, standings })), margin * 2, margin)
  const width = laid.width + margin * 4
  const height = laid.height + margin * 2
  const [port, out] = [laid.port + margin, laid.out + margin]
  const ends: readonly Wire[] = [
    { from: { x: margin, y: port }, to: { x: margin * 2, y: port } },
    { from: { x: width - margin * 2, y: out }, to: { x: width - margin, y: out } },
    { from: { x: margin, y: port - 12 }, to: { x: margin, y: port + 12 } },
    { from: { x: width - margin, y: out - 12 }, to: { x: width - margin, y: out + 12 } },
  ]
  const wires = [...laid.wires, ...ends]
  if (reads === "left to right") return { boxes: laid.boxes, wires, width, height }
  const mirror = ({ x, y }: Wire["from"]) => ({ x: width - x, y })
  return {
    boxes: laid.boxes.map((box) => ({ ...box, x: width - box.x - box.width })),
    wires: wires.map(({ from, to }) => ({ from: mirror(from), to: mirror(to) })),
    width,
    height,
  }
}

const standingWords: Readonly<Record<Standing, string>> = {
  yes: "yes",
  no: "no",
  unknown: "not known",
  contested: "contested",
}

/** The outermost parts in their order, for whoever does not see them. */
function inShort(root: ProofNode, { standings }: AskedOfDrawing): string {
  const parts = outermost(root).map(({ name, standing }) =>
    standings === "shown" ? `${name}: ${standingWords[standing]}` : (name ?? ""),
  )
  const said = parts.length === 0 ? "" : ` Its outermost parts, in the order of the text: ${parts.join("; ")}.`
  return `A ladder diagram: what stands side by side is all needed, what stands one above another is each enough.${said} The same stands in words beside it.`
}

function outermost(node: ProofNode): readonly ProofNode[] {
  return node.kind === "element" || node.kind === "reading" ? [node] : node.of.flatMap(outermost)
}

function pathOf({ from, to }: Wire): string {
  return from.y === to.y ? `M${from.x} ${from.y}H${to.x}` : `M${from.x} ${from.y}V${to.y}`
}

function boxDrawn(box: Box, reads: AskedOfDrawing["reads"]): string {
  const { kind, name, x, y, width, height, standing, lines } = box
  const called = lines
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ")
  const title = standing === "not shown" ? called : `${called}: ${standingWords[standing]}`
  return [
    `<g data-kind="${kind}" data-name="${escaped(name)}" data-standing="${standing}">`,
    `<title>${escaped(title)}</title>`,
    `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    ...lines.map((line) => lineDrawn(line, box, reads)),
    "</g>",
  ].join("")
}

function lineDrawn({ text, as, y }: LineDrawn, box: Box, reads: AskedOfDrawing["reads"]): string {
  const mirrored = reads === "right to left"
  const edge = mirrored ? box.x + box.width - 12 : box.x + 12
  const at = (x: number, words: string): string =>
    `<text class="${as}" x="${x}" y="${box.y + y}"${mirrored ? ' text-anchor="end"' : ""}>${escaped(words)}</text>`
  if (as !== "standing" || box.standing === "not shown") return at(edge, text)
  const [shape, words] = mirrored ? [edge - 6, edge - 18] : [edge + 6, edge + 18]
  return `${shapeOf(box.standing, shape, box.y + y - 4)}${at(words, standingWords[box.standing])}`
}

/** The shapes of every page: filled, open, dotted, half. */
function shapeOf(standing: Standing, x: number, y: number): string {
  const ring = `<circle class="mark ${standing}" cx="${x}" cy="${y}" r="5"/>`
  return standing === "contested" ? `${ring}<path class="half" d="M${x} ${y - 5}a5 5 0 0 1 0 10z"/>` : ring
}

/** Every rule is bound to the drawing's id: set into a page, it styles nothing else there. */
function styleOf(id: string, look: AskedOfDrawing["look"]): string {
  const { light, dark, printed } = ladderTones
  const set = ({ paper, ink, soft }: LadderTones): string => `#${id}{--paper:${paper};--ink:${ink};--soft:${soft}}`
  const font = (as: LineDrawn["as"], weight: number): string =>
    `#${id} .${as}{font:${weight} ${sizes[as]}px system-ui,sans-serif}`
  return [
    ...(look === "black on white"
      ? [set(printed)]
      : [set(light), `@media (prefers-color-scheme:dark){${set(dark)}}`, `@media print{${set(printed)}}`]),
    `#${id} .paper{fill:var(--paper)}`,
    `#${id} rect:not(.paper){fill:none;stroke:var(--soft);stroke-width:1}`,
    `#${id} rect.fact{stroke:var(--ink);stroke-width:1.5}`,
    `#${id} rect.open,#${id} rect.option{stroke-dasharray:6 4}`,
    `#${id} rect.turned{stroke:var(--ink);stroke-dasharray:2 3}`,
    `#${id} .wire{fill:none;stroke:var(--ink);stroke-width:1.5}`,
    `#${id} .mark{fill:none;stroke:var(--ink);stroke-width:1.4}`,
    `#${id} .mark.yes,#${id} .half{fill:var(--ink)}`,
    `#${id} .mark.unknown{stroke-dasharray:1.4 2.1;stroke-linecap:round}`,
    `#${id} text{fill:var(--ink)}`,
    `#${id} text.small{fill:var(--soft)}`,
    font("name", 600),
    font("fact", 400),
    font("small", 400),
    font("standing", 400),
  ].join("")
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
}
