import { expect, type Page, test } from "@playwright/test"
import { itHasBeenSaid, seen } from "./at-the-desk.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { openDefinition, severeForm, southAfrica } from "./law-opened.ts"
import { load, openExample, openFile } from "./opened.ts"

const summary = "The two categories of US law, side by side"

async function openBoth(page: Page): Promise<void> {
  await page.getByText(summary, { exact: true }).click()
  await page.locator(".two-categories-opened .one-form").first().waitFor()
}

test("WEB-210, ASSESSMENT-50, ASSESSMENT-51: both forms stand side by side as they were found, with the part that sorts them, and with what a page says that hides", async ({
  page,
}) => {
  await load(page)
  await openExample(page, "No other work pays")
  await openBoth(page)
  const opened = page.locator(".two-categories-opened")
  const own = opened.locator(".view").first()
  await expect(own.getByRole("heading", { level: 3 })).toHaveText("On their own account")
  await expect(own.locator(".one-form h4")).toHaveText([/“sex trafficking”.*no/, /“labor trafficking”.*no/])
  await expect(own).toContainText("The text gives neither label.")
  await expect(own.locator("li.sorts")).toHaveText([
    /For a commercial sex act.*kind of work/,
    /For labor or services.*kind of work/,
  ])
  await expect(opened).toContainText("told apart by the kind of work")
  await expect(opened).toContainText("What it does not show: how often sexual violence happens")
  expect(await seen(opened)).not.toMatch(/victim|more (likely|of)|score/i)
})

test("WEB-210: where the two forms are not read, nothing of them stands", async ({ page }) => {
  await load(page)
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  await page.locator(".findings").first().waitFor()
  await expect(page.getByText(summary)).toHaveCount(0)
})

test("WEB-211, ASSESSMENT-56: under the definitions of that text, and under no other, the law screen says how it sorts", async ({
  page,
}) => {
  await load(page, "/law")
  await openDefinition(page, severeForm)
  const told = page.locator(".two-categories-told")
  await expect(told.getByRole("heading", { level: 2, name: "Two forms, one text" })).toBeVisible()
  await expect(told).toContainText("from memory, not compared")
  await expect(told).toContainText("checked against the text")
  await expect(told).toContainText("it gives no figures")
  await page.getByRole("button", { name: "All definitions" }).click()
  await openDefinition(page, southAfrica)
  await expect(told).toHaveCount(0)
})

test("WEB-214: side by side they pass axe in every way and scroll nowhere sideways", async ({ page }) => {
  test.slow()
  await load(page)
  await openFile(page, "agreement-changes")
  await itHasBeenSaid(page)
  await openBoth(page)
  await page.evaluate(() => scrollTo(0, 0))
  await standsInEveryWay(page)
})
