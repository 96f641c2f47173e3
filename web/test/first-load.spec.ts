import { expect, type Page, test } from "@playwright/test"
import { definitions } from "distinguo/law"
import { load } from "./opened.ts"

/** Every script but the first, and the files of the worker that seals. */
const laterScripts = /\/files\/(?!page-)[^/]+\.js$/

async function go(page: Page, screen: string): Promise<void> {
  await page.getByRole("button", { name: screen }).click()
}

test("WEB-38: the start needs neither the law, nor the vocabulary, nor any example, and asks for none of them", async ({
  page,
}) => {
  const scripts: string[] = []
  page.on("response", async (answer) => {
    if (/\.js$/.test(answer.url())) scripts.push(await answer.text())
  })
  await load(page, "/")
  await page.waitForLoadState("networkidle")
  const [first = ""] = scripts
  expect(scripts).toHaveLength(1)
  expect(first.length).toBeLessThan(300_000)
  const told = definitions.map(({ instrument }) => instrument).filter((instrument) => first.includes(instrument))
  expect(told).toEqual([])
  expect(/wages_withheld|carry plates|distinguo\.account/.test(first)).toBe(false)
})

test("WEB-38, WEB-1: a screen's part is asked for when it is gone to, shown when it comes, and asked for once", async ({
  page,
}) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const asked: string[] = []
  await page.route(laterScripts, async (route) => {
    asked.push(route.request().url())
    await promise
    await route.continue()
  })
  await load(page, "/")
  expect(asked).toEqual([])
  await go(page, "Work on what was said")
  await expect(page.getByRole("heading", { level: 1, name: "One moment" })).toBeFocused()
  expect(asked.length).toBeGreaterThan(0)
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "Start" }).click()
  resolve()
  await page.waitForLoadState("networkidle")
  // What was left meanwhile stays left.
  await expect(page.getByRole("heading", { level: 1, name: "What would you like to do?" })).toBeFocused()
  const before = asked.length
  await go(page, "Work on what was said")
  await expect(page.locator('input[type="file"]')).toBeAttached()
  expect(asked.length).toBe(before)
})

test("WEB-38: if a part never comes, that is said, nothing was lost, and it is asked for again", async ({ page }) => {
  await page.route(laterScripts, (route) => route.abort())
  await load(page, "/")
  await go(page, "Read the law")
  await expect(page.getByRole("heading", { level: 1, name: "A part of this page did not arrive" })).toBeFocused()
  await expect(page.getByText("Nothing was lost, changed, kept or sent.")).toBeVisible()
  await expect(page.getByRole("button", { name: "Leave quickly" })).toBeVisible()
  await page.unroute(laterScripts)
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/did not arrive|One moment/)
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
