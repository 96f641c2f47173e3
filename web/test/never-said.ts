import { expect, type Page } from "@playwright/test"
import { writeOut } from "./opened.ts"

/** What no screen says: names for a person, a risk, a score, so many of so many. */
const never = /victim|rescu|\brisk|\bscore|suspicious|per ?cent|%|\b\d{1,3} (?:of|out of) (?:the )?\d{1,3}\b/i

/** All that stands in the page, seen or folded away, and in the names of its parts, holds none of what is never said. */
export async function saysNothingOfIt(page: Page, state: string): Promise<void> {
  // Beneath a question the screen rests: nothing of it can be opened.
  if ((await page.getByRole("alertdialog").count()) === 0) await writeOut(page)
  const text = await page.evaluate(() => {
    const names = [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap((one) =>
      ["aria-label", "title", "alt", "placeholder"].map((name) => one.getAttribute(name) ?? ""),
    )
    return [document.title, document.body.textContent, ...names].join("\n")
  })
  expect.soft([state, never.exec(text)?.[0] ?? ""]).toEqual([state, ""])
}

const untouched = {
  spellcheck: "false",
  autocomplete: "off",
  autocorrect: "off",
  autocapitalize: "off",
  translate: "no",
}

/** Nothing written in any field is read, completed, corrected or translated; nothing chosen is saved with the form. */
export async function readByNobody(page: Page, state: string): Promise<void> {
  await expect.soft(page.locator("html")).toHaveAttribute("translate", "no")
  const open = await page.evaluate((wanted) => {
    const written = "input:not([type=radio], [type=checkbox], [type=file]), textarea, [contenteditable]"
    const touched = [...document.querySelectorAll(written)].filter((field) =>
      Object.entries(wanted).some(([name, value]) => field.getAttribute(name) !== value),
    )
    const saved = [...document.querySelectorAll("input, select")].filter(
      (field) => field.getAttribute("autocomplete") !== "off",
    )
    return [...touched, ...saved].map((one) => one.outerHTML.slice(0, 120))
  }, untouched)
  expect.soft([state, open]).toEqual([state, []])
}
