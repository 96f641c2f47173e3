import { expect, type Page, test } from "@playwright/test"
import { toEveryScreen } from "./every-screen-of-a-talk.ts"
import { writeOut } from "./opened.ts"
import { statesOfAPlan } from "./states-of-a-plan.ts"
import { statesOfATalk } from "./states-of-a-talk.ts"
import { statesOfAnAccount } from "./states-of-an-account.ts"
import { statesForYourself, statesOfTheDesk, statesOfTheDevice, statesOfThePage } from "./states-of-the-page.ts"
import { statesToCompare, statesToRead } from "./states-to-read.ts"

/** Every state that can be seen, by where; the screens of a talk on its straight way are walked below. */
const all = {
  "the page": statesOfThePage,
  "the device": statesOfTheDevice,
  "for yourself": statesForYourself,
  "the desk": statesOfTheDesk,
  "an account": statesOfAnAccount,
  "to read": statesToRead,
  "texts side by side": statesToCompare,
  "a plan": statesOfAPlan,
  "a talk": statesOfATalk,
} as const

const never = /victim|rescu|\brisk|\bscore|suspicious|per ?cent|%|\b\d{1,3} (?:of|out of) (?:the )?\d{1,3}\b/i

/** All that stands in the page, seen or folded away, and in the names of its parts, holds none of what is never said. */
async function saysNothingOfIt(page: Page, state: string): Promise<void> {
  // Beneath a question the screen rests: nothing of it can be opened.
  if ((await page.getByRole("alertdialog").count()) === 0) await writeOut(page)
  const text = await page.evaluate(() => {
    const names = [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap((one) =>
      ["aria-label", "title", "alt", "placeholder"].map((name) => one.getAttribute(name) ?? ""),
    )
    return [document.title, document.body.textContent, ...names].join("\n")
  })
  expect([state, never.exec(text)?.[0] ?? ""]).toEqual([state, ""])
}

const untouched = {
  spellcheck: "false",
  autocomplete: "off",
  autocorrect: "off",
  autocapitalize: "off",
  translate: "no",
}

/** Nothing written in any field is read, completed, corrected or translated; nothing chosen is saved with the form. */
async function readByNobody(page: Page, state: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("translate", "no")
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
  expect([state, open]).toEqual([state, []])
}

async function isPlain(page: Page, state: string): Promise<void> {
  await readByNobody(page, state)
  await saysNothingOfIt(page, state)
}

const rule =
  "WEB-13, WEB-17, CARE-18, CARE-20, PROMISE-18, PROMISE-19: nowhere stands what is never said, and no field is read by anybody"

for (const [where, states] of Object.entries(all)) {
  test(`${rule}: ${where}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000)
    for (const [state, reach] of Object.entries(states)) {
      // A page of its own: what one state has stopped from coming is to come to the next.
      const context = await browser.newContext({ baseURL: String(baseURL), acceptDownloads: true })
      const page = await context.newPage()
      await reach(page)
      await isPlain(page, state)
      await context.close()
    }
  })
}

test(`${rule}: every screen of a talk`, async ({ page }) => {
  test.setTimeout(120_000)
  await toEveryScreen(page, (screen) => isPlain(page, screen))
})
