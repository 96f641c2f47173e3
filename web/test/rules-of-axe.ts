import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** What axe looked at: the rules of WCAG 2.2 A and AA that are broken, with where; and how many were kept. */
export interface Looked {
  readonly broken: readonly string[]
  readonly kept: number
}

/**
 * No rule is left out. A bar that stays at the head or the foot half covers whatever happens to lie beneath it, which
 * counts as too small to press: what is found so is brought to the middle of the page and looked at once more.
 */
export async function rulesOfAxe(page: Page): Promise<Looked> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const broken: string[] = []
  for (const { id, nodes } of violations) {
    const where: string[] = []
    for (const { html, target } of nodes) {
      if (id === "target-size" && !(await isTooSmallInTheMiddle(page, target.join(" ")))) continue
      where.push(html)
    }
    if (where.length > 0) broken.push(`${id}: ${where.join(" | ")}`)
  }
  return { broken, kept: passes.length }
}

async function isTooSmallInTheMiddle(page: Page, selector: string): Promise<boolean> {
  await page.locator(selector).evaluate((one) => one.scrollIntoView({ block: "center", behavior: "instant" }))
  const { violations } = await new AxeBuilder({ page }).include(selector).withRules("target-size").analyze()
  return violations.length > 0
}
