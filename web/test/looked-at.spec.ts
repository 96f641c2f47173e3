import { expect, type Page, test } from "@playwright/test"
import { statesOfAnAccount } from "./states-of-an-account.ts"
import { statesToRead } from "./states-to-read.ts"

test("WEB-280: on paper the text that a claim was held against is named, and the text of words quoted from another", async ({
  page,
}) => {
  test.slow()
  await statesToRead["where everything comes from"]?.(page)
  await page.emulateMedia({ media: "print" })
  const heldAgainst = await page.locator(".claims li li").allInnerTexts()
  expect(heldAgainst.length).toBeGreaterThan(10)
  expect(heldAgainst.filter((words) => words.trim().startsWith("shows"))).toEqual([])
  await page.emulateMedia({ media: "screen" })
  await statesToRead["a definition"]?.(page)
  await page.emulateMedia({ media: "print" })
  const quoted = await page.locator(".quoted:visible").allInnerTexts()
  expect(quoted.length).toBeGreaterThan(10)
  expect(quoted.filter((words) => words.trim().endsWith(":"))).toEqual([])
})

test("WEB-281: from right to left strips run as the years above them, and arrows point as the page is read", async ({
  page,
}) => {
  await statesOfAnAccount["two raids"]?.(page)
  expect(await raidAlongItsStrip(page)).toBeGreaterThan(0.8)
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"))
  // The raid came last: now the end of the years is on the left.
  await expect.poll(() => raidAlongItsStrip(page)).toBeLessThan(0.2)
  const arrows = page.locator(".finding details:not([open]) > summary.brief")
  await expect(arrows.first()).toBeVisible()
  const points = await arrows.evaluateAll((all) => all.map((one) => getComputedStyle(one, "::before").clipPath))
  expect([...new Set(points)]).toEqual(["polygon(100% 0px, 0px 50%, 100% 100%)"])
})

/** Where along its strip the raid stands: 0 at the left edge, 1 at the right. */
function raidAlongItsStrip(page: Page): Promise<number> {
  return page
    .locator(".in-time")
    .last()
    .evaluate((strip) => {
      const whole = strip.getBoundingClientRect()
      const raid = strip.querySelector(".certainly")?.getBoundingClientRect() ?? whole
      return (raid.left - whole.left) / whole.width
    })
}
