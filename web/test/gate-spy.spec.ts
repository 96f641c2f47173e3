import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { type CountedPage, serveCountedPage } from "./counted-page.ts"
import { openExample } from "./opened.ts"

test.describe.configure({ mode: "serial" })

let counted: CountedPage
test.beforeAll(async () => {
  counted = await serveCountedPage()
})
test.afterAll(async () => counted.close())

function definitionsRead(page: Page): Promise<number> {
  return page.evaluate(() => Number((globalThis as { definitionsRead?: number }).definitionsRead ?? 0))
}

/** The rest has come, and the browser has nothing of the page left to do. */
async function nothingLeftToDo(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle")
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))))
}

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`${counted.url}desk`)
  await page.getByRole("heading", { level: 1 }).waitFor()
  await page.locator('input[type="file"]').setInputFiles(join(import.meta.dirname, "accounts", `${name}.yaml`))
}

test("WEB-29, PROMISE-8, CARE-2: at an unmarked place the page reads no definition before the press, and does after", async ({
  page,
}) => {
  await open(page, "in-confidence")
  await page.getByRole("heading", { level: 1, name: "Say this to them first" }).waitFor()
  expect(await definitionsRead(page)).toBe(0)
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByRole("heading", { level: 1, name: "Grey heron" }).waitFor()
  expect(await definitionsRead(page)).toBeGreaterThan(0)
})

test("WEB-29: an invented example is exempt, and its definitions are read at once", async ({ page }) => {
  await page.goto(`${counted.url}desk`)
  expect(await definitionsRead(page)).toBe(0)
  await openExample(page, "The hotel by the sea")
  expect(await definitionsRead(page)).toBeGreaterThan(0)
})

test("WEB-33: what would settle most is worked out when a definition is opened, and not before", async ({ page }) => {
  await page.goto(`${counted.url}desk`)
  await openExample(page, "Late pay")
  await nothingLeftToDo(page)
  const before = await definitionsRead(page)
  await nothingLeftToDo(page)
  expect(await definitionsRead(page)).toBe(before)
  await page.locator("summary.brief").first().click()
  await page.getByText("What would settle most").first().waitFor()
  expect(await definitionsRead(page)).toBeGreaterThan(before)
})

test("WEB-184, PROMISE-8: counted inside the page, comparing reads no definition before the press, and does after", async ({
  page,
}) => {
  await open(page, "in-confidence")
  await page.getByRole("heading", { level: 1, name: "Say this to them first" }).waitFor()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "Compare texts" }).click()
  await page.getByRole("heading", { level: 1, name: "Say this to them first" }).waitFor()
  await nothingLeftToDo(page)
  expect(await definitionsRead(page)).toBe(0)
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.locator(".text-compared").first().waitFor()
  expect(await definitionsRead(page)).toBeGreaterThan(0)
})
