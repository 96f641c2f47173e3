import { factById, isFactId } from "distinguo/facts"
import { definitions } from "distinguo/law"
import {
  type AskedOfDrawing,
  define,
  evaluate,
  everyStanding,
  factsOf,
  laidOnPage,
  type Node,
  type Proof,
  type ProofNode,
  prove,
  type Standings,
  toDrawing,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { sizes } from "../../src/reasoning/drawing-layout.ts"
import { widthOf } from "../../src/reasoning/drawing-text.ts"
import { ladderTones } from "../../src/reasoning/drawing-tones.ts"
import { type CardFact, cardFacts, openTest, runs, standingsOver, unateTest } from "./random-test.ts"
import { isWellFormed } from "./well-formed.ts"

const asked: AskedOfDrawing = {
  id: "ladder",
  title: "A definition & its “parts” <drawn>",
  wordsOf: (fact) => (isFactId(fact) ? factById(fact).label : fact),
  standings: "shown",
  reads: "left to right",
  look: "as the reader has it",
}

const onACard = (test: Node<CardFact>) =>
  define<CardFact>({
    id: "library/card",
    title: "A card",
    instrument: "Rules of the library",
    jurisdiction: "international",
    inForce: { from: "2020-01-01", mark: "checked" },
    source: "library",
    notes: [],
    test,
  })

/** Each definition of the house as it stands alone, and told of by chance. */
const everyProof: readonly Proof[] = definitions.flatMap((definition) => {
  const facts = factsOf(definition.test)
  const told = facts.map((fact, at) => [fact, everyStanding[(at * 7 + facts.length) % 4]])
  return [prove(definition, {}), prove(definition, Object.fromEntries(told) as Standings)]
})

const randomProof = fc
  .tuple(fc.oneof(unateTest, openTest), standingsOver(everyStanding))
  .map(([test, standings]) => prove(onACard(test), standings))

/** What a proof has to show, in its order: facts, parts, open places and ways to read them. */
function shownIn(node: ProofNode): readonly string[] {
  const kinds: Partial<Record<ProofNode["kind"], string>> = {
    fact: "fact",
    element: "part",
    reading: "open",
    option: "option",
    not: "turned",
    atLeast: "counted",
  }
  const kind = kinds[node.kind]
  // A joint of no part has a box that says so.
  if (kind === undefined && node.of.length === 0) return [`fact  ${node.standing}`]
  const own = kind === undefined ? [] : [`${kind} ${node.fact ?? node.name ?? ""} ${node.standing}`]
  return [...own, ...node.of.flatMap(shownIn)]
}

function drawnIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<g data-kind="(\w+)" data-name="([^"]*)" data-standing="([\w ]+)">/g)].map(
    ([, kind, name, standing]) => `${kind} ${name} ${standing}`,
  )
}

test("REASONING-67: each fact and part stands once for each place, with the standing of the proof, shape and word", () => {
  const shapes = { yes: "mark yes", no: "mark no", unknown: "mark unknown", contested: "mark contested" }
  const words = { yes: "yes", no: "no", unknown: "not known", contested: "contested" }
  const isDrawn = (proof: Proof): void => {
    const { svg } = toDrawing(proof, asked)
    expect(drawnIn(svg)).toEqual(shownIn(proof.root))
    for (const [, standing, inside] of svg.matchAll(/data-standing="(\w+)">(.*?)<\/g>/g)) {
      const so = standing as keyof typeof shapes
      expect(inside).toContain(`class="${shapes[so]}"`)
      expect(inside).toContain(`>${words[so]}</text>`)
    }
    const alone = toDrawing(proof, { ...asked, standings: "not shown" }).svg
    expect(drawnIn(alone)).toEqual(shownIn(proof.root).map((one) => one.replace(/\w+$/, "not shown")))
    expect(alone).not.toMatch(/class="mark|>not known<|>contested</)
  }
  for (const proof of everyProof) isDrawn(proof)
  fc.assert(
    fc.property(randomProof, (proof) => {
      isDrawn(proof)
    }),
    runs(60),
  )
})

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const meets = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.x < inner.x &&
  outer.y < inner.y &&
  outer.x + outer.width > inner.x + inner.width &&
  outer.y + outer.height > inner.y + inner.height

function liesClear(proof: Proof, how: Partial<AskedOfDrawing>): void {
  const { boxes, wires, width, height } = laidOnPage(proof, { ...asked, ...how })
  const page = { x: 0, y: 0, width, height }
  const wrong: string[] = []
  boxes.forEach((box, at) => {
    if (!holds(page, box)) wrong.push(`${box.name} is off the page`)
    for (const other of boxes.slice(at + 1)) {
      if (meets(box, other) && (box.kind === "fact" || !holds(box, other))) wrong.push(`${box.name} on ${other.name}`)
    }
    for (const { text, as, y } of box.lines) {
      if (widthOf(text, sizes[as]) > box.width - 20 || y > box.height - 4) wrong.push(`${text} is out of its box`)
    }
    const inner = boxes.filter((other) => other !== box && holds(box, other))
    const top = Math.min(...inner.map((other) => other.y))
    if (inner.length > 0 && box.lines.some(({ y }) => box.y + y > top))
      wrong.push(`the head of ${box.name} is written over`)
  })
  const facts = boxes.filter(({ kind }) => kind === "fact")
  for (const { from, to } of wires) {
    const along = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) }
    const wire = { ...along, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }
    for (const fact of facts) if (meets(fact, wire)) wrong.push(`a wire through ${fact.name}`)
    if (!holds(page, wire)) wrong.push("a wire off the page")
  }
  expect(wrong).toEqual([])
}

test("REASONING-68: nothing lies over anything but its own frame, in every definition and in random ones", () => {
  for (const proof of everyProof) {
    for (const standings of ["shown", "not shown"] as const) liesClear(proof, { standings })
  }
  fc.assert(
    fc.property(randomProof, fc.constantFrom("left to right" as const, "right to left" as const), (proof, reads) => {
      liesClear(proof, { reads })
    }),
    runs(100),
  )
})

test("REASONING-68: a label of any length and script stays in its box", () => {
  const proof = prove(onACard({ kind: "fact", fact: "card" }), {})
  for (const words of [
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "ಒಬ್ಬ ವ್ಯಕ್ತಿಯ ಕಾಗದಗಳನ್ನು ಇಟ್ಟುಕೊಳ್ಳಲಾಗಿದೆ",
    "a ".repeat(90),
    "W".repeat(60),
  ]) {
    liesClear(proof, { wordsOf: () => words })
    const { svg } = toDrawing(proof, { ...asked, wordsOf: () => words })
    const lines = [...svg.matchAll(/<text class="fact"[^>]*>([^<]*)</g)].map(([, line]) => line)
    expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""))
  }
})

test("REASONING-69: a drawing stands alone, is well formed, and takes nothing but plain names as ids", () => {
  const unkind = { ...asked, wordsOf: () => "<script>alert('&')</script>" }
  for (const proof of everyProof) {
    for (const how of [asked, unkind, { ...asked, look: "black on white" as const, reads: "right to left" as const }]) {
      const { svg, width, height } = toDrawing(proof, how)
      expect(isWellFormed(svg)).toBe("well formed")
      expect(svg).not.toMatch(/<script| style=| on\w+=|href|url\(|@import|<image|<foreignObject/)
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("://")
      expect([...svg.matchAll(/ id="([^"]+)"/g)].every(([, id]) => id === "ladder" || id?.startsWith("ladder-"))).toBe(
        true,
      )
      expect(svg).toMatch(/<title id="ladder-title">[^<]+<\/title><desc id="ladder-desc">[^<]+<\/desc>/)
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
    }
  }
  const [proof] = everyProof
  if (proof === undefined) throw new Error("there is a definition")
  for (const id of ['x" onload="', "Ladder", "", "1a"]) expect(() => toDrawing(proof, { ...asked, id })).toThrow()
  expect(isWellFormed("<a><b></a></b>")).not.toBe("well formed")
})

test("REASONING-69: ink and soft ink hold 4.5 to 1 on their paper", () => {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  for (const { paper, ink, soft } of Object.values(ladderTones)) {
    for (const tone of [ink, soft]) {
      const [high = 0, low = 0] = [light(paper), light(tone)].sort((one, other) => other - one)
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5)
    }
  }
})

test("REASONING-70: from right to left it is the same drawing mirrored, and its words stand at the right edge", () => {
  fc.assert(
    fc.property(randomProof, (proof) => {
      const there = laidOnPage(proof, asked)
      const back = laidOnPage(proof, { ...asked, reads: "right to left" })
      expect([back.width, back.height]).toEqual([there.width, there.height])
      expect(back.boxes.map((box) => ({ ...box, x: back.width - box.x - box.width }))).toEqual(there.boxes)
    }),
    runs(60),
  )
  const [proof] = everyProof
  if (proof === undefined) throw new Error("there is a definition")
  const mirrored = toDrawing(proof, { ...asked, reads: "right to left" }).svg
  expect(mirrored.match(/<text /g)?.length).toBe(mirrored.match(/text-anchor="end"/g)?.length)
})

/** Whether one end can be reached from the other along the wires, crossing only facts that hold. */
function isThrough(proof: Proof): boolean {
  const { boxes, wires, width } = laidOnPage(proof, asked)
  const facts = boxes.filter(({ kind, standing }) => kind === "fact" && standing === "yes")
  type Line = (typeof wires)[number]
  const touches = (one: Line, other: Line): boolean => [one.from, one.to].some((point) => isOn(point, other))
  const isOn = ({ x, y }: Line["from"], { from, to }: Line): boolean =>
    x >= Math.min(from.x, to.x) &&
    x <= Math.max(from.x, to.x) &&
    y >= Math.min(from.y, to.y) &&
    y <= Math.max(from.y, to.y)
  const bridges = facts.map(({ x, y, width: wide }) => ({ from: { x, y: y + 24 }, to: { x: x + wide, y: y + 24 } }))
  const lines = [...wires, ...bridges]
  const reached = new Set(lines.filter(({ from, to }) => Math.min(from.x, to.x) <= 20))
  for (let grew = true; grew; ) {
    const next = lines.filter(
      (line) => !reached.has(line) && [...reached].some((so) => touches(so, line) || touches(line, so)),
    )
    for (const line of next) reached.add(line)
    grew = next.length > 0
  }
  return [...reached].some(({ from, to }) => Math.max(from.x, to.x) >= width - 20)
}

/** Tests of series and parallels alone: what is counted, turned or open is written on its frame. */
const plain = fc.letrec<{ node: Node<CardFact> }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...cardFacts).map((fact) => ({ kind: "fact", fact }) as const),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("element" as const),
      name: fc.constant("a part"),
      cites: fc.constant("1"),
      quotes: fc.constant("a card"),
      mark: fc.constant("checked" as const),
      of: tie("node"),
    }),
  ),
})).node

test("REASONING-71, PROMISE-19: a line goes through exactly where what is drawn holds, and all lines look alike", () => {
  const seen = new Set<boolean>()
  fc.assert(
    fc.property(plain, standingsOver(["yes", "yes", "no", "unknown"]), (test, standings) => {
      const holdsSo = evaluate(test, standings) === "yes"
      seen.add(holdsSo)
      expect(isThrough(prove(onACard(test), standings))).toBe(holdsSo)
    }),
    runs(200),
  )
  expect(seen.size).toBe(2)
  for (const proof of everyProof) {
    const { svg } = toDrawing(proof, asked)
    expect(svg.match(/class="wire"/g)).toHaveLength(1)
    expect(svg).not.toMatch(/\d+ of \d+|%/)
  }
})
