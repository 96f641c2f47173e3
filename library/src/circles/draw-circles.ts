import { ageOf, circleName } from "./age-words.ts"
import { type Circle, everyCircle } from "./circle.ts"
import { circlesInWords } from "./circles-in-words.ts"
import type { Circles } from "./circles-of.ts"
import { centres, frame, outlineOf, pointOn, radius, viewBox } from "./geometry.ts"
import { type Region, regions } from "./region.ts"
import { dark, hatchings, light, printed, type Tone, type Tones } from "./tones.ts"

/**
 * Light, dark or print, as the reader's own device says; or black on white, for a page that sets the picture in as an
 * image and prints it: inside an image no browser tells the picture that it is being printed.
 */
type Look = "as the reader has it" | "black on white"

/**
 * The three circles as one SVG: the region that holds is filled and hatched, those still possible are dotted, the
 * others are plain. It stands alone: no script, no font, no address. Its title and description are the text version.
 *
 * `id` begins every id inside, so that several pictures can stand on one page. A host may set `--circles-paper`,
 * `--circles-ink` and `--circles-blue` … of its own; without them the picture brings light, dark and print.
 *
 * @throws when `id` is no plain name: it goes into the markup as it is, and only our own code gives it.
 */
export function drawCircles(circles: Circles, id: string, look: Look = "as the reader has it"): string {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new Error("the id of a picture is lower-case letters, digits and hyphens")
  const age = ageOf(circles.under18)
  const [title = "", ...description] = circlesInWords(circles)
  const held = regions.find((region) => region.id === circles.region)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 ${viewBox.width} ${viewBox.height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(description.join(" "))}</desc>`,
    `<style>${styleOf(id, look)}</style>`,
    `<defs>${dots(id)}${held === undefined ? "" : hatching(id, toneOf(held))}</defs>`,
    `<rect class="paper" width="${viewBox.width}" height="${viewBox.height}"/>`,
    ...regions.map((region) => drawRegion(region, circles, id)),
    `<rect class="line" x="${frame.left}" y="${frame.top}" width="${frame.right - frame.left}" height="${frame.bottom - frame.top}"/>`,
    ...everyCircle.map(
      (circle) => `<circle class="line" cx="${centres[circle].x}" cy="${centres[circle].y}" r="${radius}"/>`,
    ),
    ...everyCircle.map((circle) => label(circle, circleName(circle, age, circles.standings.S))),
    "</svg>",
  ].join("")
}

function drawRegion(region: Region, { possible, region: held }: Circles, id: string): string {
  const drawn = region.id === held ? "filled" : possible.includes(region.id) ? "dotted" : "plain"
  const outline = (fill: string): string => `class="${fill}" fill-rule="evenodd" d="${outlineOf(region.id)}"`
  const marked = `data-region="${region.id}" data-drawn="${drawn}"`
  if (drawn === "plain") return `<path ${marked} ${outline("plain")}/>`
  if (drawn === "dotted") return `<path ${marked} ${outline("dotted")} fill="url(#${id}-dots)"/>`
  const tone = toneOf(region)
  return `<path ${marked} ${outline(tone)}/><path ${outline("hatched")} fill="url(#${id}-${tone})"/>`
}

function toneOf({ colour }: Region): Tone {
  return colour === "none" ? "stone" : colour
}

/** A name stands outside the frame, on plain paper, and a line leads from it to its circle. */
function label(circle: Circle, lines: readonly string[]): string {
  const { x, y, meets } = places[circle]
  const above = circle !== "E"
  const texts = lines.map((line, index) => `<text x="${x}" y="${y + 20 * index}">${escaped(line)}</text>`)
  const from = above ? y + 26 : y - 15
  return `${texts.join("")}<path class="line" d="M${meets.x} ${from}L${meets.x} ${meets.y}"/>`
}

const upperLeft = pointOn("S", (-112 * Math.PI) / 180)
const upperRight = pointOn("M", (-68 * Math.PI) / 180)
const bottom = pointOn("E", Math.PI / 2)

const places = {
  S: { x: 105, y: 20, meets: rounded(upperLeft) },
  M: { x: 295, y: 20, meets: rounded(upperRight) },
  E: { x: 200, y: 415, meets: rounded(bottom) },
} as const

function rounded({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

function dots(id: string): string {
  return `<pattern id="${id}-dots" width="10" height="10" patternUnits="userSpaceOnUse"><circle class="ink" cx="2.5" cy="2.5" r="1.3"/><circle class="ink" cx="7.5" cy="7.5" r="1.3"/></pattern>`
}

function hatching(id: string, tone: Tone): string {
  return `<pattern id="${id}-${tone}" width="10" height="10" patternUnits="userSpaceOnUse"><path class="hatch" d="${hatchings[tone]}"/></pattern>`
}

const tones = Object.keys(hatchings) as readonly Tone[]

/** Every rule is bound to the picture's id: set into a page, it styles nothing else there. */
function styleOf(id: string, look: Look): string {
  const set = (from: Tones): string =>
    `#${id}{${(["paper", "ink", ...tones] as const).map((name) => `--${name}:var(--circles-${name},${from[name]})`).join(";")}}`
  return [
    ...(look === "black on white"
      ? [set(printed)]
      : [set(light), `@media (prefers-color-scheme:dark){${set(dark)}}`, `@media print{${set(printed)}}`]),
    `#${id} .paper,#${id} .plain{fill:var(--paper)}`,
    ...tones.map((tone) => `#${id} .${tone}{fill:var(--${tone})}`),
    `#${id} .ink,#${id} text{fill:var(--ink)}`,
    `#${id} .line{fill:none;stroke:var(--ink);stroke-width:1.8}`,
    `#${id} .hatch{fill:none;stroke:var(--ink);stroke-width:1.1}`,
    `#${id} text{font:17px system-ui,sans-serif;text-anchor:middle}`,
  ].join("")
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
