import { expect, type Page, test } from "@playwright/test"
import { definitions } from "distinguo/law"
import { load, short } from "./opened.ts"

/** Holds back every script but the first until it is let go, or never lets it through. */
async function holdBack(page: Page): Promise<{ readonly letGo: () => void; readonly asked: () => number }> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let asked = 0
  await page.route(/\/files\/(?!page-)[^/]+\.js$/, async (route) => {
    asked++
    await promise
    await route.continue()
  })
  return { letGo: resolve, asked: () => asked }
}

test("WEB-38: the start needs neither the law, nor the vocabulary, nor any example", async ({ page }) => {
  const scripts: string[] = []
  page.on("response", async (answer) => {
    if (/\/files\/page-.*\.js$/.test(answer.url())) scripts.push(await answer.text())
  })
  await load(page)
  await page.waitForLoadState("networkidle")
  const [first = ""] = scripts
  expect(scripts).toHaveLength(1)
  expect(first.length).toBeLessThan(300_000)
  expect(first).toContain("The hotel by the sea")
  for (const { instrument } of definitions) expect(first).not.toContain(instrument)
  expect(first).not.toMatch(/wages_withheld|carry plates|distinguo\.account/)
})

test("WEB-38, WEB-1: the rest is asked for before anything is pressed, and what was opened early can be left", async ({
  page,
}) => {
  const rest = await holdBack(page)
  await load(page)
  await expect.poll(rest.asked).toBeGreaterThan(0)
  await expect(page.getByRole("button", { name: short })).toBeVisible()
  await page.getByRole("button", { name: short }).click()
  await expect(page.getByRole("heading", { level: 1, name: "One moment" })).toBeFocused()
  await page.getByRole("button", { name: "Close this account" }).click()
  const asked = rest.asked()
  rest.letGo()
  await page.waitForLoadState("networkidle")
  // What was closed meanwhile stays closed.
  await expect(page.getByRole("heading", { name: "Invented examples" })).toBeVisible()
  await page.getByRole("button", { name: short }).click()
  await expect(page.getByRole("heading", { level: 1, name: short })).toBeFocused()
  expect(rest.asked()).toBe(asked)
})

test("WEB-38: what was opened early opens by itself once the rest is there", async ({ page }) => {
  const rest = await holdBack(page)
  await load(page)
  await page.getByRole("button", { name: short }).click()
  await page.getByRole("heading", { level: 1, name: "One moment" }).waitFor()
  rest.letGo()
  await expect(page.getByRole("heading", { level: 1, name: short })).toBeFocused()
})

test("WEB-38: if the rest never comes, that is said, and nothing was lost", async ({ page }) => {
  await page.route(/\/files\/(?!page-)[^/]+\.js$/, (route) => route.abort())
  await load(page)
  await page.getByRole("button", { name: short }).click()
  await expect(page.getByRole("heading", { level: 1, name: "A part of this page did not arrive" })).toBeFocused()
  await expect(page.getByText("Nothing was lost, changed, kept or sent.")).toBeVisible()
  await expect(page.getByRole("button", { name: "Leave quickly" })).toBeVisible()
})

test("WEB-39: each example stands in the list by its label, with one line of what it shows or where it was published", async ({
  page,
}) => {
  await load(page)
  const offers = await page.locator(".offered button").all()
  expect(offers.length).toBeGreaterThan(25)
  for (const offer of offers) {
    await expect(offer).toHaveText(/\S/)
    await expect(offer.locator(".small")).toHaveText(/\S/)
  }
  await expect(page.getByRole("button", { name: "The agency's fee A debt is not debt bondage." })).toBeVisible()
  await expect(page.getByRole("button", { name: /^Decision c001.*26 July 2005/ })).toBeVisible()
})
