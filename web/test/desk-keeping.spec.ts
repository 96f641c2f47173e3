import { expect, test } from "@playwright/test"
import { readAccountFile } from "distinguo-documents"
import { begin, itHasBeenSaid, lookThrough, seen } from "./at-the-desk.ts"
import { asFile, keepSealed, save, whatOpens } from "./kept-files.ts"
import { load } from "./opened.ts"

test("WEB-91: an account begins with place and role, then the duty; kept in plain text and opened again it is equal", async ({
  page,
}) => {
  await load(page)
  await page.getByLabel("A label for it").fill("ask +49 170 5550199")
  await page.getByRole("button", { name: "Begin", exact: true }).click()
  await expect(page.getByRole("alert")).toContainText("could lead to a person or a place")
  await begin(page, "Hotel work")
  await page.getByText("Add what they ask for").click()
  await page.getByLabel("What", { exact: true }).selectOption("pay")
  await page.getByLabel("In their words, as said").first().fill("Die letzten   zwei Wochen.")
  await page.getByRole("button", { name: "Add it" }).click()
  await lookThrough(page, "papers and money")
  await page.getByRole("checkbox", { name: "papers kept from them" }).check()
  await expect(page.getByText("What you wrote is not kept yet.")).toBeVisible()
  await page.locator("summary").filter({ hasText: "Add what they ask for" }).click()
  const said = await page.locator(".desk-person, .said").allInnerTexts()

  await page.getByRole("button", { name: "Keep it" }).click()
  await page.getByText("Plain text instead, not sealed").click()
  await expect(page.locator(".keep")).toContainText("can read all that they said")
  await page.getByRole("button", { name: "Make a plain file" }).click()
  const plain = await save(page)
  await page.getByRole("button", { name: "Done" }).click()
  await expect(page.getByText("What you wrote is not kept yet.")).toHaveCount(0)
  const read = readAccountFile(plain.bytes)
  expect(read).toMatchObject({
    account: {
      label: "Hotel work",
      worker: { place: "DE", role: "caseworker" },
      wishes: [{ need: "pay", words: "Die letzten   zwei Wochen." }],
      episodes: [{ statements: [{ fact: "docs_confiscated", answer: "yes" }] }],
    },
  })
  // Nothing is asked before it is closed: nothing would be lost.
  await page.getByRole("button", { name: "Close this account" }).click()
  await page.locator('input[type="file"]').setInputFiles(asFile(plain))
  await itHasBeenSaid(page)
  await page.getByRole("heading", { level: 1, name: "Hotel work" }).waitFor()
  // What was written in another sitting can no longer be taken out: it is theirs to put right.
  await expect(page.getByRole("button", { name: "Take out: papers kept from them" })).toHaveCount(0)
  const inOneLine = (texts: readonly string[]) =>
    texts.map((text) =>
      text
        .replace(/Take out\s*$/, "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
  const again = page.locator(".desk-person, .said")
  await expect.poll(async () => inOneLine(await again.allInnerTexts())).toEqual(inOneLine(said))
})

test("WEB-91, CARE-19: sealed, closed and opened again with the words; what is not kept is not closed without being asked", async ({
  page,
}) => {
  test.slow()
  await load(page)
  await begin(page, "Grey heron")
  await page.getByText("Add their own words").click()
  await page.getByLabel("As said, never tidied").fill("PLANTED two weeks")
  await page.getByRole("button", { name: "Add these words" }).click()
  await page.getByRole("button", { name: "Close this account" }).click()
  await expect(page.getByRole("heading", { name: "What you wrote is not kept" })).toBeVisible()
  await page.getByRole("button", { name: "Stay here" }).click()
  await page.getByRole("button", { name: "Keep it" }).click()
  const { words, ...saved } = await keepSealed(page)
  expect(Buffer.from(saved.bytes).toString("latin1")).not.toMatch(/PLANTED|heron/)
  await page.getByRole("button", { name: "Close this account" }).click()
  await page.getByRole("heading", { name: "Invented examples" }).waitFor()
  await page.locator('input[type="file"]').setInputFiles(asFile(saved))
  await page.getByLabel(whatOpens).fill(words)
  await page.keyboard.press("Enter")
  await itHasBeenSaid(page)
  await expect(page.getByText("PLANTED two weeks")).toBeVisible()
})

test("WEB-91: closed all the same, everything is forgotten; gone to another screen, everything is still there", async ({
  page,
}) => {
  await load(page)
  await begin(page, "Grey heron")
  await lookThrough(page, "papers and money")
  await page.getByRole("checkbox", { name: "papers kept from them" }).check()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("button", { name: "The law", exact: true }).click()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("button", { name: "The desk", exact: true }).click()
  await expect(page.getByText("What you wrote is not kept yet.")).toBeVisible()
  await expect(page.getByRole("button", { name: "Take out: papers kept from them" })).toBeVisible()
  await page.getByRole("button", { name: "Close this account" }).click()
  await page.getByRole("button", { name: "Close, and forget it" }).click()
  await page.getByRole("heading", { name: "Invented examples" }).waitFor()
  expect(await seen(page.locator("body"))).not.toContain("Grey heron")
})
