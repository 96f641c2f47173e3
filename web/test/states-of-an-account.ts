import {
  decision,
  invented,
  load,
  openExample,
  openFile,
  openFinding,
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
