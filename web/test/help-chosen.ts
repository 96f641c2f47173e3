import { expect, type Page } from "@playwright/test"
import { type askedFor, responseTo } from "distinguo/responses"

export const title = (need: (typeof askedFor)[number]) => responseTo(need).title

/** A need chosen on its own screen. */
export async function choose(page: Page, need: (typeof askedFor)[number]): Promise<void> {
  await page
    .locator(".needs-offered")
    .getByRole("button", { name: title(need), exact: true })
    .click()
  await expect(page.getByRole("heading", { level: 1, name: title(need) })).toBeFocused()
}

export const never =
  /victim|surviv(?!or-led)|rescu|\brisk|\bscore|suspicious|traffick|exploit|prostitut|\bcases?\b|definition|findings?\b|she\b|\bhis\b|%|\b\d{1,3} (?:of|out of) (?:the )?\d{1,3}\b/i

export const places = (page: Page) => page.locator(".listings").first().getByRole("article")

/** All that stands in the screen, seen or folded away. */
export const textOf = (page: Page) => page.locator("main").evaluate((main) => main.textContent)
