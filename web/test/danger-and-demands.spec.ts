import { expect, type Page, test } from "@playwright/test"
import { dangerPath, stepsWhenDemanded } from "distinguo/responses"
import { begin as beginAccount, itHasBeenSaid, seen } from "./at-the-desk.ts"
import { choose } from "./help-chosen.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { load, openFile, unfold } from "./opened.ts"
import { begin, nothingOfTheLaw, oneMoment, press } from "./talked.ts"

const whole = (voice: "toTheWorker" | "toThePerson") =>
  dangerPath.flatMap((part) => [part[voice].title, ...part[voice].says.map(({ words }) => words)])

async function holdsAll(page: Page, words: readonly string[]): Promise<void> {
  const path = page.locator(".danger-path").first()
  const missing = async () => {
    const shown = (await seen(path)).replace(/\s+/g, " ")
    return words.filter((one) => !shown.includes(one))
  }
  expect(words.length).toBeGreaterThan(10)
  await expect.poll(missing).toEqual([])
}

test("WEB-234, RESPONSES-43, CARE-4: behind “One moment” and where they are in danger the whole path opens, with no signal", async ({
  page,
  context,
}) => {
  await begin(page)
  await page.waitForLoadState("networkidle")
  await context.setOffline(true)
  await oneMoment(page)
  await page.getByText("What helps at once").click()
  await page.getByText("Not safe now: step by step").click()
  await holdsAll(page, whole("toTheWorker"))
  await nothingOfTheLaw(page)
  await press(page, "They are in danger now")
  await page.getByText("Not safe now: step by step").click()
  await holdsAll(page, whole("toTheWorker"))
})

test("WEB-234: it stands at the desk, and in what there is, in the person's voice", async ({ page }) => {
  await load(page)
  await beginAccount(page)
  await page.getByText("Not safe now: step by step").click()
  await holdsAll(page, whole("toTheWorker"))
  await load(page, "/help")
  await choose(page, "safety now")
  await page.getByText("Step by step", { exact: true }).click()
  await holdsAll(page, whole("toThePerson"))
})

test("WEB-235, RESPONSES-48, ACCOUNTS-46, CARE-20: a plan for safety is printed alone, under a neutral head, and kept nowhere", async ({
  page,
}) => {
  await load(page)
  await beginAccount(page)
  await page.getByText("Not safe now: step by step").click()
  await page.getByText("A plan for safety, on paper and nowhere else").click()
  await page.getByLabel("Who could come, or wait for you?").fill("PLANTED neighbour")
  await page.getByRole("button", { name: "Put it on paper", exact: true }).click()
  await page.emulateMedia({ media: "print" })
  const slip = await seen(page.locator("body"))
  expect(slip.replace(/\s+/g, " ").trim()).toBe("To remember Call: PLANTED neighbour")
  await page.emulateMedia({ media: "screen" })
  await page.locator(".paper-slip").getByRole("button", { name: "Close" }).click()
  await page.getByRole("button", { name: "Keep it", exact: true }).click()
  await page.getByText("Plain text instead, not sealed").click()
  await page.getByRole("button", { name: "Make a plain file" }).click()
  const given = page.waitForEvent("download")
  await page.getByRole("link", { name: /^Save/ }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await given).createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString("utf8")).not.toContain("PLANTED")
})

test("WEB-236, WEB-237, CARE-20, CARE-23: when papers are demanded: what to do, one page, printed alone, kept nowhere", async ({
  page,
}) => {
  await load(page, "/demanded")
  await expect(page.getByText("Ask for the paper, and read it.")).toBeVisible()
  const shown = (await page.locator("main").allTextContents()).join(" ").replace(/\s+/g, " ")
  for (const { title, says } of stepsWhenDemanded)
    for (const one of [title, ...says.map(({ words }) => words)]) expect(shown).toContain(one)
  expect(await page.title()).not.toMatch(/traffick|sex|case|demand/i)
  await page.getByLabel("What went out").fill("PLANTED one page")
  await expect(page.locator(".record-of-demand .notice")).toContainText("A second member")
  await page.getByRole("button", { name: "See the page, to print or copy it" }).click()
  await page.emulateMedia({ media: "print" })
  const paper = (await seen(page.locator("body"))).replace(/\s+/g, " ")
  expect(paper).toContain("Record of a demand")
  expect(paper).toContain("What went out PLANTED one page")
  expect(paper).toContain("Who demands it not filled in")
  expect(paper).not.toMatch(/Distinguo|What to do, in this order|What is never done/)
  await page.emulateMedia({ media: "screen" })
  // Leaving asks first, because it would be lost; then nothing of it is left.
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "Start" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Go, and wipe what I wrote" }).click()
  await page.getByRole("button", { name: /^When papers are demanded/ }).click()
  await expect(page.getByLabel("What went out")).toHaveValue("")
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    JSON.stringify(history.state),
  ])
  expect(stored).toEqual([0, 0, "", 0, "null"])
})

test("WEB-236: what is known of a place about a demand, and what is not, by its name", async ({ page }) => {
  await load(page, "/demanded")
  await page.getByLabel("Where you work", { exact: true }).selectOption({ label: "South Africa" })
  await expect(page.getByText("legal professional privilege is saved")).toBeVisible()
  await page.getByLabel("Where you work", { exact: true }).selectOption({ label: "Canada" })
  await expect(page.getByText("In Canada:")).toBeVisible()
  await expect(page.locator("main dd").filter({ hasText: /^Not compared\.\s*$/ })).toHaveCount(5)
})

test("WEB-238, RESPONSES-40, CARE-24: silence beside the words about duties; a mark for a lawyer over the account and its print", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByText("What stays between two people here, and what does not").click()
  await expect(page.locator("main")).toContainText("stays protected in part")
  await expect(page.locator("main")).toContainText("Not known here: a court’s order.")
  await expect(page.locator("main")).toContainText("Ask the lawyer first")
  await itHasBeenSaid(page)
  await page.getByText("Keep it apart for a lawyer").click()
  await page.getByRole("button", { name: "Mark it: prepared for a lawyer" }).click()
  const over = page.locator(".for-a-lawyer")
  await expect(over).toHaveText(/^Prepared for a lawyer\./)
  await page.emulateMedia({ media: "print" })
  await expect(over).toBeVisible()
  await page.emulateMedia({ media: "screen" })
  await page.getByRole("button", { name: "Take the mark away" }).click()
  await expect(over).toHaveCount(0)
})

test("WEB-239: danger, silence and demands stand in every way", async ({ page }) => {
  test.slow()
  await load(page, "/demanded")
  await unfold(page, "main")
  await page.getByLabel("What went out").fill("one page")
  await standsInEveryWay(page)
  await page.getByRole("button", { name: "See the page, to print or copy it" }).click()
  await standsInEveryWay(page)
  await load(page, "/help")
  await choose(page, "safety now")
  await page.getByText("Step by step", { exact: true }).click()
  await unfold(page, ".danger-fold")
  await standsInEveryWay(page)
})
