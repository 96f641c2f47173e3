import { expect, type Page, test } from "@playwright/test"
import { answerOf, begin, itHasBeenSaid, lookThrough, sayThatItWas, seen } from "./at-the-desk.ts"
import { load, openExample, openFile } from "./opened.ts"

/** Everything opened is tens of thousands of parts: a busy machine takes its time to draw them. */
const drawn = { timeout: 45_000 }

/** What the page prints of an account in which one thing was told, and of another thing this was the answer. */
async function printed(page: Page, answer: string): Promise<string> {
  await load(page)
  await begin(page)
  await lookThrough(page, "papers and money")
  await page.getByRole("checkbox", { name: "papers kept from them" }).check()
  await sayThatItWas(page, "an official")
  await page.getByRole("button", { name: "Item by item" }).click()
  const row = page.locator(".fact-row").filter({ hasText: "money of their own" })
  await row.locator("summary").click()
  await answerOf(row, answer).check()
  await row.getByRole("button", { name: "Write it down" }).click()
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".ladder .rungs").first()).toBeVisible(drawn)
  const text = await seen(page.locator("body"))
  await page.emulateMedia({ media: "screen" })
  return text
}

test("WEB-94, CARE-17, PROMISE-17: declined, not asked, not known and not applicable print alike", async ({ page }) => {
  test.slow()
  const [notAsked = "", ...others] = [
    await printed(page, "nothing said"),
    await printed(page, "declined"),
    await printed(page, "not known"),
    await printed(page, "not applicable"),
  ]
  expect(notAsked).toContain("papers kept from them: yes")
  for (const text of others) expect(text).toBe(notAsked)
  // The comparison can fail: an answer is printed.
  expect(await printed(page, "no")).not.toBe(notAsked)
})

test("WEB-94: what was said stands by source, the person first, each word with what it does and why not more", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  const said = page.locator(".said")
  await expect(said.getByRole("heading", { level: 4 })).toHaveText(["They themselves", "One with an interest"])
  await expect(said.locator(".said-line").filter({ hasText: "pay kept back" }).first()).toContainText("yes")
  await expect(said.locator(".source").last().locator(".said-line").first()).toContainText(
    "on their own account: not part of their own account; with everything said: can oppose what others said, and settles nothing alone",
  )
})

test("WEB-89: on paper every episode stands, whichever was chosen", async ({ page }) => {
  test.slow()
  await load(page)
  await openExample(page, "The hotel by the sea")
  await expect(page.locator(".episode:visible")).toHaveCount(1)
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".episode:visible")).toHaveCount(3, drawn)
  await expect(page.locator(".said:visible")).toHaveCount(2)
  await expect(page.locator(".write-down, .to-what-is-found, textarea, select").locator("visible=true")).toHaveCount(0)
})
