import { readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { decisionsKind, inventedKinds } from "../src/opening/kinds.ts"
import { saysNothingOfIt } from "./never-said.ts"
import { backToStart, examplesOffered, load, openExample, openFile, unfold } from "./opened.ts"

for (const kind of [...inventedKinds, decisionsKind]) {
  test(`WEB-13, CARE-18, PROMISE-19, WEB-1, PROMISE-7: of the examples “${kind}” no screen says what is never said, nor counts so many of so many, and opening them asks nobody for anything`, async ({
    page,
  }) => {
    test.slow()
    const asked: string[] = []
    page.on("request", (request) => asked.push(request.url()))
    await load(page)
    await test.step("start", () => saysNothingOfIt(page, "start"))
    const labels = await examplesOffered(page, kind)
    expect(labels.length).toBeGreaterThan(1)
    await openExample(page, String(labels[0]))
    await backToStart(page)
    // The parts of the other screens have come by themselves, each once; from here on nothing has to come.
    await page.waitForLoadState("networkidle")
    expect(asked.length).toBeGreaterThan(0)
    const whileLoading = asked.length
    for (const label of labels) {
      await openExample(page, label)
      await saysNothingOfIt(page, label)
      await backToStart(page)
    }
    expect.soft(asked.slice(whileLoading)).toEqual([])
  })
}

test("WEB-13, CARE-18, PROMISE-19: of a file no screen says what is never said, nor counts so many of so many", async ({
  page,
}) => {
  test.slow()
  await load(page)
  for (const file of ["in-confidence", "cannot-be-read", "open-law-and-age"]) {
    await openFile(page, file)
    await saysNothingOfIt(page, file)
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
