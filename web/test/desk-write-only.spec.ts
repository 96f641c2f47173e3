import { expect, type Page, test } from "@playwright/test"
import { heard, itHasBeenSaid, lookThrough, rowOf, seen } from "./at-the-desk.ts"
import { asFile } from "./kept-files.ts"
import { load } from "./opened.ts"

const papers = "papers kept from them"
const ofTheLaw = /UN Protocol|Trafficking in persons|If it were shown|What would settle|article \d|section \d/

async function writeDownOnly(page: Page): Promise<void> {
  await load(page)
  await page.getByLabel("Where you work").selectOption({ label: "South Africa" })
  await page.getByLabel("A label for it").fill("Hotel work")
  await page.getByRole("button", { name: "Begin", exact: true }).click()
  await page.getByRole("button", { name: "Said: write down only, compute nothing" }).click()
  await page.getByRole("heading", { level: 1, name: "Hotel work" }).waitFor()
}

test("WEB-148, PROMISE-8, CARE-2: writing down only, nothing is worked out on other screens' way back, on paper or while writing, and opening the file asks anew", async ({
  page,
}) => {
  await writeDownOnly(page)
  await lookThrough(page, "papers and money")
  await page.getByRole("checkbox", { name: papers }).check()
  await expect(heard(page)).toHaveText("Written down.")
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "What there is" }).click()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The desk" }).click()
  await page.getByRole("heading", { level: 1, name: "Hotel work" }).waitFor()
  await expect(page.locator(".said-line")).toHaveCount(1)
  await expect(page.locator(".finding, .circles, .standing-of-definition, .law-asked")).toHaveCount(0)
  await expect(page.locator("main")).not.toContainText(ofTheLaw)
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".on-paper")).toContainText("What they say is written down, and no definition was read.")
  await expect(page.locator(".on-paper")).toContainText("papers")
  await expect(page.locator(".on-paper")).not.toContainText(ofTheLaw)
  await page.emulateMedia({ media: "screen" })
  await page.getByRole("button", { name: "Keep it", exact: true }).click()
  await page.getByText("Plain text instead, not sealed").click()
  await page.getByRole("button", { name: "Make a plain file" }).click()
  const given = page.waitForEvent("download")
  await page.getByRole("link", { name: /^Save/ }).click()
  const path = await (await given).path()
  await page.getByRole("button", { name: "Close this account" }).click()
  await page.locator('input[type="file"]').setInputFiles(path)
  await page.getByRole("heading", { level: 1, name: "Say this to them first" }).waitFor()
  await expect(page.locator(".finding, .circles")).toHaveCount(0)
})

const earlier = {
  schema: "distinguo.account/1",
  label: "Grey heron",
  worker: { place: "DE", role: "caseworker" },
  episodes: [{ id: "one", said: [{ by: "the person", when: "2026-05", no: ["docs_confiscated"] }] }],
}

/** Of a file in which they said no, a yes is ticked: which of the two it is stands to be said. */
async function saysOtherwiseNow(page: Page): Promise<void> {
  await load(page)
  const bytes = new TextEncoder().encode(JSON.stringify(earlier))
  await page.locator('input[type="file"]').setInputFiles(asFile({ name: "heron.json", bytes }))
  await itHasBeenSaid(page)
  await page.getByRole("heading", { level: 1, name: "Grey heron" }).waitFor()
  await lookThrough(page, "papers and money")
  await rowOf(page, papers).getByRole("checkbox", { name: papers }).click()
  await page.getByRole("region", { name: "Which is it?" }).waitFor()
}

test("WEB-149, CARE-15: a slip of whoever wrote it is called so, is not printed, and what they say now stands", async ({
  page,
}) => {
  await saysOtherwiseNow(page)
  await page.getByLabel("What it was before").selectOption({ label: "I wrote it down wrongly" })
  await page.getByRole("button", { name: /set the earlier aside/ }).click()
  await expect(page.locator(".said-line")).toHaveCount(2)
  await expect(page.locator(".said-line s")).toHaveText(`${papers}: no`)
  await expect(page.locator(".said-line").filter({ has: page.locator("s") })).toContainText(
    "set aside: a slip of whoever wrote it",
  )
  await expect(page.locator(".desk-found")).not.toContainText("said both ways")
  await page.emulateMedia({ media: "print" })
  const paper = await seen(page.locator(".on-paper"))
  expect(paper).toContain(papers)
  expect(paper).not.toMatch(/slip|set aside|wrongly/)
})

test("WEB-149, PROMISE-6: “they have not said” leaves both as they were said, and it reads as said both ways", async ({
  page,
}) => {
  await saysOtherwiseNow(page)
  await page.getByRole("button", { name: "They have not said: both stand" }).click()
  await expect(page.locator(".said-line")).toHaveCount(2)
  await expect(page.locator(".said-line s")).toHaveCount(0)
})
