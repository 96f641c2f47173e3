import { expect, type Page, test } from "@playwright/test"
import { toEveryScreen } from "./every-screen-of-a-talk.ts"
import { load } from "./opened.ts"
import { rulesOfAxe } from "./rules-of-axe.ts"
import { at } from "./talked.ts"

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "in the light": async () => {},
  "in the dark": (page) => page.emulateMedia({ colorScheme: "dark" }),
  "from right to left": (page) => page.evaluate(() => document.documentElement.setAttribute("dir", "rtl")),
  "320 pixels wide": (page) => page.setViewportSize({ width: 320, height: 640 }),
}

for (const [way, turn] of Object.entries(ways)) {
  test(`WEB-75: every screen of a talk passes every rule of axe, ${way}`, async ({ page }) => {
    test.setTimeout(240_000)
    let seen = 0
    await toEveryScreen(page, async (screen) => {
      seen++
      await turn(page)
      // From the top: what has scrolled half under the bar is not small, only on its way.
      await page.evaluate(() => scrollTo(0, 0))
      const { broken } = await rulesOfAxe(page)
      expect(broken, screen).toEqual([])
    })
    expect(seen).toBeGreaterThan(26)
  })
}

test("WEB-76: no screen of a talk scrolls sideways at 320 pixels, and whatever can be pressed or written in is 44 pixels high", async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 640 })
  await toEveryScreen(page, async (screen) => {
    for (const dir of ["ltr", "rtl"]) {
      await page.evaluate((to) => document.documentElement.setAttribute("dir", to), dir)
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([screen, dir, wide]).toEqual([screen, dir, 0])
    }
    const small = await page
      .locator(
        "main button:visible, header button:visible, summary:visible, .choice:visible, .talk select, .talk textarea",
      )
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 120)),
      )
    expect([screen, small]).toEqual([screen, []])
  })
})

test("WEB-77, CARE-20, CARE-21: on every screen the heading takes the focus, both ways out stand in the same corner, titles stay neutral, and no field is read by anybody", async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 360, height: 740 })
  const corners = new Set<string>()
  await toEveryScreen(page, async (screen) => {
    expect([screen, await page.getByRole("heading", { level: 1 }).count()]).toEqual([screen, 1])
    const corner = page.getByRole("banner").getByRole("button")
    expect(await page.title()).not.toMatch(/traffick|sex|case|talk|person/i)
    if (screen === "covered") return
    const [leave, moment] = await corner.allInnerTexts()
    expect([screen, leave]).toEqual([screen, "Leave quickly"])
    expect([screen, moment]).toEqual([screen, "One moment"])
    const box = await corner.nth(1).boundingBox()
    if ((await corner.count()) === 3) corners.add(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`)
    const read = await page
      .locator("textarea, input[type=text], input:not([type])")
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.getAttribute("spellcheck") !== "false" ||
              one.getAttribute("autocomplete") !== "off" ||
              one.getAttribute("autocorrect") !== "off" ||
              one.getAttribute("autocapitalize") !== "off" ||
              one.getAttribute("translate") !== "no",
          )
          .map((one) => one.outerHTML.slice(0, 120)),
      )
    expect([screen, read]).toEqual([screen, []])
  })
  expect([...corners]).toHaveLength(1)
})

test("WEB-78: with the keyboard alone one comes from the first question to what was read back", async ({ page }) => {
  test.slow()
  await load(page, "/talk")
  await tabTo(page, "Yes")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Where are you, and who can hear?" })).toBeFocused()
  await tabTo(page, "Go on")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Say this first" })).toBeFocused()
  await tabTo(page, "Said, and understood")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "What would you like?" })).toBeFocused()
  await tabTo(page, "A doctor or a nurse")
  await page.keyboard.press("Space")
  await tabTo(page, "Go on")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Something now" })).toBeFocused()
  await tabTo(page, "Go on")
  await page.keyboard.press("Enter")
  await at(page, "How safe are they?")
  await page.keyboard.press("Tab")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  await expect(page.getByLabel("“I am safe for now.”")).toBeChecked()
  await expect(page.getByRole("status").filter({ hasText: "Marked." })).toHaveCount(1)
  await tabTo(page, "Go on")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Listen" })).toBeFocused()
  await tabTo(page, "Stop")
  await page.keyboard.press("Enter")
  await tabTo(page, "Stop, and keep what was said")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Read this to them" })).toBeFocused()
})

/** Presses Tab until what bears exactly these words has focus, and sees that the focus can be seen. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press("Tab")
    const focused = page.locator(":focus")
    const [text = ""] = await focused.allInnerTexts()
    if (text.trim() !== words) continue
    expect(await focused.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid")
    return
  }
  throw new Error(`Tab never came to ${words}`)
}
