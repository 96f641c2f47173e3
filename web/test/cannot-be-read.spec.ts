import { expect, type Page, test } from "@playwright/test"
import { load, openFile } from "./opened.ts"

test("WEB-6: an account with mistakes shows lines and mends, and repeats none of its words", async ({ page }) => {
  await load(page)
  await openFile(page, "cannot-be-read")
  await expectProblems(page)
})

test("WEB-6: so does a file that is not an account at all", async ({ page }) => {
  for (const text of [
    'label: "Plantedlabel\n  told: [in confidence\n',
    "Plantedsentence about the orchard",
    "",
    "\u0000\u0001",
  ]) {
    await load(page)
    await page.locator('input[type="file"]').setInputFiles({
      name: "plantedname.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from(text),
    })
    await expectProblems(page)
  }
})

async function expectProblems(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "This file could not be read" })).toBeFocused()
  await expect(page.getByText("Nothing was lost, changed, kept or sent.")).toBeVisible()
  await expect(page.locator(".problems li").first()).toContainText(/Line \d+/)
  await expect.poll(() => page.locator(".problems li p").count()).toBeGreaterThanOrEqual(3)
  expect(await page.content()).not.toMatch(/planted|orchard/i)
}

test("WEB-6: both places to mend are shown, each with its line", async ({ page }) => {
  await load(page)
  await openFile(page, "cannot-be-read")
  await expect(page.locator(".problems .place")).toHaveText([/^Line 13(,|$)/, /^Line 14(,|$)/])
})

test("WEB-6: a file that is mended can be opened again at once", async ({ page }) => {
  await load(page)
  await openFile(page, "cannot-be-read")
  await openFile(page, "silence-declined")
  await expect(page.getByRole("heading", { level: 1, name: "Two silences" })).toBeFocused()
})
