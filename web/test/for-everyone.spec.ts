import { expect, type Page, test } from "@playwright/test"
import { invented, load, openExample, unfold, writeOut } from "./opened.ts"

test("WEB-8: headings go down one step at a time, with one first heading and the landmarks", async ({ page }) => {
  await load(page)
  await openExample(page, invented)
  await writeOut(page)
  const levels = await page
    .locator("h1, h2, h3, h4, h5")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, at) => at > 0 && level > Number(levels[at - 1]) + 1)).toEqual([])
  for (const landmark of ["banner", "main", "contentinfo"] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1)
})

test("WEB-8: whatever can be pressed is at least 44 pixels high", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await load(page)
  const small = () =>
    page
      .locator("button:visible, summary:visible, label.button, label.choice:visible")
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 120)),
      )
  expect(await small()).toEqual([])
  await openExample(page, invented)
  await unfold(page, ".findings > ul > li:first-child")
  expect(await small()).toEqual([])
})

test("WEB-11: with the keyboard alone an example is opened and a ladder climbed", async ({ page }) => {
  await load(page)
  await tabTo(page, "Made to sell sex, or wronged in it")
  await page.keyboard.press("Enter")
  await tabTo(page, invented)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: invented })).toBeFocused()
  await expect(page.getByRole("status")).toHaveText(/Opened/)
  await tabTo(page, "Trafficking in persons")
  await page.keyboard.press("Enter")
  await tabTo(page, "The reasons, step by step")
  const rung = page.locator(".ladder").first().locator(".rungs").first()
  await expect(rung).toHaveCount(0)
  await page.keyboard.press("Enter")
  await expect(rung).toBeVisible()
  await tabTo(page, "Act")
  await page.keyboard.press("Space")
  await expect(page.locator(".rung").first()).not.toHaveAttribute("open")
})

/** Presses Tab until what bears these words has focus, and sees that the focus can be seen. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab")
    const focused = page.locator(":focus")
    const [text = ""] = await focused.allInnerTexts()
    if (!text.toLowerCase().includes(words.toLowerCase())) continue
    expect(await focused.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid")
    return
  }
  throw new Error(`Tab never came to ${words}`)
}
