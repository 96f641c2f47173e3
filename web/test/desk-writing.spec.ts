import { expect, test } from "@playwright/test"
import { answerOf, begin, heard, inBrief, itHasBeenSaid, lookThrough, sayThatItWas, seen } from "./at-the-desk.ts"
import { load, openFile } from "./opened.ts"

test("WEB-85, CARE-4, PROMISE-2: what is written down moves what is found at once: theirs first, then what others say", async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1280, height: 900 })
  await load(page)
  await begin(page)
  await expect(inBrief(page)).toHaveText(["not known nothing said of it"])

  await lookThrough(page, "how it began")
  await page.getByRole("checkbox", { name: "recruited", exact: true }).check()
  await expect(heard(page)).toHaveText("Written down. What is found has changed.")
  await page.getByRole("checkbox", { name: "deceived about the job" }).check()
  await page.getByLabel("Or find it by its words").fill("against their will")
  await page.getByRole("checkbox", { name: "made to work against their will" }).check()
  await page.getByText("An age that was told").click()
  await page.getByLabel("When it began").fill("22")
  await page.getByRole("button", { name: "Write this age down" }).click()
  await expect(inBrief(page)).toHaveText([/^yes on their own account/])

  await page.getByLabel("Or find it by its words").fill("")
  await sayThatItWas(page, "one with an interest", "manager")
  await expect(page.getByText("Who says it: One with an interest, manager")).toBeVisible()
  const recruited = page
    .locator(".fact-row")
    .filter({ has: page.getByRole("checkbox", { name: "recruited", exact: true }) })
  await expect(recruited).toContainText("Already written down: They themselves, yes.")
  await page.getByRole("button", { name: "Item by item" }).click()
  await recruited.locator("summary").click()
  await answerOf(recruited, "no").check()
  await recruited.getByRole("button", { name: "Write it down" }).click()
  await expect(inBrief(page)).toHaveText([/^yes on their own account/, /^contested with everything said/])

  await sayThatItWas(page, "an official")
  await recruited.locator("summary").click()
  await answerOf(recruited, "no").check()
  await recruited.getByRole("button", { name: "Write it down" }).click()
  await expect(page.getByRole("heading", { level: 4, name: "An official" })).toBeVisible()
  // Whatever others say, their own account stands as it did.
  await expect(inBrief(page)).toHaveText([/^yes on their own account/, /^contested with everything said/])
})

test("WEB-86, CARE-15: what was written down in this sitting is taken out or undone without a trace; what is older is set aside", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  const said = page.locator(".said")
  const before = await seen(said)
  await lookThrough(page, "papers and money")
  const papers = page.getByRole("checkbox", { name: "papers kept from them" })
  const was = await papers.isChecked()
  expect(was).toBe(false)
  await papers.check()
  await expect(said.getByRole("button", { name: "Take out: papers kept from them" })).toBeVisible()
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(papers).not.toBeChecked()
  expect(await seen(said)).toBe(before)
  await papers.check()
  await papers.uncheck()
  expect(await seen(said)).toBe(before)

  const first = said.locator(".correct-it").first()
  const words = await seen(first.locator("summary"))
  await first.locator("summary").click()
  await first.getByLabel("What it is").selectOption("misheard")
  await first.getByRole("button", { name: "Set it aside" }).click()
  const aside = said.locator(".said-line s")
  await expect(aside).toHaveCount(1)
  expect(words).toContain((await seen(aside)).split(":")[0] ?? "nothing")
  await page.emulateMedia({ media: "print" })
  await expect(aside).toBeHidden()
})

test('WEB-96, CARE-9, PROMISE-15: "Nothing said about these" and an empty box change nothing; what is asked item by item is chosen', async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  // The circles, and how the law is read where it is open, come after the findings.
  await page.locator(".desk-found .circles").waitFor()
  await page.locator(".readings-asked").waitFor()
  const before = await seen(page.locator(".desk-found"))
  await lookThrough(page, "threats")
  await expect(page.getByRole("heading", { name: "Did any of these happen?" })).toBeVisible()
  await page.getByRole("button", { name: "Nothing said about these" }).click()
  await expect(page.getByRole("heading", { name: "Did any of these happen?" })).toHaveCount(0)
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0)
  expect(await seen(page.locator(".desk-found"))).toBe(before)

  await lookThrough(page, "threats")
  await page.getByRole("button", { name: "Item by item" }).click()
  const row = page.locator(".fact-row").first()
  await row.locator("summary").click()
  await expect(answerOf(row, "nothing said")).toBeChecked()
  await answerOf(row, "declined").check()
  await row.getByLabel("In their words, as said").fill("  Not   today. ")
  await row.getByRole("button", { name: "Write it down" }).click()
  await expect(row).toContainText("Now: would rather not say.")
  await expect(row.getByRole("checkbox")).not.toBeChecked()
  await expect(page.locator(".said-line q").filter({ hasText: "Not" })).toHaveText("  Not   today. ", {
    useInnerText: false,
  })
})
