import { expect, type Page, test } from "@playwright/test"
import { begin, heard, itHasBeenSaid, seen } from "./at-the-desk.ts"
import { toEveryScreen } from "./every-screen-of-a-talk.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { builder, load, openExample, openFile, openOwed } from "./opened.ts"
import { statesOfAnAccount } from "./states-of-an-account.ts"

const owed = (page: Page) => page.locator(".owed")
const tie = (page: Page, title: string) => page.locator(".tie").filter({ has: page.getByText(title, { exact: true }) })
const threeMonths = "At least three months before leaving, to decide"

async function readLawOf(page: Page, place: string): Promise<void> {
  await page.getByLabel("Whose law").selectOption({ label: place })
}

test("WEB-220, WEB-222, WEB-223, PROMISE-18: from a finding to a deadline: a day that is typed gives the day before which it cannot end", async ({
  page,
}) => {
  await load(page)
  await openExample(page, builder)
  await expect(owed(page)).toHaveText("What is owed")
  await openOwed(page)
  await expect(page.getByRole("heading", { name: "Then: what the law ties to what was found" })).toBeVisible()
  await readLawOf(page, "Germany")
  await expect(heard(page)).toHaveText("The law of another place is read.")
  const months = tie(page, threeMonths)
  await months.locator("> summary").click()
  await expect(months).toContainText("section 59(7), checked against the text")
  await expect(months).toContainText("does not ask them to work with police or prosecutors")
  await expect(months).toContainText("A reasonable ground is less than proof")
  await expect(months).toContainText("a lawyer, before anybody else is told.")
  await expect(months).toContainText("No day is given: it is not written down which was the day the notice came.")
  await months.getByLabel("The day the notice came").fill("2026-11-30")
  await expect(months).toContainText("It cannot end before 28 February 2027, counted from 30 November 2026")
  await expect(heard(page)).toHaveText("Counted from 30 November 2026.")
  await months.getByLabel("The day the notice came").fill("")
  await expect(months).toContainText("No day is given")
})

test("WEB-222, RESPONSES-31: a last day that has passed is said gently, with what its source says", async ({
  page,
}) => {
  await load(page)
  await openExample(page, builder)
  await openOwed(page)
  await readLawOf(page, "United States")
  const asylum = tie(page, "Asylum, within a year of coming")
  await asylum.locator("> summary").click()
  await asylum.getByLabel("The day they came into the country").fill("2020-03-10")
  await expect(asylum).toContainText("The last day was 9 March 2021")
  await expect(asylum).toContainText("It may not be too late. The rule knows exceptions")
  await expect(page.getByText("A last day set by law is near, or has passed.")).toBeVisible()
})

test("WEB-221, PROMISE-14: from a wish at the desk to a listing, in what is owed", async ({ page }) => {
  await load(page)
  await openExample(page, builder)
  await openOwed(page)
  const pay = owed(page).locator(".owed-needs > li").filter({ hasText: "Pay I have earned" }).first()
  await pay.locator("summary").first().click()
  await expect(pay.getByRole("heading", { name: "Places" })).toBeVisible()
  await expect(pay.locator(".listings > li").first()).toBeVisible()
  await owed(page).getByText("What else one can ask for").click()
  await expect(owed(page).getByText("Food for today", { exact: true })).toBeVisible()
})

test("WEB-220: on a phone the foot of the page leads to what is owed and opens it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await load(page)
  await openExample(page, builder)
  await page.locator(".to-what-is-found").getByRole("button", { name: "What is owed" }).click()
  await expect(page.getByRole("heading", { name: "First: what they asked for" })).toBeInViewport()
  await expect(page.locator(".owed > summary")).toBeFocused()
})

test("WEB-224, PROMISE-8: before the words were said nothing of it stands in the page; where only writing is wanted, list 1 alone", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await expect(page.getByRole("button", { name: "It has been said" })).toBeVisible()
  await expect(page.getByText(/owed|the law ties/i)).toHaveCount(0)
  await page.getByRole("button", { name: /write/i }).first().click()
  await openOwed(page)
  await expect(owed(page)).toContainText("Nothing is computed, so nothing of this is read.")
  await expect(page.locator(".tie")).toHaveCount(0)
})

test("WEB-225, PROMISE-16, CARE-4: nothing that the law ties stands on any screen of a talk", async ({ page }) => {
  test.setTimeout(180_000)
  let screens = 0
  await toEveryScreen(page, async () => {
    const said = await page.locator("body").textContent()
    expect(said).not.toMatch(/What is owed|[Tt]he law ties|T status|[Rr]eflection|[Rr]estitution|[Rr]ecovery period/)
    screens++
  })
  expect(screens).toBeGreaterThan(5)
})

async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".definition-on-paper").first()).toBeVisible()
  const text = await seen(page.locator("body"))
  await page.emulateMedia({ media: "screen" })
  return text
}

test("WEB-226, CARE-32: it is printed only where it was added, with law, mark and last day", async ({ page }) => {
  await load(page)
  await openExample(page, builder)
  await openOwed(page)
  await readLawOf(page, "Germany")
  expect(await printed(page)).not.toContain("What is owed")
  await page.getByLabel("Add this to what is printed").check()
  const paper = await printed(page)
  expect(paper).toContain("First: what they asked for")
  expect(paper).toContain(threeMonths)
  expect(paper).toContain("Police and prosecutors")
  expect(paper).toMatch(/from memory, not compared/)
})

test("WEB-226, CARE-17, PROMISE-17: on paper what is not known reads alike, whatever the reason", async ({ page }) => {
  const papers: string[] = []
  for (const file of ["silence-declined", "silence-not-asked"]) {
    await load(page)
    await openFile(page, file)
    const gate = page.getByRole("button", { name: "It has been said" })
    if (await gate.isVisible()) await gate.click()
    await openOwed(page)
    await page.getByLabel("Add this to what is printed").check()
    await page.emulateMedia({ media: "print" })
    const paper = page.locator(".owed-on-paper")
    await expect(paper).toBeVisible()
    papers.push(await seen(paper))
    await page.emulateMedia({ media: "screen" })
  }
  expect(papers[0]).toBe(papers[1])
})

test("WEB-227, RESPONSES-28: what nobody must promise is named where they work, and another law can be read", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "sixteen-in-summer")
  await itHasBeenSaid(page)
  await openOwed(page)
  await expect(owed(page)).toContainText("Not to be counted on")
  await expect(owed(page)).toContainText("Section 15 had not commenced")
  await readLawOf(page, "international law alone")
  await expect(owed(page)).toContainText("this is international law alone")
})

test("WEB-228, WEB-220, CARE-12: an account of nobody's words has its list 1 and what holds whatever is found", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await openOwed(page)
  await expect(owed(page)).toContainText("No wish is written down yet.")
  await expect(tie(page, "Pay that is owed, whatever their stay").first()).toContainText(
    "This holds whatever is found.",
  )
  await expect(owed(page)).toContainText("Only what they said themselves counts here.")
  await page.getByLabel("They say that it cannot wait").check()
  await expect(owed(page).getByRole("listitem").filter({ hasText: "They say that it cannot wait." })).toBeVisible()
})

test("WEB-229, CARE-18, PROMISE-19: opened, no rule of axe is broken in any way, nothing goes sideways, no number of parts", async ({
  page,
}) => {
  test.setTimeout(300_000)
  await statesOfAnAccount["what is owed, open"]?.(page)
  expect(await owed(page).textContent()).not.toMatch(/\d+ (?:of|out of) \d+|%|score|victim|rescue/i)
  await page.evaluate(() => scrollTo(0, 0))
  await standsInEveryWay(page)
})
