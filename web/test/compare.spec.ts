import { expect, type Page, test } from "@playwright/test"
import { noCoercionAsked } from "distinguo/assessment"
import { firstDefinitions } from "distinguo/law"
import { itHasBeenSaid } from "./at-the-desk.ts"
import { chooseWay, compare, standing, takeExample, toCompare } from "./compared.ts"
import { invented, load, openExample, openFile, raid, unfold } from "./opened.ts"
import { press } from "./talked.ts"

const firstTexts = new Set(firstDefinitions.map(({ id }) => id)).size
const namesOfTexts = /UN Protocol|Trafficking in persons|Modern Slavery|Forced or compulsory/

test("WEB-183, PROMISE-20: comparing is reached from the start, the menu, the desk and its own address, and says that nobody has reviewed it", async ({
  page,
}) => {
  const heading = page.getByRole("heading", { level: 1, name: "Compare texts" })
  await load(page, "/")
  await page.getByRole("button", { name: /^Compare texts/ }).click()
  await expect(heading).toBeFocused()
  expect(new URL(page.url()).pathname).toBe("/compare")
  await load(page, "/help")
  await toCompare(page)
  await expect(heading).toBeFocused()
  await load(page)
  await openExample(page, invented)
  await page.getByRole("button", { name: "Compare what the texts say" }).click()
  await expect(page.getByRole("heading", { level: 2, name: invented })).toBeVisible()
  await compare(page)
  await expect(heading).toBeFocused()
  await expect(page.locator("main")).toContainText("Nobody has reviewed how texts are compared here: no lawyer")
})

test("WEB-183, PROMISE-16: from a talk no way leads to comparing, and nothing of it is on its screen", async ({
  page,
}) => {
  await load(page, "/talk")
  await expect(page.getByText("Menu", { exact: true })).toHaveCount(0)
  await expect(page.locator("body")).not.toContainText(/compare/i)
})

test("WEB-184, PROMISE-8: until the words were said nothing is compared and no text is named, and they are said for the desk too", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await toCompare(page)
  await expect(page.getByRole("heading", { level: 1, name: "Say this to them first" })).toBeFocused()
  await expect(page.locator(".compared, .finding, .standing")).toHaveCount(0)
  expect(await page.locator("main").textContent()).not.toMatch(namesOfTexts)
  await itHasBeenSaid(page)
  await expect(page.locator(".text-compared").first()).toBeVisible()
  await press(page, "To the desk")
  await expect(page.getByRole("heading", { level: 1, name: "Grey heron" })).toBeVisible()
  await expect(page.locator(".finding").first()).toBeVisible()
})

test("WEB-184, PROMISE-8: said at the desk they are said here, and with other ways of comparing no account is read", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  await page.getByRole("button", { name: "Compare what the texts say" }).click()
  await expect(page.locator(".text-compared").first()).toBeVisible()
  await load(page)
  await openFile(page, "in-confidence")
  await toCompare(page)
  await press(page, "Leave it undone")
  await expect(page.getByRole("heading", { level: 2, name: "Two texts side by side" })).toBeVisible()
  await expect(page.locator(".standing")).toHaveCount(0)
})

test("WEB-184: with the law left out, or with nothing to be computed, nothing is compared", async ({ page }) => {
  await load(page)
  await openFile(page, "law-left-out")
  await itHasBeenSaid(page)
  await toCompare(page)
  await expect(page.locator("main")).toContainText("They asked that the law be left out")
  await expect(page.locator(".compared, .standing")).toHaveCount(0)
  await load(page)
  await openFile(page, "in-confidence")
  await press(page, "Said: write down only, compute nothing")
  await toCompare(page)
  await expect(page.locator("main")).toContainText("nothing is computed of this account, so nothing is compared")
  await chooseWay(page, "One account, the law of two days")
  await expect(page.getByRole("button", { name: "Read it under both" })).toHaveCount(0)
})

test("WEB-185, PROMISE-19: an account stands under the texts by how each stands, with what decides it, and nothing is counted", async ({
  page,
}) => {
  await compare(page)
  await takeExample(page, raid)
  const own = page.locator(".standing-alike[aria-labelledby^='compared-own']")
  await expect(own.locator("h3 .standing-word")).toHaveText(["yes", "no", "not known", "not known"])
  await expect(own.locator(".text-compared")).toHaveCount(firstTexts)
  const absent = standing(page, "own", "no")
  await expect(absent.locator(".because").first()).toHaveText("No means is present.")
  const protocol = absent.locator(".text-compared").filter({ hasText: "UN Protocol of 2000" })
  await expect(protocol).toContainText(/Absent: means article 3\(a\), 3\(c\)/)
  await expect(absent).toContainText("section 2(1)")
  const open = standing(page, "own", "law-open")
  await expect(open.locator(".way-to-read").first()).toContainText(/: /)
  await expect(open.locator(".way-to-read .standing-word")).toContainText(["yes"])
  await expect(page.locator(".compared")).not.toContainText(
    /\b\d+ (?:out of|texts|laws|definitions|say|more|fewer)\b|\bmost\b|nearly|almost|majority|%/i,
  )
})

test("WEB-185, CARE-12: what everything said makes otherwise stands after their own account; alike, it is not said twice", async ({
  page,
}) => {
  await compare(page)
  await takeExample(page, raid)
  const heads = page.locator(".compared > h2")
  await expect(heads.nth(0)).toHaveText("On their own account")
  await expect(heads.nth(1)).toHaveText("With everything said")
  const contested = standing(page, "everything", "contested")
  const protocol = contested.locator(".text-compared").filter({ hasText: "UN Protocol" })
  await expect(protocol).toContainText(/Said both ways: means [^.]*\. Not known: purpose/)
  const brothel = page.locator(".text-compared").filter({ hasText: "Keeping a brothel" })
  await expect(brothel).toHaveCount(1)
  await expect(page.locator(".compared")).toContainText("Any text not named here stands as on their own account")
})

test("WEB-185, PROMISE-14: a text that asks for no coercion is labelled so, and the others are not", async ({
  page,
}) => {
  await compare(page)
  await takeExample(page, raid)
  const yes = standing(page, "own", "yes")
  await expect(
    yes.locator(".decided-alike").filter({ hasText: noCoercionAsked }).locator(".text-compared"),
  ).toHaveCount(2)
  await expect(standing(page, "own", "no")).not.toContainText(noCoercionAsked)
})

test("WEB-186: each text opens in place into where it parts from others and into its reasons, as at the desk", async ({
  page,
}) => {
  await compare(page)
  await takeExample(page, raid)
  const brothel = page.locator(".text-compared").filter({ hasText: "Keeping a brothel" })
  await brothel.locator("> summary").click()
  await expect(brothel.locator(".pivots")).toContainText("It asks for no means.")
  await brothel.locator(".ladder > summary").first().click()
  await expect(brothel.locator(".rung").first()).toBeVisible()
  await expect(brothel.getByText("On what they said, each part of this definition is present")).toBeVisible()
})

test("WEB-186, CARE-8: of someone under 18 nothing would turn a finding, and nothing is a question", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "seventeen-in-april")
  await toCompare(page)
  await expect(page.locator(".compared .notice").first()).toContainText("18 then. Nothing here is a question for them.")
  await page.locator(".text-compared > summary").first().click()
  await page.locator(".full").first().waitFor()
  await expect(page.getByText("What would settle most")).toHaveCount(0)
  await unfold(page, ".compared")
  expect(await page.locator("main").textContent()).not.toMatch(/sex work/i)
})

test("WEB-187: under the law of two days only what differs stands, with the words of the text that it turns on", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "carried-for-others")
  await toCompare(page)
  await chooseWay(page, "One account, the law of two days")
  await expect(page.getByLabel("The first day")).toHaveValue("2024-07-13")
  await expect(page.getByLabel("The second day")).toHaveValue("2024-07-14")
  await press(page, "Read it under both")
  await expect(page.getByRole("status")).toHaveText("What differs stands below.")
  const differs = page.locator(".finding-of-two-days")
  await expect(differs).toHaveCount(1)
  await expect(differs.getByRole("heading", { level: 3 })).toContainText("EU Directive 2011/36")
  await expect(differs.locator("section").first()).toContainText("On 13 July 2024")
  await expect(differs.locator("section").first()).toContainText("not known, the law is open")
  await expect(differs.locator("section").last()).toContainText("On their own account: yes")
  await expect(differs.locator(".words-changed")).toContainText("Since then: 2(3) the exploitation of surrogacy")
  await page.getByLabel("The second day").fill("2024-07-13")
  await expect(differs).toHaveCount(0)
  await press(page, "Read it under both")
  await expect(page.locator("main")).toContainText("Under the law of both days each text comes to the same here.")
})

test("WEB-188: two texts stand side by side, each under its own name with its articles and marks; the same text differs in nothing", async ({
  page,
}) => {
  await compare(page, "Two texts side by side")
  const means = page
    .locator(".difference-row")
    .filter({ has: page.getByRole("heading", { name: "Means", exact: true }) })
  const [protocol, convention] = [means.locator(".side").first(), means.locator(".side").last()]
  await expect(protocol).toContainText("UN Protocol of 2000")
  await expect(protocol).toContainText("It asks for a means: “means” (3(a), 3(c); checked).")
  await expect(convention).toContainText("UN Convention of 1949")
  await expect(convention).toContainText("It asks for no means.")
  const side = async (at: number) => means.locator(".side").nth(at).boundingBox()
  const below = async () => ((await side(1))?.y ?? 0) - ((await side(0))?.y ?? 0)
  await expect.poll(below).toBe(0)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(below).toBeGreaterThan(20)
  const one = await page.getByLabel("One text").inputValue()
  await page.getByLabel("The other text").selectOption(one)
  await expect(page.locator(".difference-row")).toHaveCount(0)
  await expect(page.locator("main")).toContainText("these two ask for the same")
})

test("WEB-188: two versions of one text can be chosen, and are told apart by their days", async ({ page }) => {
  await compare(page, "Two texts side by side")
  const versions = page.getByLabel("One text").locator("option").filter({ hasText: "EU Directive 2011/36" })
  const [newer, older] = await versions.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  await page.getByLabel("One text").selectOption(String(older))
  await page.getByLabel("The other text").selectOption(String(newer))
  await expect(page.locator(".difference-row .whose").first()).toContainText("In force from 15 April 2011")
  await expect(page.locator(".difference-row").first()).toBeVisible()
})

test("WEB-189: on a wide page every example stands in a table with heads, which scrolls in its own box by the arrow keys", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await compare(page, "Every example under the texts")
  const table = page.getByRole("table", { name: "The texts that are read first, on their own account" })
  await expect(table.getByRole("columnheader")).toHaveCount(firstTexts + 1)
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Own rooms" }) })
  await expect(row.getByRole("cell")).toHaveCount(firstTexts)
  await expect(row.getByRole("cell").first()).toHaveText("no")
  await expect(row.getByRole("cell").first().locator("svg")).toBeVisible()
  // The raid: their own account and everything said part.
  const said = table.getByRole("row").filter({ has: page.getByRole("button", { name: raid }) })
  await expect(said.getByRole("cell").first()).toHaveText("no")
  await page.getByLabel("On whose word").selectOption({ label: "With everything said" })
  await expect(page.getByRole("table").getByRole("row").filter({ hasText: raid }).getByRole("cell").first()).toHaveText(
    "contested",
  )
  const box = page.locator(".table-box")
  await box.focus()
  const at = () => box.evaluate((one) => [one.scrollLeft, one.scrollTop])
  expect(await at()).toEqual([0, 0])
  // A press that comes while the box is still being laid out scrolls nothing yet.
  for (const [way, key] of ["ArrowRight", "ArrowDown"].entries()) {
    const pressed = async () => {
      await page.keyboard.press(key)
      return (await at())[way]
    }
    await expect.poll(pressed).toBeGreaterThan(0)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await page.getByLabel("Which texts").selectOption({ label: "Germany" })
  await expect(page.getByRole("columnheader").filter({ hasText: "232" }).first()).toBeVisible()
})

test("WEB-189: on a phone one example stands at a time, and opens under several texts", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await compare(page, "Every example under the texts")
  await expect(page.locator(".table-box")).toHaveCount(0)
  await page.getByLabel("Which example").selectOption({ label: raid })
  const rows = page.locator(".one-example").first().locator("tbody tr")
  await expect(rows).toHaveCount(firstTexts)
  await expect(rows.first()).toContainText("UN Protocol of 2000")
  await expect(rows.first().locator(".standing-word")).toHaveText("no")
  await press(page, "Open it under several texts")
  await expect(page.getByRole("heading", { level: 2, name: raid })).toBeVisible()
  await expect(page.locator(".text-compared").first()).toBeVisible()
})

test("WEB-190, CARE-32: on paper what is compared stands whole, and nothing that chooses, is open or would settle", async ({
  page,
}) => {
  await compare(page)
  await takeExample(page, raid)
  await page.locator(".text-compared > summary").first().click()
  await page.locator(".full").first().waitFor()
  await page.emulateMedia({ media: "print" })
  await expect(page.locator("button:visible, select:visible")).toHaveCount(0)
  await expect(page.locator(".what-is-open:visible, .what-would-settle:visible, .if-shown:visible")).toHaveCount(0)
  await expect(page.locator(".text-compared:visible")).not.toHaveCount(0)
  await expect(page.getByRole("heading", { level: 2, name: raid })).toBeVisible()
  await page.emulateMedia({ media: "screen" })
  await chooseWay(page, "Every example under the texts")
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".examples-by-texts")).toBeVisible()
  await expect(page.locator(".row-label").filter({ hasText: raid })).toBeVisible()
})

test("WEB-191, WEB-11: with the keyboard alone an example is taken, compared and opened", async ({ page }) => {
  await compare(page)
  await tabTo(page, "What others say, and what officials do")
  await page.keyboard.press("Enter")
  await tabTo(page, raid)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 2, name: raid })).toBeVisible()
  await tabTo(page, "Keeping a brothel")
  await page.keyboard.press("Enter")
  await expect(page.locator(".full").first()).toBeVisible()
})

/** Presses Tab until what bears these words has focus, and sees that the focus can be seen. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let times = 0; times < 120; times++) {
    await page.keyboard.press("Tab")
    const focused = page.locator(":focus")
    const [text = ""] = await focused.allInnerTexts()
    if (!text.includes(words)) continue
    expect(await focused.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid")
    return
  }
  throw new Error(`Tab never came to ${words}`)
}
