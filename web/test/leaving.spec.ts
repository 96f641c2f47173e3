import { expect, type Page, test } from "@playwright/test"
import { load, openFile } from "./opened.ts"
import { rulesOfAxe } from "./rules-of-axe.ts"

async function openAnAccount(page: Page): Promise<void> {
  await page.goto("about:blank")
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByRole("heading", { level: 1, name: "Grey heron" }).waitFor()
}

async function expectGone(page: Page, steps: number): Promise<void> {
  await expect(page).toHaveURL(/\/words\.html$/)
  await expect(page).toHaveTitle("Words about weather")
  expect(await page.content()).not.toMatch(/heron|trafficking|farm|distinguo/i)
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await page.goBack()
  expect(page.url()).toBe("about:blank")
}

test("WEB-10: the button leaves nothing of the account and replaces the entry", async ({ page }) => {
  await openAnAccount(page)
  const steps = await page.evaluate(() => history.length)
  await page.getByRole("button", { name: "Leave quickly" }).click()
  await expectGone(page, steps)
})

test("WEB-10: Escape three times within two seconds does the same", async ({ page }) => {
  await openAnAccount(page)
  const steps = await page.evaluate(() => history.length)
  for (let press = 0; press < 3; press++) await page.keyboard.press("Escape")
  await expectGone(page, steps)
})

test("WEB-10: Escape twice, or slowly, leaves nothing and nobody", async ({ page }) => {
  await page.clock.install()
  await openAnAccount(page)
  await page.keyboard.press("Escape")
  await page.keyboard.press("Escape")
  await page.clock.fastForward(2_001)
  await page.keyboard.press("Escape")
  await expect(page.getByRole("heading", { level: 1, name: "Grey heron" })).toBeVisible()
})

test("WEB-10: while a question is open both ways of leaving work at once, and the question can be left alone", async ({
  page,
}) => {
  const asked = async () => {
    await page.goto("about:blank")
    await load(page, "/me")
    await page.getByLabel("Your note").fill("PLANTED heron")
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
    await expect(page.getByRole("alertdialog", { name: "What you wrote is not kept" })).toBeFocused()
    return page.evaluate(() => history.length)
  }
  let steps = await asked()
  await page.getByRole("button", { name: "Leave quickly" }).click()
  await expectGone(page, steps)
  steps = await asked()
  for (let press = 0; press < 3; press++) await page.keyboard.press("Escape")
  await expectGone(page, steps)
  await asked()
  await page.keyboard.press("Escape")
  await expect(page.getByRole("alertdialog")).toHaveCount(0)
  await expect(page.getByLabel("Your note")).toHaveValue("PLANTED heron")
  await asked()
  const { broken } = await rulesOfAxe(page)
  expect(broken).toEqual([])
})

test("WEB-10: leaving in any other way and coming back shows nothing of the account either", async ({ page }) => {
  await openAnAccount(page)
  await page.goto("about:blank")
  await page.goBack()
  await expect(page.getByRole("heading", { name: "Invented examples" })).toBeVisible()
  expect(await page.content()).not.toMatch(/heron|valley/i)
})

test("WEB-163, CARE-21: what leaving clears closes by itself on the next screen and the next step", async ({
  page,
}) => {
  const about = page.locator(".about-leaving")
  const open = async () => {
    await page.getByText("What leaving clears, and what it cannot").click()
    await expect(about).toHaveAttribute("open", "")
  }
  await load(page, "/help")
  await open()
  await page.getByRole("button", { name: "Food for today" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Food for today" })).toBeFocused()
  await expect(about).not.toHaveAttribute("open")
  await open()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "For yourself" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "For yourself" })).toBeFocused()
  await expect(about).not.toHaveAttribute("open")
})

test("WEB-10, CARE-21: beside the button stands what leaving cannot clear, in the same corner on every screen", async ({
  page,
}) => {
  await load(page)
  const corner = await page.getByRole("button", { name: "Leave quickly" }).boundingBox()
  await page.getByText("What leaving clears, and what it cannot").click()
  await expect(page.getByText("It cannot clear your browser’s own history")).toBeVisible()
  await openFile(page, "in-confidence")
  expect(await page.getByRole("button", { name: "Leave quickly" }).boundingBox()).toEqual(corner)
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByRole("heading", { level: 1, name: "Grey heron" }).waitFor()
  await page.mouse.wheel(0, 600)
  // Until it has scrolled, it has not been tried.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await page.getByRole("button", { name: "Leave quickly" }).boundingBox()).toEqual(corner)
})
