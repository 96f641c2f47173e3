import { expect, type Page, test } from "@playwright/test"
import { load } from "./opened.ts"
import { statesOfThePage } from "./states-of-the-page.ts"
import { press } from "./talked.ts"

test("WEB-122: where this program itself fails, it says what became of the screen, “Leave quickly” stands, and one press leads on", async ({
  page,
}) => {
  await statesOfThePage["our mistake"]?.(page)
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await expect(page.getByText("What stood on this screen and was not kept is gone")).toBeVisible()
  await expect(page.locator("main")).not.toContainText("Nothing was lost")
  await expect(page.getByRole("button", { name: "Leave quickly" })).toBeVisible()
  await press(page, "Back to the start")
  await expect(page.getByRole("heading", { level: 1, name: "What would you like to do?" })).toBeFocused()
})

/** What is seen of the page on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" })
  return (await page.locator("body").allInnerTexts()).join("\n")
}

test("WEB-123: a question that is open is not printed, and neither is the bar", async ({ page }) => {
  await load(page, "/me")
  await page.getByLabel("Your note").fill("a note")
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
  await page.getByRole("alertdialog").waitFor()
  expect(await onPaper(page)).not.toMatch(/is not kept|Leave quickly|Menu/)
  await expect(page.locator(".page-head")).toBeHidden()
  await expect(page.getByText("This is not a decision of any authority")).toBeVisible()
})

test("WEB-121, WEB-73: a file that is nobody's is said to be none to go on from, and not to be unreadable", async ({
  page,
}) => {
  await load(page, "/talk")
  await press(page, "Go on from a kept file")
  const account = { schema: "distinguo.account/1", label: "Grey heron", told: "invented", episodes: [{ id: "one" }] }
  const buffer = Buffer.from(JSON.stringify(account))
  await page.locator('input[type="file"]').setInputFiles({ name: "a.json", mimeType: "application/json", buffer })
  await expect(page.getByRole("heading", { level: 1, name: "A talk cannot go on from this file" })).toBeFocused()
  await expect(page.getByText(/could not be read|Mend the file/)).toHaveCount(0)
})
