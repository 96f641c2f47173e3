import { expect, type Page, test } from "@playwright/test"
import { factById } from "distinguo/facts"
import { firstDefinitions } from "distinguo/law"
import { openDefinition, readIt, severeForm, southAfrica } from "./law-opened.ts"
import { load, unfold } from "./opened.ts"
import { rulesOfAxe } from "./rules-of-axe.ts"

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "in the light": async () => {},
  "in the dark": (page) => page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" }),
  "from right to left": (page) => page.evaluate(() => document.documentElement.setAttribute("dir", "rtl")),
  "320 pixels wide": (page) => page.setViewportSize({ width: 320, height: 640 }),
}
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the list": async () => {},
  "a definition as text": async (page) => {
    await openDefinition(page, southAfrica)
    await readIt(page, "As text")
  },
  "a definition in words": async (page) => {
    await openDefinition(page, southAfrica)
    await page.getByRole("button", { name: "Open every part" }).click()
  },
  "a ladder of the law": async (page) => {
    await openDefinition(page, southAfrica)
    await readIt(page, "As a ladder")
    await unfold(page)
  },
  "two versions": async (page) => {
    await openDefinition(page, severeForm)
    await page.getByRole("button", { name: "Both, side by side" }).click()
    await unfold(page)
  },
}

for (const [screen, open] of Object.entries(screens)) {
  test(`WEB-8, WEB-9: ${screen} passes every rule of axe and never scrolls sideways, whichever way it is shown`, async ({
    page,
  }) => {
    test.slow()
    // A colour half way from light to dark is none that anybody reads.
    await page.emulateMedia({ reducedMotion: "reduce" })
    await load(page, "/law")
    await open(page)
    for (const [way, turn] of Object.entries(ways)) {
      await turn(page)
      const { broken } = await rulesOfAxe(page)
      expect(broken, way).toEqual([])
    }
    for (const dir of ["rtl", "ltr"]) {
      await page.evaluate((to) => document.documentElement.setAttribute("dir", to), dir)
      const { wide, out } = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        const parts = [...document.querySelectorAll("main *")].filter((part) => {
          const { left, right } = part.getBoundingClientRect()
          return right > clientWidth + 1 || left < -1
        })
        return { wide: scrollWidth - clientWidth, out: parts.map((part) => part.outerHTML.slice(0, 120)) }
      })
      expect([wide, ...out], dir).toEqual([0])
    }
    const small = await page
      .locator("main button:visible, main summary:visible")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML))
    expect(small).toEqual([])
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level, at) => at > 0 && level > Number(levels[at - 1]) + 1)).toEqual([])
  })
}

test("WEB-11: with the keyboard alone a definition is opened, its ladder chosen and climbed to a fact", async ({
  page,
}) => {
  await load(page, "/law")
  await tabTo(page, "Forced or compulsory labour")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: /^Forced or compulsory labour/ })).toBeFocused()
  await tabTo(page, "As a ladder")
  await page.keyboard.press("Space")
  await tabTo(page, "An exception")
  await page.keyboard.press("Enter")
  await tabTo(page, factById("required_by_state_or_community").label)
  await page.keyboard.press("Enter")
  await expect(page.getByText(factById("required_by_state_or_community").meaning)).toBeVisible()
})

test("WEB-13, PROMISE-18: no definition, however read, speaks of victims, rescue, risk or a score", async ({
  page,
}) => {
  test.slow()
  await load(page, "/law")
  for (const id of new Set(firstDefinitions.map((definition) => definition.id))) {
    await openDefinition(page, id)
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")))
    const text = (await page.locator("main").textContent()) ?? ""
    expect(text).not.toMatch(/\b(?:victim|rescu|risk|score|suspicious)|\d ?%/i)
    await page.getByRole("button", { name: "All definitions" }).click()
  }
})

/** Presses Tab until what bears these words has focus, and sees that the focus can be seen. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press("Tab")
    const focused = page.locator(":focus")
    const [text = ""] = await focused.allInnerTexts()
    if (!text.includes(words)) continue
    expect(await focused.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid")
    return
  }
  throw new Error(`Tab never came to ${words}`)
}
