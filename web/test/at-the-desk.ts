import { expect, type Locator, type Page } from "@playwright/test"
import { finding, unProtocol } from "./opened.ts"

/** Begins an account of someone, with nothing said in it, and says that the words that come first were said. */
export async function begin(page: Page, label = "Hotel work"): Promise<void> {
  await page.getByLabel("Where you work").selectOption({ label: "Germany" })
  await page.getByLabel("What you are to them").selectOption("caseworker")
  await page.getByLabel("A label for it").fill(label)
  await page.getByRole("button", { name: "Begin", exact: true }).click()
  await itHasBeenSaid(page)
  await page.getByRole("heading", { level: 1, name: label }).waitFor()
  // The law of where they work comes after the first finding, and is said when it has.
  await expect(page.locator(".not-here")).toHaveCount(0)
}

export async function itHasBeenSaid(page: Page): Promise<void> {
  await page.getByRole("button", { name: "It has been said" }).click()
}

/** Chooses who says what is written down from now on. */
export async function sayThatItWas(page: Page, who: string, role = "", place = "not said"): Promise<void> {
  await page.locator(".who-says > summary").click()
  await page.getByLabel("Who", { exact: true }).selectOption(who)
  if (role !== "") await page.getByLabel("The part they play").selectOption(role)
  await page.getByLabel("Where it was told").selectOption(place)
  await page.getByRole("button", { name: "Write down as they say it" }).click()
}

export async function lookThrough(page: Page, topic: string): Promise<void> {
  await page.getByLabel("What was it about").selectOption({ label: topic })
}

/** The line of the UN Protocol's definition in the list of what is found. */
export const inBrief = (page: Page) => finding(page, unProtocol).locator(".brief-standing")

/** What the quiet voice said last. */
export const heard = (page: Page) => page.getByRole("status")

/** What is to be seen of a part of the page, as text. */
export async function seen(part: Locator): Promise<string> {
  return (await part.allInnerTexts()).join("\n")
}

/** The answers to one fact, item by item: each as its whole phrases. */
export const answerOf = (row: Locator, answer: string) => row.locator(`input[type="radio"][value="${answer}"]`)

export const rowOf = (page: Page, label: string) =>
  page.locator(".fact-row").filter({ has: page.getByRole("checkbox", { name: label, exact: true }) })
