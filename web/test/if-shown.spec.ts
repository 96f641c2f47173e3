import { expect, type Page, test } from "@playwright/test"
import { type CountedPage, serveCountedPage } from "./counted-page.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { finding, invented, load, openExample, openFile, openFinding, unProtocol } from "./opened.ts"
import { press } from "./talked.ts"

const fold = "If it were shown that …"
const sentence = /^If it were shown that “/
const young = "nothing of it stands here"

let counted: CountedPage
test.beforeAll(async () => {
  counted = await serveCountedPage()
})
test.afterAll(async () => counted.close())

async function readSoFar(page: Page): Promise<number> {
  return page.evaluate(() => Number((globalThis as { definitionsRead?: number }).definitionsRead ?? 0))
}

test("WEB-136: what would turn a finding is worked out when it is opened, for that finding alone", async ({ page }) => {
  await page.goto(`${counted.url}desk`)
  await openExample(page, "Late pay")
  const card = finding(page, unProtocol)
  await openFinding(card)
  await expect(card.getByText("What would settle most")).toBeVisible()
  await page.waitForTimeout(300)
  const before = await readSoFar(page)
  await expect(page.getByText(sentence)).toHaveCount(0)
  await card.getByText(fold).click()
  await expect(card.getByText(sentence).first()).toBeVisible()
  await expect(card.getByText("no advice what to say")).toBeVisible()
  // One reading of one definition, and what its parts come to before and after: nothing of the other definitions.
  expect(await readSoFar(page)).toBeGreaterThan(before)
  await expect(page.locator(".if-shown")).toHaveCount(1)
  await card.getByText(fold).click()
  await expect(page.getByText(sentence)).toHaveCount(0)
})

test("WEB-137, CARE-32: it is never printed, opened or not", async ({ page }) => {
  await load(page)
  await openExample(page, "Late pay")
  const card = finding(page, unProtocol)
  await openFinding(card)
  await card.getByText(fold).click()
  await expect(card.getByText(sentence).first()).toBeVisible()
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".definition-on-paper").first()).toBeVisible()
  await expect(page.getByText(fold).filter({ visible: true })).toHaveCount(0)
  await expect(page.getByText(sentence).filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole("button", { name: /^See it drawn/ }).filter({ visible: true })).toHaveCount(0)
})

test("WEB-137, CARE-32, PROMISE-16: nothing of it stands in a talk", async ({ page }) => {
  await page.goto(`${counted.url}talk`)
  await press(page, "Yes")
  await press(page, "Go on")
  await press(page, "Said, and understood")
  await press(page, "Pay I have earned")
  await press(page, "Go on")
  await press(page, "Go on")
  await page.getByLabel("“I am safe for now.”").check()
  await press(page, "Go on")
  await page.getByRole("heading", { level: 1, name: "Listen" }).waitFor()
  const text = (await page.locator("body").textContent()) ?? ""
  expect(text).not.toMatch(/if it were shown|see it drawn/i)
  expect(await readSoFar(page)).toBe(0)
})

for (const file of ["seventeen-in-april", "sixteen-in-summer"]) {
  test(`WEB-138, CARE-8: of someone who was or may have been under 18 nothing of it is said: ${file}`, async ({
    page,
  }) => {
    await load(page)
    await openFile(page, file)
    if (file === "sixteen-in-summer") await page.getByRole("button", { name: "It has been said" }).click()
    await page
      .getByRole("button", { name: /^Open all/ })
      .first()
      .click()
    await expect(page.locator(".full").first()).toBeVisible()
    await expect(page.locator(".if-shown > summary")).not.toHaveCount(0)
    for (const one of await page.locator(".if-shown > summary").all()) await one.click()
    await expect(page.getByText(young).first()).toBeVisible()
    await expect(page.getByText(sentence)).toHaveCount(0)
  })
}

test("WEB-141: a finding with it opened passes axe in every way, and the page never scrolls sideways", async ({
  page,
}) => {
  test.slow()
  await load(page)
  await openExample(page, invented)
  const card = finding(page, unProtocol)
  await openFinding(card)
  await card.getByText(fold).click()
  await card.getByText("no advice what to say").waitFor()
  await standsInEveryWay(page)
})
