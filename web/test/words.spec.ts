import { readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { decisionsKind, inventedKinds } from "../src/opening/kinds.ts"
import { backToStart, examplesOffered, load, openExample, openFile, unfold, writeOut } from "./opened.ts"

const never = /victim|rescu|\brisk|\bscore|suspicious|per ?cent|%|\b\d{1,3} (?:of|out of) (?:the )?\d{1,3}\b/i

/** All that stands in the page, seen or folded away. */
async function expectPlain(page: Page, screen: string): Promise<void> {
  await writeOut(page)
  const text = await page.locator("body").evaluate((body) => body.textContent ?? "")
  expect(never.exec(text)?.[0] ?? "", screen).toBe("")
}

for (const kind of [...inventedKinds, decisionsKind]) {
  test(`WEB-13, CARE-18, PROMISE-19: of the examples “${kind}” no screen says what is never said, nor counts so many of so many`, async ({
    page,
  }) => {
    test.slow()
    await load(page)
    await expectPlain(page, "start")
    const labels = await examplesOffered(page, kind)
    expect(labels.length).toBeGreaterThan(1)
    for (const label of labels) {
      await openExample(page, label)
      await expectPlain(page, label)
      await backToStart(page)
    }
  })
}

test("WEB-13, CARE-18, PROMISE-19: of a file no screen says what is never said, nor counts so many of so many", async ({
  page,
}) => {
  test.slow()
  await load(page)
  for (const file of ["in-confidence", "cannot-be-read", "open-law-and-age"]) {
    await openFile(page, file)
    await expectPlain(page, file)
    await backToStart(page)
  }
})

test("WEB-12, CARE-20: title, icon, addresses and file names are neutral, whatever is open", async ({ page }) => {
  const addresses: string[] = []
  page.on("request", (request) => addresses.push(new URL(request.url()).pathname))
  await load(page)
  for (const file of ["in-confidence", "open-law-and-age"]) {
    await openFile(page, file)
    await expect(page).toHaveTitle("Distinguo")
    await backToStart(page)
  }
  const built = readdirSync(join(import.meta.dirname, "..", "dist"), { recursive: true }).map(String)
  const icon = await page.locator('link[rel="icon"]').getAttribute("href")
  for (const name of [...addresses, ...built, String(icon)]) {
    expect(name).not.toMatch(/traffick|sex|case|account|person|labour|gate|heron/i)
  }
})

test("WEB-17, CARE-20: what one can write in sends nothing to a spell-checker or a translator", async ({ page }) => {
  await load(page)
  await expect(page.locator("html")).toHaveAttribute("translate", "no")
  await openFile(page, "silence-declined")
  await unfold(page)
  const fields = page.locator(
    'input:not([type="radio"], [type="checkbox"], [type="file"]), textarea, [contenteditable]',
  )
  expect(await fields.count()).toBeGreaterThan(0)
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute("spellcheck", "false")
    await expect(field).toHaveAttribute("autocomplete", "off")
    await expect(field).toHaveAttribute("autocorrect", "off")
    await expect(field).toHaveAttribute("translate", "no")
  }
})

test("WEB-16, PROMISE-5: own words stand in quotation marks exactly as said, each in its own direction", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  const words = page.locator(".spoken q")
  expect(await words.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual([
    "They said  two weeks.\tIt was spring again when I left.",
    "قالوا لي أسبوعين فقط.",
    "I pick fruit.",
  ])
  expect(await words.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction))).toEqual([
    "ltr",
    "rtl",
    "ltr",
  ])
  expect(await words.evaluateAll((all) => all.map((one) => getComputedStyle(one, "::before").content))).toEqual(
    Array(3).fill("open-quote"),
  )
})
