import { expect, type Page, test } from "@playwright/test"
import { begin, inBrief, lookThrough, seen } from "./at-the-desk.ts"
import { load } from "./opened.ts"

async function wish(page: Page): Promise<void> {
  await page.getByText("Add what they ask for").click()
  await page.getByLabel("What", { exact: true }).selectOption("a lawyer")
  await page.getByRole("button", { name: "Add it" }).click()
}

async function whatThereIs(page: Page): Promise<string> {
  const help = page.locator(".asked-for details").first()
  await help.locator("summary").first().click()
  await expect(help.getByRole("heading", { name: "What you can do today" })).toBeVisible()
  const text = await seen(help)
  await help.locator("summary").first().click()
  return text
}

test("WEB-93, CARE-25, PROMISE-14: what they asked for stands first, and what there is for it is alike under every finding", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await expect(page.getByText("No wish is written down yet.")).toBeVisible()
  await wish(page)
  const withNothingFound = await whatThereIs(page)
  await lookThrough(page, "how it began")
  for (const fact of ["recruited", "deceived about the job"]) {
    await page.getByRole("checkbox", { name: fact, exact: true }).check()
  }
  await page.getByLabel("Or find it by its words").fill("made to work against their will")
  await page.getByRole("checkbox", { name: "made to work against their will" }).check()
  await expect(inBrief(page)).toHaveText([/^yes on their own account/])
  expect(await whatThereIs(page)).toBe(withNothingFound)
  const wishes = page.getByRole("heading", { name: "What they asked for" })
  const found = await page.getByRole("heading", { name: "What is found" }).elementHandle()
  expect(
    await wishes.evaluate((first, second) => second !== null && first.compareDocumentPosition(second) === 4, found),
  ).toBe(true)
})
