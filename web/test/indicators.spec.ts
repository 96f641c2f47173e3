import { expect, type Page, test } from "@playwright/test"
import { notStatedIsNoQuestion } from "distinguo/assessment"
import { itHasBeenSaid, seen } from "./at-the-desk.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { load, openBeside, openExample, openFile } from "./opened.ts"
import { statesOfTheDesk } from "./states-of-the-page.ts"
import { statesToRead } from "./states-to-read.ts"

const beside = (page: Page) => page.locator(".indicators-beside")
const notAsked = "Not asked about at all, and nothing need be"

async function choose(page: Page, list: string): Promise<void> {
  await page.getByLabel("Which list").selectOption(list)
}

test("WEB-215: a list is read when it is opened, with its mark and who said what, and no list is chosen for its answer", async ({
  page,
}) => {
  await load(page)
  await openExample(page, "The building site")
  await expect(beside(page)).toHaveText("Indicator lists, read beside")
  await openBeside(page)
  await expect(beside(page).getByRole("heading", { level: 3 })).toContainText("second hand")
  await expect(beside(page)).toContainText("neither identification nor a finding of any law")
  const papers = beside(page)
    .locator(".indicator")
    .filter({ has: page.getByRole("heading", { name: "identity papers kept" }) })
  await expect(papers).toContainText("papers kept from them: yes (they said: yes)")
  await expect(beside(page)).toContainText(notAsked)
  await choose(page, "delphi-adult-labour")
  await expect(page.getByRole("status")).toHaveText("Another list is read.")
  await expect(beside(page)).toContainText("the rule of the list is reached by: confiscation of documents (strong; ")
  await expect(beside(page)).toContainText("No rule for putting dimensions together was chosen, so none was used.")
  await page.getByLabel("How its dimensions are put together").selectOption("palermo-adult")
  await expect(beside(page).locator(".put-together")).toContainText("indicators of trafficking: not known")
})

test("WEB-216, PROMISE-8: before the duty gate nothing of them stands in the page", async ({ page }) => {
  await load(page)
  await openFile(page, "in-confidence")
  await expect(page.getByRole("button", { name: "It has been said" })).toBeVisible()
  await expect(page.getByText(/indicator/i)).toHaveCount(0)
})

async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".definition-on-paper").first()).toBeVisible()
  const text = await seen(page.locator("body"))
  await page.emulateMedia({ media: "screen" })
  return text
}

test("WEB-216: a list is printed only where it was added, and not again when it was taken out", async ({ page }) => {
  await load(page)
  await openExample(page, "The building site")
  await openBeside(page)
  expect(await printed(page)).not.toMatch(/indicator/i)
  await page.getByLabel("Add this list to what is printed").check()
  const paper = await printed(page)
  expect(paper).toContain("Read beside a list of indicators")
  expect(paper).toContain("Identity papers kept")
  expect(paper).toContain("Its mark: second hand")
  await page.getByLabel("Add this list to what is printed").uncheck()
  expect(await printed(page)).not.toMatch(/indicator/i)
})

test("WEB-216, CARE-17, PROMISE-17: on paper what is not known reads alike, whatever the reason", async ({ page }) => {
  const papers: string[] = []
  for (const file of ["silence-declined", "silence-not-asked"]) {
    await load(page)
    await openFile(page, file)
    const gate = page.getByRole("button", { name: "It has been said" })
    if (await gate.isVisible()) await gate.click()
    await openBeside(page)
    await page.getByLabel("Add this list to what is printed").check()
    await page.emulateMedia({ media: "print" })
    const paper = page.locator(".on-paper.indicators")
    await expect(paper).toBeVisible()
    papers.push(await seen(paper))
    expect(papers.at(-1)).not.toMatch(/not asked|asked about|rather not/i)
    await page.emulateMedia({ media: "screen" })
  }
  expect(papers[0]).toBe(papers[1])
  expect(papers[0]).toContain("Not stated")
})

for (const file of ["seventeen-in-april", "sixteen-in-summer"]) {
  test(`WEB-217, CARE-8: of someone who was or may have been under 18 what is not stated is not listed, and no question: ${file}`, async ({
    page,
  }) => {
    await load(page)
    await openFile(page, file)
    if (file === "sixteen-in-summer") await itHasBeenSaid(page)
    await openBeside(page)
    await expect(beside(page)).toContainText(notStatedIsNoQuestion)
    await expect(beside(page).getByText(/asked about/i)).toHaveCount(0)
  })
}

test("WEB-218: the tools are described, each with its mark and without a question, and one press leads back", async ({
  page,
}) => {
  await load(page, "/law")
  await page.getByRole("button", { name: /^Screening tools, described/ }).click()
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await expect(page.locator("main")).toContainText("Screening is not identification")
  await expect(page.locator(".tool")).toHaveCount(12)
  await expect(page.getByRole("heading", { level: 2, name: /^HTIAM-14/ })).toContainText("from memory")
  await expect(page.locator(".tool").filter({ hasText: "AHTST" })).toContainText("No sensitivity and specificity")
  await page.getByRole("button", { name: "All definitions" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "The law" })).toBeFocused()
})

test("WEB-218: how many of a tool's yeses would be true follows what is typed, in whole people", async ({ page }) => {
  await load(page, "/law")
  await page.getByRole("button", { name: /^Screening tools, described/ }).click()
  const raft = page.locator(".tool").filter({ has: page.getByRole("heading", { name: "RAFT" }) })
  await raft.getByText("How many of its yeses would be true?").click()
  await expect(raft).toContainText("True among its yeses: about 3 or 4 in every hundred.")
  await expect(raft).toContainText("That makes 39854 yeses, and 1400 are true")
  const field = raft.getByLabel(/^Of every hundred people/)
  await field.fill("20")
  await expect(raft).toContainText("about 39 in every hundred")
  await expect(page.getByRole("status")).toContainText("about 39 in every hundred")
  await field.fill("1.4 %")
  await expect(raft).toContainText("a number above 0 and below 100")
  await expect(raft).not.toContainText("True among")
})

const states = {
  "the ILO's eleven, beside": statesOfTheDesk,
  "the Delphi lists, beside": statesOfTheDesk,
  "screening tools, described": statesToRead,
} as const

for (const [state, among] of Object.entries(states)) {
  test(`WEB-219, CARE-18, PROMISE-19: ${state}: no rule of axe broken in any way, nothing sideways, no number about anyone`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const reach = among[state as keyof typeof among]
    if (reach === undefined) throw new Error("a state that is reached")
    await reach(page)
    await expect(page.locator(".indicators, .tool").first()).toBeVisible()
    const said = await page.locator(".indicator, .put-together").allInnerTexts()
    expect(said.filter((words) => /\d/.test(words))).toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    await standsInEveryWay(page)
  })
}
