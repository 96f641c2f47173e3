import {
  circlesInWords,
  circlesOf,
  dark,
  drawCircles,
  hatchings,
  light,
  printed,
  regions,
  type Tones,
} from "distinguo/circles"
import { expect, test } from "vitest"
import { isInside, loopsOf } from "./outline.ts"
import { everyPicture, standingAt } from "./random-standings.ts"

/** What the markup says is drawn, and how. */
function drawn(svg: string, how: string): readonly string[] {
  return [...svg.matchAll(/data-region="(R\d)" data-drawn="(\w+)"/g)]
    .filter(([, , as]) => as === how)
    .map(([, id]) => id ?? "")
}

const oneOfEach = drawCircles(circlesOf({}), "any")
const outlines = new Map(
  [...oneOfEach.matchAll(/data-region="(R\d)"[^>]* d="([^"]+)"/g)].map(([, id = "", d = ""]) => [id, loopsOf(d)]),
)
const rings = [...oneOfEach.matchAll(/<circle class="line" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(
  ([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }),
)

test("CIRCLES-15: each point of the frame lies in the outline of its own region and in no other", () => {
  const [, left = 0, top = 0, width = 0, height = 0] = (
    /<rect class="line" x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/.exec(oneOfEach) ?? []
  ).map(Number)
  expect([rings.length, outlines.size]).toEqual([3, 8])
  const seen = new Set<string>()
  for (let x = left + 1.5; x < left + width; x += 3) {
    for (let y = top + 1.5; y < top + height; y += 3) {
      const away = rings.map((ring) => Math.hypot(x - ring.x, y - ring.y) - ring.r)
      if (away.some((gap) => Math.abs(gap) < 0.2)) continue
      const circles = (["S", "M", "E"] as const).filter((_, index) => (away[index] ?? 1) < 0)
      const own = regions.find((region) => region.circles.join() === circles.join())?.id
      const found = [...outlines].filter(([, loops]) => isInside({ x, y }, loops)).map(([id]) => id)
      expect(found, `at ${x} ${y}`).toEqual([own])
      seen.add(own ?? "")
    }
  }
  expect(seen.size).toBe(8)
})

test("CIRCLES-16: what is filled and dotted is exactly the set, in each picture, and in the words too", () => {
  const sets = new Set<string>()
  for (const standings of everyPicture) {
    const circles = circlesOf(standings)
    const svg = drawCircles(circles, "one")
    const held = circles.region === "not settled" ? [] : [circles.region]
    expect(drawn(svg, "filled")).toEqual(held)
    expect(drawn(svg, "dotted")).toEqual(held.length === 1 ? [] : circles.possible)
    expect([...drawn(svg, "filled"), ...drawn(svg, "dotted"), ...drawn(svg, "plain")].length).toBe(8)
    expect(svg.match(/fill="url\(#one-dots\)"/g)?.length ?? 0).toBe(held.length === 1 ? 0 : circles.possible.length)
    sets.add(circles.possible.join())
  }
  expect(sets.size).toBe(36)
})

test("CIRCLES-16: the region that holds has its leaflet colour and that colour's own hatching", () => {
  for (const { id, circles, colour } of regions) {
    const at = (circle: "S" | "M" | "E") => (circles.includes(circle) ? "yes" : "no")
    const svg = drawCircles(circlesOf(standingAt(at("S"), at("M"), at("E"), "no")), "one")
    const tone = colour === "none" ? "stone" : colour
    expect(svg).toContain(`data-region="${id}" data-drawn="filled" class="${tone}"`)
    expect(svg).toContain(`<pattern id="one-${tone}"`)
    expect(svg).toContain(`fill="url(#one-${tone})"`)
    expect(svg).toContain(hatchings[tone])
  }
  expect(regions.map(({ colour }) => colour)).toEqual([
    "none",
    "none",
    "none",
    "none",
    "blue",
    "red",
    "green",
    "yellow",
  ])
})

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test("CIRCLES-17: tones hold 3:1 against paper and border, text 4.5:1, light and dark; print is black on white", () => {
  const tones = Object.keys(hatchings) as (keyof typeof hatchings)[]
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21)
  for (const set of [light, dark] satisfies Tones[]) {
    for (const tone of tones) {
      expect([tone, contrast(set[tone], set.paper) >= 3, contrast(set[tone], set.ink) >= 3]).toEqual([tone, true, true])
    }
    expect(contrast(set.ink, set.paper)).toBeGreaterThan(4.5)
    expect(new Set(tones.map((tone) => set[tone])).size).toBe(tones.length)
  }
  expect(new Set(Object.values(hatchings)).size).toBe(tones.length)
  expect([printed.ink, printed.paper, ...tones.map((tone) => printed[tone])]).toEqual([
    "#000000",
    ...Array(6).fill("#ffffff"),
  ])
  for (const set of [light, dark, printed]) for (const hex of Object.values(set)) expect(oneOfEach).toContain(hex)
  expect(oneOfEach).toContain("@media (prefers-color-scheme:dark)")
  expect(oneOfEach).toContain("@media print")
  const onPaper = drawCircles(circlesOf(standingAt("yes", "yes", "yes", "no")), "any", "black on white")
  expect(new Set(onPaper.match(/#[0-9a-f]{6}\b/g))).toEqual(new Set(["#000000", "#ffffff"]))
  expect(onPaper).not.toContain("@media")
})

test("CIRCLES-18: title and description are the text version, and nothing in the picture leads or runs anywhere", () => {
  const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")
  for (const standings of everyPicture) {
    const circles = circlesOf(standings)
    const svg = drawCircles(circles, "one")
    const [, title = "", desc = ""] =
      /<title id="one-title">([^<]*)<\/title><desc id="one-desc">([^<]*)<\/desc>/.exec(svg) ?? []
    expect(`${unescaped(title)} ${unescaped(desc)}`).toBe(circlesInWords(circles).join(" "))
    expect(svg).toContain('role="img" aria-labelledby="one-title" aria-describedby="one-desc"')
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
      /https?:|<script|<image|<use|href|@import|font-face|\son\w+=|style="/i,
    )
    expect(svg).not.toMatch(/direction|text-anchor:(start|end)|undefined|NaN/)
  }
})

test("CIRCLES-18: two pictures on one page share no id, and every style is bound to its own", () => {
  const ids = (svg: string) => [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? "")
  const circles = circlesOf(standingAt("yes", "yes", "yes", "no"))
  const [one, two] = [drawCircles(circles, "one"), drawCircles(circles, "two")]
  expect(new Set([...ids(one), ...ids(two)]).size).toBe(ids(one).length + ids(two).length)
  for (const [, used] of one.matchAll(/url\(#([^)]+)\)/g)) expect(ids(one)).toContain(used)
  const style = /<style>(.*)<\/style>/.exec(one)?.[1] ?? ""
  const selectors = style
    .replace(/@media[^{]+\{/g, "")
    .split(/\{[^{}]*\}+/)
    .flatMap((part) => part.split(","))
  expect(selectors.filter((selector) => selector !== "" && !selector.startsWith("#one"))).toEqual([])
  for (const id of ["", "1", 'a"b', "a b", "A", "<"]) expect(() => drawCircles(circles, id)).toThrow("id of a picture")
})
