import { expect, type Page, test } from "@playwright/test"
import { askedFor, responseTo } from "distinguo/responses"
import { choose, never, places, textOf, title } from "./help-chosen.ts"
import { load, openExample, short, unfold } from "./opened.ts"
import { rulesOfAxe } from "./rules-of-axe.ts"

function kept(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    indexed: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state,
  }))
}

test("WEB-40, CARE-3, PROMISE-7: someone who only wants to know what there is finds a bed and its conditions; nothing is asked of anybody and nothing is kept", async ({
  page,
  context,
}) => {
  await load(page, "/help")
  await page.waitForLoadState("networkidle")
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  const address = page.url()
  const steps = await page.evaluate(() => history.length)
  await expect(page.getByText("You tell nothing here, and nothing is written down.")).toBeVisible()

  await choose(page, "a place")
  await page.getByRole("button", { name: "Go to the places" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "Places" })).toBeFocused()
  await page.getByLabel("Near where?").selectOption("Old Quay")
  await page.getByLabel("A word to look for").fill("keys")
  await expect(places(page)).toHaveCount(1)
  const open = page.getByRole("article", { name: "The Open House" })
  await expect(open).toContainText("Yes, at any time.")
  await open.getByText("How to get there, and more").click()
  await expect(open).toContainText("The address is not shown: get in touch first.")
  await page.getByRole("button", { name: "Back to all" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "What would you like?" })).toBeFocused()
  await unfold(page)
  await page.getByLabel("In which country?").selectOption("South Africa")

  expect(asked).toEqual([])
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => history.length)).toBe(steps)
  expect(await context.cookies()).toEqual([])
  expect(await kept(page)).toEqual({
    local: 0,
    session: 0,
    indexed: 0,
    caches: 0,
    workers: 0,
    state: null,
  })
})

test("WEB-40, CARE-3, CARE-25: an account that is held changes nothing of what there is", async ({ page }) => {
  await load(page, "/help")
  const nothingHeld = [await textOf(page)]
  await choose(page, "pay")
  nothingHeld.push(await textOf(page))

  await load(page, "/desk")
  await openExample(page, short)
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "What there is" }).click()
  await page.getByRole("heading", { level: 1, name: "What would you like?" }).waitFor()
  const held = [await textOf(page)]
  await choose(page, "pay")
  held.push(await textOf(page))
  expect(held).toEqual(nothingHeld)
})

test("WEB-40, WEB-5: what was looked for is gone with the screen", async ({ page }) => {
  await load(page, "/help")
  await choose(page, "food")
  await page.getByLabel("A word to look for").fill("soup")
  await page.getByRole("button", { name: "Back to all" }).click()
  await choose(page, "food")
  await expect(page.getByLabel("A word to look for")).toHaveValue("")
  await page.reload()
  await expect(page.getByRole("heading", { level: 1, name: "What would you like?" })).toBeVisible()
})

test("WEB-41, CARE-25: every need has its button with a picture, and what helps stands in the same order behind each", async ({
  page,
}) => {
  await load(page, "/help")
  const buttons = page.locator(".needs-offered").getByRole("button")
  await expect(buttons).toHaveText(askedFor.map(title))
  await expect(buttons.locator("svg[aria-hidden='true']")).toHaveCount(askedFor.length)
  const sizes = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(72)
  for (const need of askedFor) {
    await choose(page, need)
    await expect(page.locator(".what-there-is h2")).toHaveText([
      ...(need === "police trouble" ? ["If police hold you"] : []),
      "What you can do today",
      "Ask this before you go",
      "What it may cost, and who may learn of it",
      ...(need === "papers" || need === "pay" ? ["Your right to it"] : []),
      "Places",
    ])
    for (const { words } of responseTo(need).today)
      await expect(page.locator(".sentences").getByText(words)).toBeVisible()
    await expect(places(page).first()).toBeVisible()
    await page.getByRole("button", { name: "Back to all" }).click()
  }
})

test("WEB-41: the three days of PEP stand with where they come from and that they were compared", async ({ page }) => {
  await load(page, "/help")
  await choose(page, "health")
  const sentence = page.getByRole("listitem").filter({ hasText: "It must begin within 72 hours" })
  const source = sentence.getByText("What is PEP, on when it must begin · compared")
  await expect(source).toBeHidden()
  await sentence.getByText("Where this comes from").click()
  await expect(source).toBeVisible()
})

test("WEB-46, CARE-3, CARE-40, PROMISE-20: rights stand with what they rest on and do not say; duties are said by place", async ({
  page,
}) => {
  await load(page, "/help")
  await unfold(page)
  const silent = page.getByRole("listitem").filter({ hasText: "you need not speak against yourself" })
  await expect(silent).toContainText("It holds from the charge on. In some places you must give your name")
  await expect(silent.locator(".rests-on")).toHaveText(
    /^Where this comes from.*Civil and Political Rights, article 14\(3\)\(g\)\s·\scompared$/,
  )
  await expect(page.getByText("None of this was compared with the law of the place where you are.")).toBeVisible()
  await expect(page.getByText(/not yet been reviewed by organisations led by the people/).first()).toBeVisible()
  await page.getByLabel("In which country?").selectOption("Germany")
  await expect(page.getByText("The law makes me pass on a few very serious crimes.")).toBeVisible()
  await page.getByLabel("In which country?").selectOption("Canada")
  await expect(page.getByText("No law of this place was compared.")).toBeVisible()
})

test("WEB-46: what to say when held stands alike in the rights and beside the trouble, and the one leads to the other", async ({
  page,
}) => {
  await load(page, "/help")
  await page.getByText("If police hold you", { exact: true }).click()
  const said = page.locator(".to-say")
  await expect(said).toContainText("I want a lawyer.")
  const first = (await said.allInnerTexts()).join()
  await page.getByRole("button", { name: "More help: Trouble with police" }).click()
  await expect(page.getByRole("heading", { level: 1, name: title("police trouble") })).toBeFocused()
  await expect.poll(() => said.allInnerTexts()).toEqual([first])
  await expect(
    page.getByText("In some places you must give your name, or answer some questions.").first(),
  ).toBeVisible()
  await page.getByText("Your rights then, and what they do not mean").click()
  await expect(page.getByText("you need not speak against yourself")).toBeVisible()
})

test("WEB-160, CARE-1: papers and pay lead to what nobody may do there, and the rights lead back to both", async ({
  page,
}) => {
  await load(page, "/help")
  for (const [need, right] of [
    ["papers", "Nobody may take your papers but an official"],
    ["pay", "An employer owes you what the law or the contract says"],
  ] as const) {
    await page.getByText("Work, pay and papers", { exact: true }).click()
    await page.getByRole("button", { name: `More help: ${title(need)}` }).click()
    await expect(page.getByRole("heading", { level: 1, name: title(need) })).toBeFocused()
    await expect(page.locator(".sentences > li").first()).toContainText("can be dangerous. Do not ask alone")
    await page.getByRole("button", { name: "Read your right to it" }).click()
    await expect(page.getByRole("heading", { level: 2, name: "Your right to it" })).toBeFocused()
    const said = page.getByRole("listitem").filter({ hasText: right })
    await expect(said).toBeInViewport()
    await expect(said).toContainText("Many States have not joined this treaty.")
    await expect(said.locator(".rests-on")).toContainText("compared")
    await page.getByRole("button", { name: "Back to all" }).click()
  }
})

test("WEB-13, PROMISE-16, PROMISE-18: what there is uses no label and no word of any finding", async ({ page }) => {
  await load(page, "/help")
  expect(never.exec((await textOf(page)) ?? "")?.[0] ?? "").toBe("")
  for (const need of askedFor) {
    await choose(page, need)
    expect(never.exec((await textOf(page)) ?? "")?.[0] ?? "", need).toBe("")
    await page.getByRole("button", { name: "Back to all" }).click()
  }
})

test("WEB-17, CARE-20: the field for a word sends nothing to a spell-checker or a translator", async ({ page }) => {
  await load(page, "/help")
  await choose(page, "food")
  const field = page.getByLabel("A word to look for")
  for (const [name, value] of [
    ["spellcheck", "false"],
    ["autocomplete", "off"],
    ["autocorrect", "off"],
    ["autocapitalize", "off"],
    ["translate", "no"],
  ] as const)
    await expect(field).toHaveAttribute(name, value)
})

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "in the light": async () => {},
  "in the dark": (page) => page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" }),
  "from right to left": (page) => page.evaluate(() => document.documentElement.setAttribute("dir", "rtl")),
  "320 pixels wide": (page) => page.setViewportSize({ width: 320, height: 640 }),
}
for (const need of ["none", "a place", "just information"] as const) {
  test(`WEB-8, WEB-9: what there is (${need}) passes axe in every way and never scrolls sideways`, async ({ page }) => {
    test.slow()
    await load(page, "/help")
    if (need !== "none") await choose(page, need)
    await unfold(page)
    const paper = page.getByRole("button", { name: "Put this on paper" }).first()
    if (need === "a place") await paper.click()
    for (const [way, turn] of Object.entries(ways)) {
      await turn(page)
      const { broken, kept } = await rulesOfAxe(page)
      expect(broken, way).toEqual([])
      expect(kept).toBeGreaterThan(5)
    }
    for (const dir of ["ltr", "rtl"]) {
      await page.evaluate((to) => document.documentElement.setAttribute("dir", to), dir)
      const wide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement
        const out = [...document.querySelectorAll("main *")]
          .filter((part) => !part.closest(".out-of-sight"))
          .filter(
            (part) => part.getBoundingClientRect().right > clientWidth + 1 || part.getBoundingClientRect().left < -1,
          )
          .map((part) => part.outerHTML.slice(0, 80))
        return scrollWidth > clientWidth ? ["the page itself", ...out] : out
      })
      expect(wide, dir).toEqual([])
    }
    const small = await page
      .locator("main button:visible, main summary:visible, main select:visible, main input:not(.out-of-sight):visible")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML))
    expect(small).toEqual([])
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => at > 0 && level > Number(levels[at - 1]) + 1)).toEqual([])
  })
}

test("WEB-11: with the keyboard alone a need is chosen, a word looked for and a place put on paper", async ({
  page,
}) => {
  await load(page, "/help")
  const tabTo = async (words: string): Promise<void> => {
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press("Tab")
      const focused = page.locator(":focus")
      const name = await focused.evaluate(
        (one) => one.textContent || (one as HTMLInputElement).labels?.[0]?.textContent,
      )
      if (!name?.includes(words)) continue
      expect(await focused.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid")
      return
    }
    throw new Error(`Tab never came to ${words}`)
  }
  await tabTo(title("food"))
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: title("food") })).toBeFocused()
  await expect(page.getByRole("status")).toHaveText(/What you can do/)
  await tabTo("A word to look for")
  await page.keyboard.type("babies")
  await expect(places(page)).toHaveCount(1)
  await tabTo("How to get there, and more")
  await page.keyboard.press("Enter")
  await tabTo("Put this on paper")
  await page.keyboard.press("Space")
  await expect(page.getByText("This is all that will be on the paper.")).toBeVisible()
})
