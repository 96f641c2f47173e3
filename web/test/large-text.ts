import { expect, type Page } from "@playwright/test"

/** The reader's own type size, twice as large as usual; the page's own base stands on it. Gives the way back. */
export async function largeText(page: Page): Promise<() => Promise<void>> {
  const browser = await page.context().newCDPSession(page)
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } })
  return async () => {
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } })
    await browser.detach()
  }
}

/** Text twice as large, at the width of a phone and of a small tablet: nothing sideways, nothing cut, nothing over another. */
export async function standsWithLargeText(page: Page, state: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 }
  for (const width of [360, 640]) {
    await page.setViewportSize({ width, height: 740 })
    await page.evaluate(() => scrollTo(0, 0))
    const { base, ...wrong } = await page.evaluate(wrongInThePage)
    expect.soft([state, width, base]).toEqual([state, width, 34])
    expect
      .soft([state, width, wrong])
      .toEqual([state, width, { sideways: 0, out: [], cut: [], over: [], barTooHigh: false }])
  }
  await page.setViewportSize(before)
}

/** Runs in the page. Every piece of text that is drawn, where it stands, and what it stands out of or over. */
function wrongInThePage() {
  const { clientWidth, clientHeight, scrollWidth } = document.documentElement
  const drawn = (part: Element): boolean =>
    part.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    part.closest(".out-of-sight, .now > .what-there-is > .need-heading, select, script, style") === null
  const layer = (part: Element): Element | null =>
    part.closest(".page-head, .menu > nav, .over-the-screen, .to-what-is-found")
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const pieces: { readonly text: string; readonly of: Element; readonly on: Element | null; readonly box: DOMRect }[] =
    []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement
    const text = node.textContent?.trim() ?? ""
    if (of === null || text === "" || !drawn(of)) continue
    const on = layer(of)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) if (box.width > 1) pieces.push({ text: text.slice(0, 60), of, on, box })
  }
  const out = pieces.filter(({ box }) => box.right > clientWidth + 1 || box.left < -1).map(({ text }) => text)
  // What cuts at all, and where, is asked once of each part that stands around many pieces.
  const edges = new Map<Element, { sides: boolean; ends: boolean; box: DOMRect }>()
  const edgesOf = (part: Element) => {
    const known = edges.get(part)
    if (known !== undefined) return known
    const { overflowX, overflowY } = getComputedStyle(part)
    const box = part.getBoundingClientRect()
    const found = { sides: overflowX !== "visible", ends: ["hidden", "clip"].includes(overflowY), box }
    edges.set(part, found)
    return found
  }
  const cutBy = ({ of, box }: (typeof pieces)[number]): boolean => {
    for (let around: Element | null = of; around !== null && around !== document.body; around = around.parentElement) {
      const { sides, ends, box: edge } = edgesOf(around)
      if (sides && (box.left < edge.left - 2 || box.right > edge.right + 2)) return true
      if (ends && (box.top < edge.top - 4 || box.bottom > edge.bottom + 4)) return true
    }
    return false
  }
  const cut = pieces.filter(cutBy).map(({ text }) => text)
  const over: string[] = []
  // From the top down: below what begins after a piece has ended, nothing stands over it.
  const down = pieces.toSorted((one, other) => one.box.top - other.box.top)
  for (const [at, one] of down.entries()) {
    for (let next = at + 1; next < down.length; next++) {
      const other = down[next]
      if (other === undefined || other.box.top >= one.box.bottom) break
      if (one.of === other.of || one.on !== other.on) continue
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      const smaller = Math.min(one.box.height, other.box.height)
      if (wide > 2 && high > smaller / 2) over.push(`${one.text} | ${other.text}`)
    }
  }
  // What stays while one scrolls: what is read has to have most of the screen.
  // One that lets go with large letters takes nothing of what is read.
  const bars = [...document.querySelectorAll(".page-head, .to-what-is-found")].filter(
    (one) => getComputedStyle(one).position !== "static",
  )
  const bar = bars.reduce((high, one) => high + one.getBoundingClientRect().height, 0)
  return {
    base: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    sideways: scrollWidth - clientWidth,
    out,
    cut,
    over,
    barTooHigh: bar > clientHeight * 0.4,
  }
}
