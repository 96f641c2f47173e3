import { expect, type Page } from "@playwright/test"
import { rulesOfAxe } from "./rules-of-axe.ts"

/** Light, dark, from right to left, 320 pixels wide and on paper: no rule of axe broken, nothing out of it sideways. */
export async function standsInEveryWay(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    await passes(page, colorScheme)
  }
  // So high that most screens stand whole: what a bar at the foot half covers would count as too small.
  await page.setViewportSize({ width: 320, height: 3000 })
  for (const dir of ["rtl", "ltr"]) {
    await page.evaluate((to) => document.documentElement.setAttribute("dir", to), dir)
    await passes(page, `320 pixels, ${dir}`)
    expect.soft(await outsideThePage(page), dir).toEqual([])
    expect.soft(await tooSmallToPress(page), dir).toEqual([])
  }
  // As wide as a sheet of A4 between its margins.
  await page.setViewportSize({ width: 640, height: 900 })
  await page.emulateMedia({ colorScheme: "light", media: "print" })
  await passes(page, "on paper")
  expect.soft(await outsideThePage(page), "on paper").toEqual([])
  await page.emulateMedia({ media: "screen" })
  await page.setViewportSize(before)
}

async function passes(page: Page, way: string): Promise<void> {
  expect.soft((await rulesOfAxe(page)).broken, way).toEqual([])
}

function outsideThePage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const out = [...document.body.querySelectorAll("main *, header *, footer *, #question *")]
      .filter((part) => !part.closest(".out-of-sight"))
      .filter((part) => part.getBoundingClientRect().right > clientWidth + 1 || part.getBoundingClientRect().left < -1)
      .map((part) => part.outerHTML.slice(0, 120))
    return scrollWidth > clientWidth ? ["the page itself", ...out] : out
  })
}

function tooSmallToPress(page: Page): Promise<readonly string[]> {
  const pressed = "button, summary, a.button, label.button, label.choice, .field input"
  return page
    .locator(`:is(main, header, #question) :is(${pressed}):visible`)
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 120)),
    )
}
