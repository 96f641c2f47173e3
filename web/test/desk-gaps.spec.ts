import { expect, type Page, test } from "@playwright/test"
import { factById } from "distinguo/facts"
import { answerOf, begin, heard, itHasBeenSaid, lookThrough, rowOf } from "./at-the-desk.ts"
import { invented, load, openExample, writeOut } from "./opened.ts"

const papers = "papers kept from them"

/** An account in which they said before, of another day's telling, that their papers were not kept from them. */
async function saidNoBefore(page: Page): Promise<void> {
  await begin(page)
  await lookThrough(page, "papers and money")
  await page.getByRole("button", { name: "Item by item" }).click()
  const row = rowOf(page, papers)
  await row.locator("summary").click()
  await answerOf(row, "no").check()
  await row.getByRole("button", { name: "Write it down" }).click()
  await expect(page.locator(".said-line")).toHaveCount(1)
  await page.getByRole("button", { name: "Item by item", exact: true }).click()
  await page.locator(".who-says > summary").click()
  await page.getByLabel("When it was told").fill("2026-05")
  await page.getByRole("button", { name: "Write down as they say it" }).click()
}

test("WEB-126: their own other answer is asked about before it is written down, and leaving it changes nothing", async ({
  page,
}) => {
  await load(page)
  await saidNoBefore(page)
  const row = rowOf(page, papers)
  await row.getByRole("checkbox", { name: papers }).click()
  const which = page.getByRole("region", { name: "Which is it?" })
  await expect(which).toContainText("They said no before, and yes now. Nothing is written down yet.")
  await expect(which.getByRole("heading")).toBeFocused()
  await expect(page.locator(".said-line")).toHaveCount(1)
  await which.getByRole("button", { name: "Leave it as it was" }).click()
  await expect(which).toHaveCount(0)
  await expect(row.getByRole("checkbox", { name: papers })).not.toBeChecked()

  await row.getByRole("checkbox", { name: papers }).click()
  await which.getByRole("button", { name: /set the earlier aside/ }).click()
  await expect(page.locator(".said-line")).toHaveCount(1)
  await expect(page.locator(".said-line")).toContainText("yes")
  await expect(page.locator(".desk-found")).not.toContainText("said both ways")
})

test("WEB-126: both are kept, each with its time; of one time they are not", async ({ page }) => {
  await load(page)
  await saidNoBefore(page)
  await page.getByText("Change what this episode is").click()
  await page.getByLabel("From", { exact: true }).fill("2024")
  await page.getByLabel("To", { exact: true }).fill("2024")
  await page.getByRole("button", { name: "Change it" }).click()
  await rowOf(page, papers).getByRole("checkbox", { name: papers }).click()
  const which = page.getByRole("region", { name: "Which is it?" })
  await which.getByText("Both are true, of different times").click()
  await which.getByRole("button", { name: "Keep both, each with its time" }).click()
  await expect(page.getByRole("alert")).toContainText("Both answers are about the same time.")
  await which.getByLabel("Only from").first().fill("2024-06")
  await which.getByLabel("to", { exact: true }).first().fill("2024-12")
  await which.getByLabel("Only from").nth(1).fill("2024-01")
  await which.getByLabel("to", { exact: true }).nth(1).fill("2024-03")
  await which.getByRole("button", { name: "Keep both, each with its time" }).click()
  await expect(which).toHaveCount(0)
  await expect(page.locator(".said-line")).toHaveCount(2)
  await expect(page.locator(".said")).toContainText("from January 2024 to March 2024")
})

test("WEB-127: typed words stay on another screen and another episode, closing asks, and they can be thrown away", async ({
  page,
}) => {
  await load(page)
  await openExample(page, invented)
  await page.getByText("Add their own words").click()
  const field = page.getByLabel("As said, never tidied")
  await field.fill("They keep it")
  await expect(page.getByText("Words that you typed are not added yet")).toBeVisible()
  for (const screen of ["The law", "The desk"]) {
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("button", { name: screen, exact: true }).click()
  }
  await expect(field).toHaveValue("They keep it")
  await page.getByRole("button", { name: "Close this account" }).click()
  await expect(page.getByRole("alertdialog", { name: "Words you typed are not added" })).toBeVisible()
  await page.getByRole("button", { name: "Stay here" }).click()
  await page.getByRole("button", { name: "Throw away what is typed here" }).click()
  await expect(field).toHaveValue("")
  await page.getByRole("button", { name: "Close this account" }).click()
  await page.getByRole("heading", { name: "Invented examples" }).waitFor()
})

test("WEB-128: a file is kept from the press that gives it to the device, before “Done”", async ({ page }) => {
  await load(page)
  await begin(page)
  await expect(page.getByText("What you wrote is not kept yet")).toBeVisible()
  await page.getByRole("button", { name: "Keep it", exact: true }).click()
  await page.getByText("Plain text instead, not sealed").click()
  await page.getByRole("button", { name: "Make a plain file" }).click()
  await expect(page.getByText("What you wrote is not kept yet")).toBeVisible()
  const given = page.waitForEvent("download")
  await page.getByRole("link", { name: /^Save/ }).click()
  await given
  await expect(page.getByText("What you wrote is not kept yet")).toHaveCount(0)
  await page.getByRole("button", { name: "Close this account" }).click()
  await page.getByRole("heading", { name: "Invented examples" }).waitFor()
})

test("WEB-129: sections of an Act are called sections, and articles of a treaty articles", async ({ page }) => {
  await load(page)
  await openExample(page, invented)
  await writeOut(page)
  const places = await page.locator(".article").allTextContents()
  expect(places.filter((place) => place.startsWith("article 3(")).length).toBeGreaterThan(0)
  expect(places.filter((place) => place.startsWith("section 1")).length).toBeGreaterThan(0)
  expect(places.filter((place) => /^article (1589|1591|7102)/.test(place))).toEqual([])
})

test("WEB-130, PROMISE-8: what must be read stands open before the press, and writing down only computes nothing", async ({
  page,
}) => {
  await load(page)
  await page.getByLabel("Where you work").selectOption({ label: "South Africa" })
  await page.getByLabel("A label for it").fill("Hotel work")
  await page.getByRole("button", { name: "Begin", exact: true }).click()
  await expect(page.locator("main > .notice, main .notice").filter({ hasText: /^Best not to hold/ })).toBeVisible()
  await page.getByRole("button", { name: "Said: write down only, compute nothing" }).click()
  await page.getByRole("heading", { level: 1, name: "Hotel work" }).waitFor()
  await lookThrough(page, "papers and money")
  await page.getByRole("checkbox", { name: papers }).check()
  await expect(heard(page)).toHaveText("Written down.")
  await expect(page.locator(".said-line")).toHaveCount(1)
  await expect(page.locator(".finding, .circles")).toHaveCount(0)
  await expect(page.locator("main")).not.toContainText(/UN Protocol|Trafficking in persons/)
  await page.getByRole("button", { name: "Have it read after all: back to what must be said" }).click()
  await page.getByRole("heading", { name: "Say this to them first" }).waitFor()
  await itHasBeenSaid(page)
  await expect(page.locator(".finding").first()).toBeVisible()
})

test("WEB-131: an exception is marked beside its tick", async ({ page }) => {
  await load(page)
  await openExample(page, invented)
  const part = page.getByLabel("What was it about").locator("option").getByText("an exception", { exact: true })
  await page.getByLabel("What was it about").selectOption((await part.first().getAttribute("value")) ?? "")
  const excepted = page
    .locator(".fact-row")
    .filter({ hasText: "An exception in this text: a tick here speaks against it." })
  await expect(excepted.first()).toBeVisible()
})

test("WEB-150, CARE-10: beside a tick stands what it would say, in whole phrases", async ({ page }) => {
  await load(page)
  await openExample(page, invented)
  await page.getByLabel("What was it about").selectOption("topic work and pay")
  const row = page.locator(".fact-row").filter({ hasText: factById("required_by_state_or_community").label })
  await expect(row).toContainText("For the state, the army or the village, because a law or a custom said so.")
  await expect(row).not.toContainText("For a business, a family or a person.")
})

test("WEB-132: a reading that changes nothing says so, aloud and where it was chosen", async ({ page }) => {
  await load(page)
  await begin(page)
  await page.getByText("How the law is read where it is open").click()
  await page.locator(".readings-asked select").first().selectOption({ index: 1 })
  await expect(heard(page)).toHaveText("Read this way: nothing changes.")
  await expect(page.locator(".readings-asked")).toContainText("Read this way: nothing changes.")
})

test("WEB-133: a month in words is told how to be written, and still stands in its field", async ({ page }) => {
  await load(page)
  await begin(page)
  await page.getByText("Change what this episode is").click()
  await page.getByLabel("From", { exact: true }).fill("March 2026")
  await page.getByRole("button", { name: "Change it" }).click()
  await expect(page.getByRole("alert")).toContainText("2024-03 for March 2024")
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("March 2026")
})

test("WEB-134, PROMISE-8: place and role are put right, and nothing is computed until it has been said again", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await expect(page.locator(".finding").first()).toBeVisible()
  await page.getByText("Where you work, and what you are to them").click()
  await page.getByLabel("Where you work").selectOption({ label: "South Africa" })
  await page.getByRole("button", { name: "Put it right" }).click()
  await page.getByRole("heading", { name: "Say this to them first" }).waitFor()
  await expect(page.locator("main")).toContainText("Where you work, what comes out here may count")
  await expect(page.locator(".finding, .circles")).toHaveCount(0)
  await itHasBeenSaid(page)
  await expect(page.locator(".finding").first()).toBeVisible()
})
