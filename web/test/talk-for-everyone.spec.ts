import { expect, type Page, test } from "@playwright/test"
import { toEveryScreen } from "./every-screen-of-a-talk.ts"
import { largeText, standsWithLargeText } from "./large-text.ts"
import { readByNobody, saysNothingOfIt } from "./never-said.ts"
import { load } from "./opened.ts"
import { rulesOfAxe } from "./rules-of-axe.ts"
import { at } from "./talked.ts"

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "in the light": async () => {},
  "in the dark": (page) => page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" }),
  "from right to left": async (page) => {
    await page.emulateMedia({ colorScheme: "light" })
    await writtenFrom(page, "rtl")
  },
  "320 pixels wide": async (page) => {
    await writtenFrom(page, "ltr")
    await page.setViewportSize({ width: 320, height: 640 })
  },
}

/** Each screen is come to once, and looked at by every rule there: what one of them finds keeps none from looking. */
test("WEB-75, WEB-76: every screen of a talk passes every rule of axe, in the light, in the dark, from right to left and 320 pixels wide, where nothing scrolls sideways and whatever can be pressed or written in is 44 pixels high", async ({
  page,
}) => {
  test.setTimeout(4 * test.info().timeout)
  // A colour half way from light to dark is none that anybody reads.
  await page.emulateMedia({ reducedMotion: "reduce" })
  const usual = page.viewportSize() ?? { width: 1280, height: 720 }
  let seen = 0
  await toEveryScreen(page, async (screen) => {
    seen++
    for (const [way, turn] of Object.entries(ways)) {
      await test.step(`WEB-75: ${screen}, ${way}`, async () => {
        await turn(page)
        // From the top: what has scrolled half under the bar is not small, only on its way.
        await page.evaluate(() => scrollTo(0, 0))
        const { broken } = await rulesOfAxe(page)
        expect.soft(broken, `${screen}, ${way}`).toEqual([])
      })
    }
    await test.step(`WEB-76: ${screen}`, () => narrowAndLarge(page, screen))
    await page.setViewportSize(usual)
  })
  expect(seen).toBeGreaterThan(26)
})

async function writtenFrom(page: Page, dir: "ltr" | "rtl"): Promise<void> {
  await page.evaluate((to) => document.documentElement.setAttribute("dir", to), dir)
}

/** At 320 pixels: nothing sideways, nothing too small. */
async function narrowAndLarge(page: Page, screen: string): Promise<void> {
  for (const dir of ["rtl", "ltr"] as const) {
    await writtenFrom(page, dir)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect.soft([screen, dir, wide]).toEqual([screen, dir, 0])
  }
  const small = await page
    .locator(
      "main button:visible, header button:visible, summary:visible, .choice:visible, .talk select, .talk textarea",
    )
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 120)),
    )
  expect.soft([screen, small]).toEqual([screen, []])
}

/** What stands at the desk or beside the law, and on no screen of a talk, by the rule that says so. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  "WEB-216, PROMISE-16, CARE-4: nothing of the lists of indicators": /indicator|Delphi|screening/i,
  "WEB-205, PROMISE-16: none of the law on selling sex":
    /Before anybody speaks to the police|What the law says about selling sex|crime of one’s own/,
  "WEB-209, CARE-4: nothing of their agreement, what may be offered or the two categories":
    /agreeing, going on|may be offered|two categories/i,
}

test("WEB-77, WEB-117, WEB-13, WEB-17, WEB-205, WEB-209, WEB-216, CARE-4, CARE-18, CARE-20, CARE-21, PROMISE-16, PROMISE-18, PROMISE-19: on every screen of a talk the heading and both ways out stand, text twice as large fits, no field is read by anybody, and nothing stands that is never said or belongs elsewhere", async ({
  page,
}) => {
  test.setTimeout(4 * test.info().timeout)
  const phone = { width: 360, height: 740 }
  await page.setViewportSize(phone)
  const corners = new Set<string>()
  let seen = 0
  await toEveryScreen(page, async (screen) => {
    seen++
    await test.step(`WEB-77, CARE-20, CARE-21: ${screen}`, async () => {
      const corner = await headingAndCorner(page, screen)
      if (corner !== "none") corners.add(corner)
    })
    await test.step(`WEB-117: ${screen}`, async () => {
      const back = await largeText(page)
      await standsWithLargeText(page, screen)
      await back()
      await page.setViewportSize(phone)
    })
    await test.step(`WEB-17, CARE-20: ${screen}`, () => readByNobody(page, screen))
    await test.step(`WEB-13, CARE-18, PROMISE-18, PROMISE-19: ${screen}`, () => saysNothingOfIt(page, screen))
    const text = (await page.locator("body").textContent()) ?? ""
    for (const [rule, words] of Object.entries(elsewhere)) {
      expect.soft([screen, words.exec(text)?.[0] ?? ""], rule).toEqual([screen, ""])
    }
  })
  expect(seen).toBeGreaterThan(26)
  expect([...corners]).toHaveLength(1)
})

/** One heading, a neutral title, and the two ways out; gives where they stand, where “Stop” stands beside them. */
async function headingAndCorner(page: Page, screen: string): Promise<string> {
  await expect.soft(page.getByRole("heading", { level: 1 }), screen).toHaveCount(1)
  expect.soft(await page.title()).not.toMatch(/traffick|sex|case|talk|person/i)
  if (screen === "covered") return "none"
  const corner = page.getByRole("banner").getByRole("button")
  const [leave, moment] = await corner.allInnerTexts()
  expect.soft([screen, leave]).toEqual([screen, "Leave quickly"])
  expect.soft([screen, moment]).toEqual([screen, "One moment"])
  const box = await corner.nth(1).boundingBox()
  return (await corner.count()) === 3 ? `${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}` : "none"
}

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
  await expect(page.getByRole("heading", { level: 1, name: "What would they like?" })).toBeFocused()
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
