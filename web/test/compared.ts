import type { Page } from "@playwright/test"
import { load, unfoldExamples } from "./opened.ts"

export type Way =
  | "One account under several texts"
  | "One account, the law of two days"
  | "Two texts side by side"
  | "Every example under the texts"

export async function compare(page: Page, way?: Way): Promise<void> {
  await load(page, "/compare")
  if (way !== undefined) await chooseWay(page, way)
}

export async function chooseWay(page: Page, way: Way): Promise<void> {
  await page.getByRole("button", { name: way, exact: true }).click()
}

/** Goes to the screen that compares by the menu, from wherever one is: what is open at the desk stays open. */
export async function toCompare(page: Page): Promise<void> {
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "Compare texts" }).click()
}

/** Takes an example there. */
export async function takeExample(page: Page, label: string): Promise<void> {
  const take = page.getByRole("button", { name: /^Take an(other)? example$/ })
  if ((await take.count()) > 0) await take.click()
  await unfoldExamples(page)
  await page
    .locator(".offered button")
    .filter({ has: page.getByText(label, { exact: true }) })
    .click()
  await page.getByRole("heading", { level: 2, name: label, exact: true }).waitFor()
}

/** The texts that stand alike, under one reading of the account. */
export const standing = (page: Page, reading: "own" | "everything", stands: string) =>
  page.locator(`section[aria-labelledby="compared-${reading}-${stands}"]`)
