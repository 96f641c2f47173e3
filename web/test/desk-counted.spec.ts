import { expect, type Page, test } from "@playwright/test"
import { lookThrough } from "./at-the-desk.ts"
import { type CountedPage, serveCountedPage } from "./counted-page.ts"
import { finding, invented, openExample, openFinding, unProtocol } from "./opened.ts"

let counted: CountedPage
test.beforeAll(async () => {
  counted = await serveCountedPage()
})
test.afterAll(async () => counted.close())

/** How many times anything read a definition or a circle since the last time this was asked. */
async function readSince(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = globalThis as { definitionsRead?: number; readBefore?: number }
    const now = Number(all.definitionsRead ?? 0)
    const since = now - Number(all.readBefore ?? 0)
    all.readBefore = now
    return since
  })
}

/** Opens the example, and waits until what comes after the first finding has come and was read. */
async function openWhole(page: Page): Promise<void> {
  await openExample(page, invented)
  await page.locator(".circles-view").first().waitFor()
  await page.waitForLoadState("networkidle")
}

test("WEB-95: counted inside the page: a tick reads the episodes it is about, a wish reads nothing, and a fold only its own", async ({
  page,
}) => {
  await page.goto(`${counted.url}desk`)
  await openWhole(page)
  const atFirst = await readSince(page)
  expect(atFirst).toBeGreaterThan(0)

  await page.getByText("Add what they ask for").click()
  await page.getByRole("button", { name: "Add it" }).click()
  await expect(page.getByRole("status")).toHaveText("Written down. What is found has not changed.")
  expect(await readSince(page)).toBe(0)

  await lookThrough(page, "papers and money")
  await page.getByLabel("Or find it by its words").fill("papers")
  expect(await readSince(page)).toBe(0)

  // One of two episodes, and the two read together: less than all of it.
  await page.getByRole("checkbox", { name: "own papers within reach" }).first().check()
  await expect(page.getByRole("status")).toContainText("Written down.")
  const tick = await readSince(page)
  expect(tick).toBeGreaterThan(0)
  expect(tick).toBeLessThan(atFirst)

  await openFinding(finding(page, unProtocol))
  const fold = await readSince(page)
  await finding(page, unProtocol).locator("summary.brief").click()
  await openFinding(finding(page, unProtocol))
  expect(await readSince(page)).toBe(0)
  await finding(page, unProtocol).locator(".ladder > summary").first().click()
  expect(await readSince(page)).toBe(0)
  expect(fold).toBeLessThan(tick)
})

test("WEB-135: counted inside the page: a tick reads what reads its fact, and another day's law nothing that stays in force", async ({
  page,
}) => {
  await page.goto(`${counted.url}desk`)
  await openWhole(page)
  const atFirst = await readSince(page)
  await lookThrough(page, "papers and money")

  await page.getByRole("checkbox", { name: "own papers within reach", exact: true }).check()
  await expect(page.getByRole("status")).toContainText("Written down.")
  const tick = await readSince(page)
  expect(tick).toBeGreaterThan(0)
  expect(tick).toBeLessThan(atFirst / 4)

  await page.getByText("Which law is read").click()
  await page.getByLabel("Another day").check()
  await expect(page.getByLabel("Another day")).toBeChecked()
  expect(await readSince(page)).toBeLessThan(atFirst / 4)
})
