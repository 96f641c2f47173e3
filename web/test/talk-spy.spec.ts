import { expect, type Page, test } from "@playwright/test"
import { type CountedPage, serveCountedPage } from "./counted-page.ts"
import { openList } from "./own-list-opened.ts"
import { press } from "./talked.ts"

test.describe.configure({ mode: "serial" })

let counted: CountedPage
test.beforeAll(async () => {
  counted = await serveCountedPage()
})
test.afterAll(async () => counted.close())

function definitionsRead(page: Page): Promise<number> {
  return page.evaluate(() => Number((globalThis as { definitionsRead?: number }).definitionsRead ?? 0))
}

test("WEB-74, PROMISE-8, CARE-1, CARE-4: counted in the page, no definition is read before the words are understood, none by marking, looking or reading back; only a question asked for reads them", async ({
  page,
}) => {
  test.slow()
  await page.goto(`${counted.url}talk`)
  await press(page, "Yes")
  await press(page, "Go on")
  await press(page, "Said, and not understood: once more")
  expect(await definitionsRead(page)).toBe(0)
  await press(page, "Said, and understood")
  await press(page, "Pay I have earned")
  await press(page, "Go on")
  await press(page, "Go on")
  await page.getByLabel("“I am safe for now.”").check()
  await press(page, "Go on")
  await page.getByLabel("Their words, as said").fill("they keep my passport")
  await press(page, "Write it down")
  await press(page, "Mark what they spoke of")
  await press(page, "Pay and work")
  await expect(page.locator(".answers input")).not.toHaveCount(0)
  for (const tick of await page.locator(".answers input").all()) await tick.check()
  await press(page, "Done")
  await press(page, "Look for something they said")
  await page.getByLabel("A few words of what you heard").fill("passport")
  await press(page, "Look")
  await page.locator(".answers input").first().check()
  await press(page, "Done")
  await press(page, "Read back what is written")
  await press(page, "Back to listening")
  expect(await definitionsRead(page)).toBe(0)
  await press(page, "A question I may ask")
  await page.getByRole("heading", { level: 1, name: /question you may ask|their yes first/ }).waitFor()
  expect(await definitionsRead(page)).toBeGreaterThan(0)
  const before = await definitionsRead(page)
  await press(page, "Stop")
  await press(page, "Stop, and keep what was said")
  await press(page, "It is right")
  expect(await definitionsRead(page)).toBe(before)
})

test("WEB-74: with the law left out no press of the whole talk reads a definition", async ({ page }) => {
  await page.goto(`${counted.url}talk`)
  await press(page, "Yes")
  await press(page, "Go on")
  await press(page, "Said and understood. They want help only, and no law looked at")
  await press(page, "Nothing asked for: go on")
  await press(page, "Nothing said about this: go on")
  await press(page, "A question I may ask")
  await press(page, "Nothing asked for: go on")
  await page.getByRole("heading", { level: 1, name: "Nothing was said that would be kept" }).waitFor()
  expect(await definitionsRead(page)).toBe(0)
})

test("WEB-257, CARE-3, CARE-25, PROMISE-16: from a wish in a talk to a place and onto paper no definition is read, with and without a list of their own", async ({
  page,
}) => {
  await page.goto(`${counted.url}help`)
  await openList(page, "real.csv")
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The talk" }).click()
  await press(page, "Yes")
  await press(page, "Go on")
  await press(page, "Said, and understood")
  await press(page, "A doctor or a nurse")
  await press(page, "Go on")
  await page.getByText("A doctor or a nurse: what there is").click()
  const room = page.getByRole("article", { name: "The Planted Room" })
  await room.getByText("How to get there, and more").click()
  await room.getByRole("button", { name: "Put this on paper" }).click()
  await expect(page.getByText("This is all that will be on the paper.")).toBeVisible()
  await page.getByRole("button", { name: "Put it away" }).click()
  await page.getByLabel("A word to look for").fill("nurze")
  const lamp = page.getByRole("article", { name: "Old Quay Health Room" })
  await expect(lamp).toContainText("Never told. So they say")
  expect(await definitionsRead(page)).toBe(0)
})
