import { expect, type Page, test } from "@playwright/test"
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
  writeOut,
} from "./opened.ts"
import { rulesOfAxe } from "./rules-of-axe.ts"

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async () => {},
  "an example": (page) => openExample(page, short),
  "a textbook pattern": (page) => openExample(page, textbook),
  "a decision": async (page) => {
    await unfoldExamples(page)
    await page.getByRole("button", { name: decision }).click()
  },
  "a ladder open": async (page) => {
    await openExample(page, short)
    await openFinding(page.locator(".finding").first())
    await page.locator(".ladder > summary").first().click()
    await page.getByText("Which law is read").click()
  },
  "open law and age": (page) => openFile(page, "open-law-and-age"),
  "a raid": (page) => openExample(page, raid),
  "the duty gate": (page) => openFile(page, "in-confidence"),
  "the duty gate unfolded": async (page) => {
    await openFile(page, "in-confidence")
    await unfold(page)
  },
  "told in confidence, all opened and one unfolded,": async (page) => {
    await openFile(page, "in-confidence")
    await page.getByRole("button", { name: "It has been said" }).click()
    await page.getByRole("button", { name: /^Open all/ }).click()
    await unfold(page, ".findings > ul > li:nth-child(2)")
  },
  "the plain page": async (page) => {
    await page.getByRole("button", { name: "Leave quickly" }).click()
    await page.waitForURL(/words/)
  },
  "a file that cannot be read": (page) => openFile(page, "cannot-be-read"),
}

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "in the light": async () => {},
  "in the dark": (page) => page.emulateMedia({ colorScheme: "dark" }),
  "from right to left": (page) => page.evaluate(() => document.documentElement.setAttribute("dir", "rtl")),
  "320 pixels wide": (page) => page.setViewportSize({ width: 320, height: 640 }),
}

for (const [screen, open] of Object.entries(screens)) {
  test(`WEB-8: ${screen} passes every rule of axe, whichever way it is shown`, async ({ page }) => {
    test.slow()
    await load(page)
    await open(page)
    for (const [way, turn] of Object.entries(ways)) {
      await turn(page)
      const { broken, kept } = await rulesOfAxe(page)
      expect(broken, way).toEqual([])
      expect(kept).toBeGreaterThan(5)
    }
  })

  test(`WEB-9: ${screen} does not scroll sideways at 320 pixels, in either direction`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await load(page)
    await open(page)
    for (const dir of ["ltr", "rtl"]) {
      await page.evaluate((to) => document.documentElement.setAttribute("dir", to), dir)
      expect(await outsideThePage(page), dir).toEqual([])
    }
  })
}

/** Every part that stands out of the page at one side, or the page itself if it scrolls. */
function outsideThePage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const out = [...document.body.querySelectorAll("main *, header *, footer *")]
      .filter((part) => !part.closest(".out-of-sight"))
      .filter((part) => part.getBoundingClientRect().right > clientWidth + 1 || part.getBoundingClientRect().left < -1)
      .map((part) => part.outerHTML.slice(0, 120))
    return scrollWidth > clientWidth ? ["the page itself", ...out] : out
  })
}

test("WEB-8: headings go down one step at a time, with one first heading and the landmarks", async ({ page }) => {
  await load(page)
  await openExample(page, invented)
  await writeOut(page)
  const levels = await page
    .locator("h1, h2, h3, h4, h5")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, at) => at > 0 && level > Number(levels[at - 1]) + 1)).toEqual([])
  for (const landmark of ["banner", "main", "contentinfo"] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1)
})

test("WEB-8: whatever can be pressed is at least 44 pixels high", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await load(page)
  const small = () =>
    page
      .locator("button:visible, summary:visible, label.button, label.choice:visible")
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 120)),
      )
  expect(await small()).toEqual([])
  await openExample(page, invented)
  await unfold(page, ".findings > ul > li:first-child")
  expect(await small()).toEqual([])
})

test("WEB-11: with the keyboard alone an example is opened and a ladder climbed", async ({ page }) => {
  await load(page)
  await tabTo(page, "Made to sell sex, or wronged in it")
  await page.keyboard.press("Enter")
  await tabTo(page, invented)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: invented })).toBeFocused()
  await expect(page.getByRole("status")).toHaveText(/Opened/)
  await tabTo(page, "Trafficking in persons")
  await page.keyboard.press("Enter")
  await tabTo(page, "The reasons, step by step")
  const rung = page.locator(".ladder").first().locator(".rungs").first()
  await expect(rung).toHaveCount(0)
  await page.keyboard.press("Enter")
  await expect(rung).toBeVisible()
  await tabTo(page, "Act")
  await page.keyboard.press("Space")
  await expect(page.locator(".rung").first()).not.toHaveAttribute("open")
})

/** Presses Tab until what bears these words has focus, and sees that the focus can be seen. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab")
    const focused = page.locator(":focus")
    const [text = ""] = await focused.allInnerTexts()
    if (!text.toLowerCase().includes(words.toLowerCase())) continue
    expect(await focused.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid")
    return
  }
  throw new Error(`Tab never came to ${words}`)
}
