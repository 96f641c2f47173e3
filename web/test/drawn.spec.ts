import { expect, type Locator, type Page, test } from "@playwright/test"
import { openDefinition, readIt, southAfrica } from "./law-opened.ts"
import { finding, load, openExample, openFinding, unProtocol } from "./opened.ts"
import { rulesOfAxe } from "./rules-of-axe.ts"

const see = /^See it drawn/

/** What is drawn, as its own markup; and whether the browser could read it as a picture. */
async function drawing(frame: Locator): Promise<string> {
  const picture = frame.locator("img")
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300)
  return decodeURIComponent(((await picture.getAttribute("src")) ?? "").replace("data:image/svg+xml,", ""))
}

async function openedAtTheLaw(page: Page): Promise<Locator> {
  await load(page, "/law")
  await openDefinition(page, southAfrica)
  await readIt(page, "As a ladder")
  await page.getByRole("button", { name: see }).click()
  return page.locator(".drawn-frame")
}

test("WEB-139: a finding's ladder is drawn when it is asked for, with the standings of its reasons", async ({
  page,
}) => {
  await load(page)
  await openExample(page, "Late pay")
  const card = finding(page, unProtocol)
  await openFinding(card)
  await expect(page.locator(".drawn-frame")).toHaveCount(0)
  await card.getByRole("button", { name: see }).first().click()
  const svg = await drawing(card.locator(".drawn-frame").first())
  expect(svg).toMatch(/data-kind="part" data-name="act" data-standing="(?:yes|no|unknown|contested)"/)
  expect(svg).toContain('class="mark ')
  await card.getByRole("button", { name: "Put the drawing away" }).click()
  await expect(page.locator(".drawn-frame")).toHaveCount(0)
})

test("WEB-139: at the law the ladder of a definition is drawn without a standing", async ({ page }) => {
  const svg = await drawing(await openedAtTheLaw(page))
  expect(svg).toContain('data-kind="part" data-name="exploitation" data-standing="not shown"')
  expect(svg).not.toContain('class="mark')
})

test("WEB-140: it scrolls in its own box, by the keyboard too, and begins at the right where one reads from there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const frame = await openedAtTheLaw(page)
  await drawing(frame)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  )
  await frame.focus()
  await expect(frame).toBeFocused()
  for (const press of ["ArrowRight", "ArrowDown"]) await page.keyboard.press(press)
  await expect.poll(() => frame.evaluate(({ scrollLeft, scrollTop }) => scrollLeft > 0 && scrollTop > 0)).toBe(true)
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"))
  await page.getByRole("button", { name: "Put the drawing away" }).click()
  await page.getByRole("button", { name: see }).click()
  expect(await drawing(frame)).toContain('text-anchor="end"')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  )
})

test("WEB-141: the drawing at the law passes axe, light and dark, from right to left and 320 pixels wide", async ({
  page,
}) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: "reduce" })
  await drawing(await openedAtTheLaw(page))
  const ways: readonly (() => Promise<unknown>)[] = [
    async () => {},
    () => page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" }),
    () => page.evaluate(() => document.documentElement.setAttribute("dir", "rtl")),
    () => page.setViewportSize({ width: 320, height: 640 }),
  ]
  for (const turn of ways) {
    await turn()
    const { broken } = await rulesOfAxe(page)
    expect(broken).toEqual([])
  }
})

test("WEB-142: the law says in one sentence what a definition asks, before its ways to be read", async ({ page }) => {
  await load(page, "/law")
  await openDefinition(page, southAfrica)
  await expect(page.getByRole("heading", { name: "What this definition asks" })).toBeVisible()
  await expect(
    page.getByText("All of these are needed: “act”; “means”; “the means served the act”; “exploitation”."),
  ).toBeVisible()
})
