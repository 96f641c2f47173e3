import type { Locator, Page } from "@playwright/test"
import { unfoldExamples } from "./unfold-examples.ts"
import type { Press, Walk } from "./walk.ts"

/** At the desk: an example of two episodes is opened, more is written down, its findings looked into, other law read. */
export const walkTheDesk: Walk = {
  name: "desk",
  address: "/desk",
  go: async (page, press) => {
    await unfoldExamples(page)
    await press("open an account", example(page, "The hotel by the sea"))
    await page.locator(".finding").first().waitFor()
    await press("choose an episode", page.getByRole("button", { name: /^The hotel from/ }))
    await writeDown(page, press)
    for (const nth of [0, 1, 4]) await lookInto(page.locator(".finding").nth(nth), press)
    await press("open all findings", page.getByRole("button", { name: /^Open all/ }).first())
    await press("close all findings", page.getByRole("button", { name: /^Close all/ }).first())
    await press("open which law is read", page.getByText("Which law is read"))
    const texts = page.locator(".law-of-place input")
    for (let twice = 0; twice < 2; twice++) await press("leave out or take in a definition", texts.first())
    await press("read the law of another day", page.getByLabel("Another day"))
    await press("read the law of its own day", page.getByLabel("The last day of what happened"))
  },
}

function example(page: Page, label: string): Locator {
  return page.locator(".offered button").filter({ has: page.getByText(label, { exact: true }) })
}

/** A topic chosen by key, two things ticked and one taken back, and one looked for by its words. */
async function writeDown(page: Page, press: Press): Promise<void> {
  const topics = page.getByLabel("What was it about")
  for (let further = 0; further < 3; further++) await press("choose a topic", topics, "ArrowDown")
  const boxes = page.locator(".fact-rows input[type=checkbox]")
  await press("write down what was said", boxes.nth(0))
  await press("write down what was said", boxes.nth(1))
  await press("take out what was said", boxes.nth(1))
  await press("nothing said about these", page.getByRole("button", { name: "Nothing said about these" }))
  const search = page.getByLabel("Or find it by its words")
  for (const letter of "papers") await press("look for a fact, a letter", search, letter)
  await press("write down what was said", boxes.nth(0))
}

async function lookInto(finding: Locator, press: Press): Promise<void> {
  await press("open a finding", finding.locator("summary.brief"))
  await press("open its reasons", finding.locator(".ladder > summary").first())
  await press("open or close a step", finding.locator(".rung > summary").first())
  await press("close a finding", finding.locator("summary.brief"))
}
