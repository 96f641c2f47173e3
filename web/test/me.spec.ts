import { expect, type Page, test } from "@playwright/test"
import { seal } from "distinguo-documents/sealed-account"
import { standsInEveryWay } from "./in-every-way.ts"
import { asFile, keepSealed, save, sealIt, whatOpens } from "./kept-files.ts"
import { load } from "./opened.ts"

async function wiped(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "It is wiped" })).toBeFocused()
  expect(await page.content()).not.toContain("PLANTED")
  await page.getByRole("button", { name: "Back to “For yourself”" }).click()
}

const planted = "PLANTED  he said I owe him.\n\n   teh bus — 40\n"

test("WEB-56, CARE-3: it speaks to them, asks no question, calls nobody anything, and offers what there is first", async ({
  page,
}) => {
  await load(page, "/me")
  await expect(page.locator("main details > summary")).not.toHaveCount(0)
  for (const folded of await page.locator("main details > summary").all()) await folded.click()
  const words = (await page.locator("main").textContent()) ?? ""
  expect(words).not.toMatch(
    /victim|survivor|traffick|exploit|sex|prostitut|migra|\bcase\b|client|rescue|\brisk|suspicious|abus|illegal|\bthey are\b|assess|definition|finding/i,
  )
  expect(words.match(/\byou(r|rself)?\b/gi)?.length).toBeGreaterThan(30)
  expect(words.replace(/“[^”]*”/g, "")).not.toContain("?")
  await expect(page.locator("main :is(input[type=radio], input[type=checkbox], select)")).toHaveCount(0)
  const headings = await page.locator("main h2").allTextContents()
  expect(headings[0]).toBe("What there is, and what you can ask for")
})

test("WEB-56, CARE-3: what there is and rights are read without losing the note, and without a word about it", async ({
  page,
}) => {
  await load(page, "/me")
  const note = page.getByLabel("Your note")
  await note.fill(planted)
  await page.getByRole("button", { name: "See what there is (your note stays)" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "What would you like?" })).toBeFocused()
  await expect(page.getByRole("heading", { name: "What you may do, and what nobody may do" })).toBeVisible()
  await page.getByRole("button", { name: "A doctor or a nurse" }).click()
  await expect(page.getByRole("heading", { name: "What you can do today" })).toBeVisible()
  expect(await page.content()).not.toContain("PLANTED")
  await page.getByRole("button", { name: "Back to all" }).click()
  await page.getByRole("button", { name: "Back to your page" }).click()
  await expect(note).toHaveValue(planted)
})

test("WEB-56: its sentences are short and its words plain", async ({ page }) => {
  await load(page, "/me")
  await expect(page.locator("main details > summary")).not.toHaveCount(0)
  for (const folded of await page.locator("main details > summary").all()) await folded.click()
  const texts = await page.locator("main :is(p, li)").allTextContents()
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => /\s/.test(sentence))
  expect(sentences.length).toBeGreaterThan(40)
  const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 25)
  expect(long).toEqual([])
  const letters = sentences.join(" ").match(/\p{L}+/gu) ?? []
  expect(letters.join("").length / letters.length).toBeLessThan(4.3)
})

test("WEB-56, PROMISE-5: what they write is kept to the letter, shown as it was, and never tidied", async ({
  page,
}) => {
  await load(page, "/me")
  const note = page.getByLabel("Your note")
  for (const [name, value] of Object.entries({
    spellcheck: "false",
    autocomplete: "off",
    autocorrect: "off",
    autocapitalize: "off",
    translate: "no",
    dir: "auto",
  }))
    await expect(note).toHaveAttribute(name, value)
  await note.fill(planted)
  await expect(page.locator("main .note-is")).toHaveText("It is only in this page, and not kept yet.")
  await page.getByRole("button", { name: "Show it large" }).click()
  expect(await page.locator(".note-large").textContent()).toBe(planted)
  await page.getByRole("button", { name: "Go back" }).click()
  await expect(note).toHaveValue(planted)
  await page.getByRole("button", { name: "Keep it" }).click()
  await keepSealed(page)
  await expect(page.getByRole("heading", { level: 1, name: "Wipe it from this screen?" })).toBeFocused()
  expect(await page.content()).not.toContain("PLANTED")
  await page.getByRole("button", { name: "Leave it here" }).click()
  await expect(page.locator("main .note-is")).toHaveText("It is kept as it stands here.")
  await expect(note).toHaveValue(planted)
  await note.press("End")
  await note.press("x")
  await expect(page.locator("main .note-is")).toHaveText("It is only in this page, and not kept yet.")
})

test("WEB-57: what would forget an unkept note asks first: another screen, another note, forgetting, closing", async ({
  page,
}) => {
  const bytes = new Uint8Array(await seal("another note", "a right passphrase", 4))
  await load(page, "/me")
  const note = page.getByLabel("Your note")
  await note.fill(planted)
  const presses = [
    () => page.getByRole("button", { name: "Wipe it from this screen" }).click(),
    async () => {
      await page.locator('input[type="file"]').setInputFiles(asFile({ name: "a.age", bytes }))
      await page.getByLabel(whatOpens).fill("a right passphrase")
      await page.keyboard.press("Enter")
    },
  ]
  for (const press of presses) {
    await press()
    await expect(page.getByRole("heading", { level: 1, name: "Your note is not kept" })).toBeFocused()
    await page.getByRole("button", { name: "Go back to my note" }).click()
    await expect(note).toHaveValue(planted)
  }
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
  await expect(page.getByRole("alertdialog", { name: "What you wrote is not kept" })).toBeVisible()
  await page.getByRole("button", { name: "Stay here" }).click()
  await expect(note).toHaveValue(planted)

  const asked = page.waitForEvent("dialog")
  const reloading = page.reload({ timeout: 3_000 }).catch(() => "stayed")
  const dialog = await asked
  expect(dialog.type()).toBe("beforeunload")
  await dialog.dismiss()
  await reloading
  await expect(note).toHaveValue(planted)

  await page.getByRole("button", { name: "Wipe it from this screen" }).click()
  await page.getByRole("button", { name: "Go on, and wipe it" }).click()
  await wiped(page)
  await expect(note).toHaveValue("")
  await page.reload()
  await expect(note).toHaveValue("")
})

test("WEB-57: once it is kept, wiping it is the first press, and then no word of it is in the page", async ({
  page,
}) => {
  await load(page, "/me")
  await page.getByLabel("Your note").fill(planted)
  await page.getByRole("button", { name: "Keep it" }).click()
  await keepSealed(page)
  await expect(page.locator("main button").first()).toHaveText("Wipe it from this screen")
  await page.getByRole("button", { name: "Wipe it from this screen" }).click()
  await wiped(page)
  await expect(page.getByLabel("Your note")).toHaveValue("")
  await page.getByLabel("Your note").fill("another")
  await page.getByRole("button", { name: "Keep it" }).click()
  await expect(page.locator(".six-words")).toBeVisible()
})

test("WEB-57, WEB-59: a file that holds no note asks nobody to give up theirs", async ({ page }) => {
  await load(page, "/me")
  await page.getByLabel("Your note").fill(planted)
  const bytes = new Uint8Array([0xff, 0xfe, 0, 1])
  await page.locator('input[type="file"]').setInputFiles(asFile({ name: "a.txt", bytes }))
  await expect(page.locator("main .remark")).toHaveText("This file holds no note. Nothing was changed.")
  await expect(page.locator("main .remark")).toBeInViewport()
  await expect(page.getByLabel("Your note")).toHaveValue(planted)
})

test("WEB-56, WEB-164, CARE-21: a line above the field leads to what a borrowed phone keeps; it says what leaving does", async ({
  page,
}) => {
  await load(page, "/me")
  await expect(page.locator("main")).toContainText("The phone’s own Back button leaves this page too")
  const line = page.getByRole("button", { name: "If the phone is not yours, read this first" })
  const [above, field] = [await line.boundingBox(), await page.getByLabel("Your note").boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(field?.y ?? 0)
  const length = await page.evaluate(() => history.length)
  await line.click()
  const phone = page.getByRole("heading", { level: 2, name: "If the phone is not yours" })
  await expect(phone).toBeFocused()
  await expect(phone).toBeInViewport()
  await page.getByRole("button", { name: "Back to my note" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "A note of your own" })).toBeFocused()
  await expect(page.getByRole("heading", { level: 2, name: "A note of your own" })).toBeInViewport()
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test("WEB-57, WEB-10: leaving quickly never asks, and forgets", async ({ page }) => {
  await load(page, "/me")
  await page.getByLabel("Your note").fill(planted)
  await page.getByRole("button", { name: "Leave quickly" }).click()
  await expect(page).toHaveTitle("Words about weather")
  expect(await page.content()).not.toContain("PLANTED")
  await load(page, "/me")
  await expect(page.getByLabel("Your note")).toHaveValue("")
})

test("WEB-58, CARE-20: on paper the note stands alone", async ({ page }) => {
  await load(page, "/me")
  await page.getByLabel("Your note").fill(planted)
  await page.getByRole("button", { name: "Show it large" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "I wrote this myself" })).toBeFocused()
  const size = await page.locator(".note-large").evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  expect(size).toBeGreaterThan(24)
  await page.emulateMedia({ media: "print" })
  const [onPaper = ""] = await page.locator("body").allInnerTexts()
  expect(onPaper.replace(/\s+/g, " ").trim()).toBe(
    `I wrote this myself In my own words. ${planted.replace(/\s+/g, " ").trim()}`,
  )
})

test("WEB-59, WEB-164: what is no note is said to be none, and nothing is changed", async ({ page }) => {
  await load(page, "/me")
  const files = [
    new Uint8Array([0xff, 0xfe, 0, 1]),
    new TextEncoder().encode('{\n  "schema": "distinguo.account/1", "label": "PLANTED"}'),
    new TextEncoder().encode("schema: distinguo.account/1\nlabel: PLANTED\n"),
  ]
  for (const bytes of files) {
    await page.locator('input[type="file"]').setInputFiles(asFile({ name: "a.txt", bytes }))
    await expect(page.locator("main .remark")).toHaveText("This file holds no note. Nothing was changed.")
    await expect(page.getByLabel("Your note")).toHaveValue("")
  }
  const plain = new TextEncoder().encode(planted)
  await page.locator('input[type="file"]').setInputFiles(asFile({ name: "a.txt", bytes: plain }))
  await expect(page.locator("main .remark")).toHaveText("Your note is open.")
  await expect(page.getByLabel("Your note")).toBeFocused()
  await expect(page.getByLabel("Your note")).toBeInViewport()
  await expect(page.getByLabel("Your note")).toHaveValue(planted)
})

test("WEB-8, WEB-9: the screen for the person alone stands in every way it is shown", async ({ page }) => {
  test.slow()
  await load(page, "/me")
  await page.getByLabel("Your note").fill(planted)
  await expect(page.locator("main details > summary")).not.toHaveCount(0)
  for (const folded of await page.locator("main details > summary").all()) await folded.click()
  await standsInEveryWay(page)
  await page.getByRole("button", { name: "Wipe it from this screen" }).click()
  await standsInEveryWay(page)
  await page.getByRole("button", { name: "Go back to my note" }).click()
  await page.getByRole("button", { name: "Show it large" }).click()
  await standsInEveryWay(page)
})

test("WEB-164: wiping ends at leaving the page, which keeps no entry of this one", async ({ page }) => {
  await load(page, "/me")
  await page.getByLabel("Your note").fill(planted)
  await page.getByRole("button", { name: "Wipe it from this screen" }).click()
  await page.getByRole("button", { name: "Go on, and wipe it" }).click()
  await expect(page.locator("main button").first()).toHaveText("Leave this page")
  const length = await page.evaluate(() => history.length)
  await page.getByRole("button", { name: "Leave this page" }).click()
  await expect(page).toHaveTitle("Words about weather")
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test("WEB-165, WEB-166, CARE-21: what is said of going away, of the saved file and of the browser’s list agrees with what happens", async ({
  page,
}) => {
  await load(page, "/me")
  await expect(page.locator("main")).toContainText("If you clear the last hour, what others read in it is gone too")
  await page.getByLabel("Your note").fill(planted)
  await expect(page.getByText("If you go to another screen from the menu, it is wiped.")).toBeVisible()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
  const asked = page.getByRole("alertdialog", { name: "What you wrote is not kept" })
  await expect(asked).toContainText("If you go to another screen from the menu, what you wrote is wiped.")
  await asked.getByRole("button", { name: "Stay here" }).click()
  await page.getByRole("button", { name: "Keep it" }).click()
  await page.getByRole("button", { name: sealIt }).click()
  await save(page)
  await expect(
    page.getByText("Send it to yourself or take it with you: whoever has this device can delete it."),
  ).toBeVisible()
  await expect(page.getByText("Nobody can read it there without the six words, or your passphrase.")).toBeVisible()
  await page.getByRole("button", { name: "Done" }).click()
  await page.getByRole("button", { name: "Leave it here" }).click()
  await page.getByLabel("Your note").press("x")
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
  await page.getByRole("button", { name: "Go, and wipe what I wrote" }).click()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "For yourself" }).click()
  await expect(page.getByLabel("Your note")).toHaveValue("")
})
