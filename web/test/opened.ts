import { join } from "node:path"
import { expect, type Locator, type Page } from "@playwright/test"

/** Loads the page at a screen's address, and waits until the screen stands. */
export async function load(page: Page, address = "/desk"): Promise<void> {
  await page.goto(address)
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "One moment" }).waitFor()
}

/** Waits until every part of the screen that comes after it, and says so, has come. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.getByText("still on its way")).toHaveCount(0)
}

/** Opens one of the invented files of this folder, as a worker would open one of theirs. */
export async function openFile(page: Page, name: string): Promise<void> {
  const before = await page.getByRole("heading", { level: 1 }).elementHandle()
  await page.locator('input[type="file"]').setInputFiles(join(import.meta.dirname, "accounts", `${name}.yaml`))
  await before?.waitForElementState("hidden").catch(() => "it has gone")
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "One moment" }).waitFor()
}

/** Opens every kind of example, so that each can be pressed. */
export async function unfoldExamples(page: Page): Promise<void> {
  const kinds = page.locator(".kinds-of-example > details")
  await kinds.first().waitFor()
  await kinds.evaluateAll((all) => {
    for (const kind of all as HTMLDetailsElement[]) kind.open = true
  })
  await expect(page.locator(".kinds-of-example .offered")).toHaveCount(await kinds.count())
}

/** The labels of every example the page offers, or of those of one kind. */
export async function examplesOffered(page: Page, kind = ""): Promise<readonly string[]> {
  await unfoldExamples(page)
  const alike = page.locator(".kinds-of-example > details").filter({ has: page.locator("h3", { hasText: kind }) })
  return alike.locator(".offered button > :first-child").allInnerTexts()
}

export async function openExample(page: Page, label: string): Promise<void> {
  await unfoldExamples(page)
  await page
    .locator(".offered button")
    .filter({ has: page.getByText(label, { exact: true }) })
    .click()
  await page.getByRole("heading", { level: 1, name: label, exact: true }).waitFor()
}

export async function backToStart(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Close this account|Go back)$/ }).click()
  await page.getByRole("heading", { name: "Invented examples" }).waitFor()
}

/** Chooses an episode at the desk by how it is called, or those that are read together. */
export async function chooseEpisode(page: Page, called: string): Promise<void> {
  await page
    .locator("button.episode-choice")
    .filter({ has: page.locator(".episode-title").getByText(called, { exact: true }) })
    .click()
}

/** Opens everything that can be opened in place, and what is made only then: in the whole page, or in a part of it. */
export async function unfold(page: Page, within = "body"): Promise<void> {
  await page.evaluate(async (part) => {
    const folded = () => [...document.querySelectorAll<HTMLDetailsElement>(`${part} details:not([open])`)]
    // A part that is fetched when it is first opened has folds of its own.
    const onItsWay = () => document.body.textContent?.includes("still on its way") === true
    while (folded().length > 0 || onItsWay()) {
      for (const one of folded()) one.open = true
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
    }
  }, within)
}

/** Opens every definition and its reasons, and has what stands on paper alone stand in the page as well. */
export async function writeOut(page: Page): Promise<void> {
  const folded = page.getByRole("button", { name: /^Open all/ })
  while ((await folded.count()) > 0) await folded.first().click()
  if ((await page.locator(".finding details[open] > summary.brief").count()) > 0) {
    await page.locator(".finding .ladder").first().waitFor({ state: "attached" })
  }
  await page.evaluate(async () => {
    for (const ladder of document.querySelectorAll<HTMLDetailsElement>("details.ladder")) ladder.open = true
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
  })
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")))
}

/** Opens the lists of indicators beside what is found, and waits until the first of them stands. */
export async function openBeside(page: Page): Promise<void> {
  await page.getByText("Indicator lists, read beside", { exact: true }).click()
  await page.getByLabel("Which list").waitFor()
}

/** One definition on one episode, by how its heading begins. */
export function finding(page: Page, heading: RegExp, nth = 0): Locator {
  return page.getByRole("article", { name: heading }).nth(nth)
}

export const unProtocol = /^Trafficking in persons UN Protocol/

/** Opens one definition in place, as a press does. */
export async function openFinding(card: Locator): Promise<void> {
  await card.locator("summary.brief").click()
  await card.locator(".full").waitFor()
}

/** A decision and an invented example that every release has, for tests that need one of each. */
export const invented = "The hotel by the sea"
export const short = "Own rooms"
export const raid = "After the raid: by choice"
export const textbook = "Six months later"
export const decision = /^Decision c001/
