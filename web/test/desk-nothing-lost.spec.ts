import { expect, type Page, test } from "@playwright/test"
import { answerOf, begin, itHasBeenSaid, lookThrough, rowOf, sayThatItWas } from "./at-the-desk.ts"
import { load, openFile } from "./opened.ts"

const papers = "papers kept from them"

async function itemByItem(page: Page): Promise<void> {
  await lookThrough(page, "papers and money")
  await page.getByRole("button", { name: "Item by item" }).click()
}

test("WEB-110: words added to a dated answer keep its days, and a new teller begins with nothing said", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await itemByItem(page)
  const row = rowOf(page, papers)
  await row.locator("summary").click()
  await answerOf(row, "no").check()
  await row.getByLabel("Only from").fill("2024-03")
  await row.getByLabel("to", { exact: true }).fill("2024-05")
  await row.getByRole("button", { name: "Write it down" }).click()
  const line = page.locator(".said-line")
  await expect(line).toContainText("from March 2024 to May 2024")
  await row.locator("summary").click()
  await expect(answerOf(row, "no")).toBeChecked()
  await row.getByLabel("In their words, as said").fill("Not then.")
  await row.getByRole("button", { name: "Write it down" }).click()
  await expect(line).toContainText("Not then.")
  await expect(line).toContainText("from March 2024 to May 2024")

  await sayThatItWas(page, "the person", "", "custody")
  await page.locator(".who-says > summary").click()
  await page.getByLabel("Who", { exact: true }).selectOption("one with an interest")
  await expect(page.getByLabel("Where it was told")).toHaveValue("not said")
})

test("WEB-111: what stands in no file is unkept from its first moment, and what was just opened is not", async ({
  page,
}) => {
  await load(page)
  await page.getByLabel("A label for it").fill("Hotel work")
  await page.getByRole("button", { name: "Begin", exact: true }).click()
  await page.getByRole("button", { name: "Leave it undone" }).click()
  await expect(page.getByRole("alertdialog", { name: "What you wrote is not kept" })).toBeVisible()
  await page.getByRole("button", { name: "Close, and forget it" }).click()
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "Leave it undone" }).click()
  await page.getByRole("heading", { name: "Invented examples" }).waitFor()
})

test("WEB-111: loading again asks, before anything was written at the desk", async ({ page }) => {
  await load(page)
  await begin(page)
  const asked = page.waitForEvent("dialog")
  const loaded = page.reload().catch(() => "it was asked about")
  const question = await asked
  expect(question.type()).toBe("beforeunload")
  await question.accept()
  await loaded
})

test("WEB-112, WEB-11: after the last undo, the way out and a form that has done its work the focus is where one was", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await lookThrough(page, "papers and money")
  await page.getByRole("checkbox", { name: papers }).press("Space")
  await page.getByRole("button", { name: "Undo" }).press("Enter")
  await expect(page.locator(".desk-writing h2")).toBeFocused()

  await page.getByRole("button", { name: "Nothing said about these" }).press("Enter")
  await expect(page.getByRole("heading", { name: "Write down what was said" })).toBeFocused()

  await itemByItem(page)
  const row = rowOf(page, papers)
  await row.locator("summary").press("Enter")
  await answerOf(row, "declined").check()
  await row.getByRole("button", { name: "Write it down" }).press("Enter")
  await expect(row.locator("summary")).toBeFocused()
})

test("WEB-113, CARE-10: item by item the answers are whole phrases, and what a tick means stands beside it", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await itemByItem(page)
  await expect(page.getByText("a tick means it was told, as the label says")).toBeVisible()
  const row = rowOf(page, papers)
  await row.locator("summary").click()
  await row.getByLabel("“I have them, or I can get them when I want, or I never had any.”").check()
  await row.getByRole("button", { name: "Write it down" }).click()
  await expect(page.locator(".said-line")).toContainText(`${papers}: no`)
})

test("WEB-114: gone to the law and back the words are not asked for again; opened again they are", async ({ page }) => {
  await load(page)
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  for (const screen of ["The law", "The desk"]) {
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("button", { name: screen, exact: true }).click()
  }
  await page.getByRole("heading", { level: 1, name: "Grey heron" }).waitFor()
  await page.getByRole("button", { name: "Close this account" }).click()
  await openFile(page, "in-confidence")
  await expect(page.getByRole("button", { name: "It has been said" })).toBeVisible()
})
