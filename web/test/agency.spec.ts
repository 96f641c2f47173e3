import { expect, type Page, test } from "@playwright/test"
import { begin, itHasBeenSaid, lookThrough, sayThatItWas, seen } from "./at-the-desk.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { largeText, standsWithLargeText } from "./large-text.ts"
import { chooseEpisode, load, openFile } from "./opened.ts"

const summary = "What they say of agreeing, going on and stopping"
const times = (page: Page) => page.locator(".agency > .moments .moment-time")

async function openLine(page: Page): Promise<void> {
  await page.getByText(summary, { exact: true }).click()
  await page.locator(".agency").waitFor()
}

async function openChanging(page: Page): Promise<void> {
  await load(page)
  await openFile(page, "agreement-changes")
  await itHasBeenSaid(page)
  await openLine(page)
}

test("WEB-206, ACCOUNTS-35, ACCOUNTS-37: at the desk it is a line of moments by their days, words first, the unfree marked, and then the line through all episodes", async ({
  page,
}) => {
  await openChanging(page)
  await expect(times(page)).toHaveText([
    "When it began, May 2023",
    "When it began, May 2023",
    "Of all of it, from May 2023 to September 2024",
    "From May 2023 to February 2024",
    "August 2023, as things were then",
    "From March 2024 to September 2024",
    "September 2024, as things were then",
    "At some time in it",
    "At some time in it",
  ])
  await expect(page.getByRole("heading", { name: "On a day that was not said" })).toBeVisible()
  const first = await seen(page.locator(".moments > li").first())
  expect(first.indexOf("Dancing. I knew that")).toBeLessThan(first.indexOf("They knew what the work would be"))
  const stopped = page.locator(".moments > li").filter({ hasText: "They wanted to stop." })
  await expect(stopped).toContainText("in custody")
  await expect(stopped).toContainText("not told freely; of their own agreement it stands all the same")
  const left = page.locator(".moments > li").filter({ hasText: "They had the key to everything." })
  await expect(left).toContainText("not told freely: it waits until they say it again freely")
  await page.getByText("In all episodes, one after another").click()
  await expect(page.locator(".agency details .moment-time").last()).toHaveText(/^The club · At some time in it$/)
  await expect(page.locator(".agency details .moments > li").filter({ hasText: "The kitchen" })).toHaveCount(3)
  await chooseEpisode(page, "The kitchen")
  await openLine(page)
  await expect(page.locator(".agency > .moments > li")).toHaveCount(3)
  await expect(page.locator(".agency > .moments")).toContainText("They would stop if something else paid enough.")
  await expect(page.locator(".agency > .moments")).toContainText("no less a reason")
})

test("WEB-207, ACCOUNTS-36, PROMISE-5: another's word on it stands apart under their name, and moves nothing on the line", async ({
  page,
}) => {
  await openChanging(page)
  const before = await seen(page.locator(".agency > .moments"))
  const others = page.locator(".others-on-it")
  await expect(others.locator(".others-moments > li")).toHaveCount(3)
  await expect(others).toContainText("One with an interest (“manager”)".replaceAll(/[“”]/g, ""))
  await sayThatItWas(page, "an official")
  await lookThrough(page, "what they agreed to")
  await page.getByRole("checkbox", { name: "wants to go on", exact: true }).check()
  await expect(others.locator(".others-moments > li")).toHaveCount(4)
  await expect(others.locator("li").filter({ hasText: "An official" })).toContainText("sets nothing")
  expect(await seen(page.locator(".agency > .moments"))).toBe(before)
})

test("WEB-208, CARE-15, CARE-17: on paper the line stands after what was said, without others' words on it, and silences leave no trace", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "agreement-changes")
  await itHasBeenSaid(page)
  await page.emulateMedia({ media: "print" })
  const line = page.locator(".agency-on-paper")
  await expect(line).toHaveCount(2)
  await expect(line.first().locator("li")).toHaveCount(9)
  await expect(line.first()).toContainText("At some time in it (on a day that was not said): I said no more of it.")
  expect(await seen(line)).not.toMatch(/manager|interest|rather not/)
  const headings = await page.locator(".episode-on-paper").first().locator("h3").allInnerTexts()
  expect(headings.indexOf("What was said, by whom")).toBeLessThan(headings.indexOf(summary))
  await expect(page.locator(".invitations, .two-categories, .agency-folded").first()).toBeHidden()
})

test("WEB-209, CARE-4: it comes folded after the first finding and is never pushed open; before anything is said it says so", async ({
  page,
}) => {
  test.slow()
  await load(page)
  await begin(page)
  await expect(page.locator(".agency")).toHaveCount(0)
  await openLine(page)
  await expect(page.locator(".agency")).toContainText("Nothing is written down yet of what they say of it.")
})

test("WEB-214: the line, with all episodes and what others say, passes axe in every way and scrolls nowhere sideways", async ({
  page,
}) => {
  test.slow()
  await openChanging(page)
  await page.getByText("In all episodes, one after another").click()
  await page.evaluate(() => scrollTo(0, 0))
  await standsInEveryWay(page)
})

test("WEB-214, WEB-117: with text twice as large the line, the offers and the two categories are not cut, and nothing stands over another", async ({
  page,
}) => {
  test.slow()
  await largeText(page)
  await openChanging(page)
  await page.getByText("What may be offered, without asking anything").click()
  await page.locator(".invitations-list").waitFor()
  await page.getByText("The two categories of US law, side by side", { exact: true }).click()
  await page.locator(".two-categories-opened").waitFor()
  await standsWithLargeText(page, "all of it open")
})
