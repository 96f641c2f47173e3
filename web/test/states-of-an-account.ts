import {
  builder,
  decision,
  invented,
  load,
  openExample,
  openFile,
  openFinding,
  openOwed,
  raid,
  short,
  textbook,
  unfold,
  unfoldExamples,
} from "./opened.ts"
import type { States } from "./states-of-the-page.ts"

/** Accounts that stand in order at the desk: invented ones, a pattern, a decision, law and age open, one told unfreely. */
export const statesOfAnAccount: States = {
  "every kind of example, open": async (page) => {
    await load(page)
    await unfoldExamples(page)
  },
  "before a call, and the words": async (page) => {
    await load(page)
    await openFile(page, "to-be-reached")
    await page.locator(".before-you-call dd").first().waitFor()
    await unfold(page)
  },
  "an example": async (page) => {
    await load(page)
    await openExample(page, short)
  },
  "a textbook pattern": async (page) => {
    await load(page)
    await openExample(page, textbook)
  },
  "a decision": async (page) => {
    await load(page)
    await unfoldExamples(page)
    await page.getByRole("button", { name: decision }).click()
    await page.locator(".finding").first().waitFor()
  },
  "a ladder, open": async (page) => {
    await load(page)
    await openExample(page, invented)
    await openFinding(page.locator(".finding").first())
    await page.locator(".ladder > summary").first().click()
    await page.getByText("Which law is read").click()
    await unfold(page, ".findings > ul > li:nth-child(2)")
  },
  "law and age open": async (page) => {
    await load(page)
    await openFile(page, "open-law-and-age")
  },
  "what is owed, open": async (page) => {
    await load(page)
    await openExample(page, builder)
    await openOwed(page)
    await page.getByText("What else one can ask for").click()
    const recover = page.locator(".tie").filter({ hasText: "At least three months before leaving" })
    await page.getByLabel("Whose law").selectOption("DE")
    await recover.locator("> summary").click()
  },
  "set down for a lawyer": async (page) => {
    await load(page)
    await openExample(page, short)
    await page.getByText("Set it down for a lawyer", { exact: true }).click()
    await page.getByRole("button", { name: "Make it as one page (HTML)" }).click()
    await page.getByRole("link", { name: /^Save \d{4}-/ }).waitFor()
  },
  "two raids": async (page) => {
    await load(page)
    await openExample(page, raid)
  },
}
