import type { Page } from "@playwright/test"
import axe from "axe-core"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** What axe looked at: the rules of WCAG 2.2 A and AA that are broken, with where; and how many were kept. */
export interface Looked {
  readonly broken: readonly string[]
  readonly kept: number
}

/** Which rules axe is to look at, all of the page or one part of it. */
interface Asked {
  readonly within: string
  readonly runOnly: axe.RunOnly
}

/**
 * No rule is left out. A bar that stays at the head or the foot half covers whatever happens to lie beneath it, which
 * counts as too small to press: what is found so is brought to the middle of the page and looked at once more.
 */
export async function rulesOfAxe(page: Page): Promise<Looked> {
  const { violations, kept } = await run(page, { within: "html", runOnly: { type: "tag", values: tags } })
  const broken: string[] = []
  for (const { id, nodes } of violations) {
    const where: string[] = []
    for (const { html, target } of nodes) {
      if (id === "target-size" && !(await isTooSmallInTheMiddle(page, target))) continue
      where.push(html)
    }
    if (where.length > 0) broken.push(`${id}: ${where.join(" | ")}`)
  }
  return { broken, kept }
}

async function isTooSmallInTheMiddle(page: Page, selector: string): Promise<boolean> {
  await page.locator(selector).evaluate((one) => one.scrollIntoView({ block: "center", behavior: "instant" }))
  const { violations } = await run(page, { within: selector, runOnly: { type: "rule", values: ["target-size"] } })
  return violations.length > 0
}

/**
 * Axe put once into a page and run there as often as asked. The runner made for Playwright puts it in anew each time, and
 * adds up in a second page what frames said: of each run that is six parts of seven, and this page has no frames.
 */
async function run(page: Page, asked: Asked) {
  if (page.frames().length > 1) throw new Error("There is a frame in the page, and axe would not look into it.")
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async ({ within, runOnly }) => {
    const { axe } = globalThis as unknown as { readonly axe: typeof import("axe-core") }
    // What was kept is counted; where, nobody reads.
    const { violations, passes } = await axe.run(within, { runOnly, resultTypes: ["violations"] })
    const broken = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, target }) => ({ html, target: target.join(" ") })),
    }))
    return { violations: broken, kept: passes.length }
  }, asked)
}
