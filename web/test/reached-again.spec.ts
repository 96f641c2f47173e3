import { expect, type Page, test } from "@playwright/test"
import { itHasBeenSaid, seen } from "./at-the-desk.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { asFile, save } from "./kept-files.ts"
import { load, openFile, unfold } from "./opened.ts"
import { at, begin, keptPlain, oneMoment, press, toListening } from "./talked.ts"

test.use({ viewport: { width: 360, height: 740 } })

const clearYes = "A clear yes: write down how"
const asksToReach = "Ask how they may be reached again"

async function toTheOffer(page: Page): Promise<void> {
  await press(page, "That is all for today")
  await at(page, "Before you stop")
  await press(page, asksToReach)
  await at(page, "May we reach them again?")
}

test("WEB-230, ASKING-44, ASKING-45, CARE-15, CARE-39: how they may be reached is told, read back, kept, and stands first at the desk, before the words too", async ({
  page,
}) => {
  test.slow()
  await begin(page)
  await toListening(page, ["Pay I have earned"])
  await toTheOffer(page)
  await press(page, clearYes)
  await page.getByLabel("“When is it safe?”").fill("after nine")
  await page.getByLabel("“If another answers: what must I not say?”").fill("my work")
  await page.getByLabel("“What shall I say instead?”").fill("the dentist")
  await page.getByLabel("a message").check()
  // Covered in the middle of it, nothing is lost.
  await oneMoment(page)
  await press(page, "Go on")
  await expect(page.getByLabel("“When is it safe?”")).toHaveValue("after nine")
  await press(page, "Done")
  await at(page, "Before you stop")
  await press(page, /^Go on/)
  await at(page, "Read this to them")
  await expect(page.locator("main")).toContainText("How you can be reached")
  await page.getByRole("button", { name: "Take it out: If another answers I do not say: “my work”" }).click()
  await press(page, "It is right")
  const kept = await keptPlain(page)
  expect(kept["safe_contact"]).toEqual({ means: ["a message"], when: "after nine", say_instead: "the dentist" })

  await load(page)
  const bytes = new TextEncoder().encode(JSON.stringify(kept))
  await page.locator('input[type="file"]').setInputFiles(asFile({ name: "a.json", bytes }))
  await stillBeforeTheWords(page)
  await itHasBeenSaid(page)
  await page.locator(".desk").waitFor()
  await expect(page.locator(".before-you-call")).toContainText("after nine")
  const first = page.locator("main h2").first()
  await expect(first).toHaveText("Before you call")
})

/** Before the words about duties too: whoever has to say them has to reach somebody. */
async function stillBeforeTheWords(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: "Say this to them first" }).waitFor()
  await expect(page.locator(".before-you-call")).toContainText("after nine")
}

test("WEB-231, CARE-15, CARE-8: a no leaves nothing, also of what was typed first; and from keeping it can still be asked, of someone young too", async ({
  page,
}) => {
  await begin(page)
  await toListening(page, ["Pay I have earned"])
  await press(page, "They are, or may be, under 18")
  await press(page, "Write nothing down of it")
  await press(page, "Go on, with safety alone")
  await toTheOffer(page)
  await press(page, clearYes)
  await page.getByLabel("“When is it safe?”").fill("PLANTED")
  await press(page, "They do not want to be reached: keep nothing of it")
  await press(page, /^Go on/)
  await at(page, "Read this to them")
  await expect(page.locator("main")).not.toContainText(/PLANTED|reached/)
  await press(page, "It is right")
  await press(page, asksToReach)
  await press(page, "No, or not now: keep nothing")
  await at(page, "Keep it, or forget it?")
  const kept = JSON.stringify(await keptPlain(page))
  expect(kept).not.toMatch(/PLANTED|safe_contact/)
})

test("WEB-232, ACCOUNTS-43, CARE-17: no print and no memorandum of an account has a word of it; a slip that is asked for has it alone", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "to-be-reached")
  await itHasBeenSaid(page)
  await expect(page.locator(".before-you-call dd").first()).toBeVisible()
  await expect(page.getByLabel("What was it about")).toBeAttached()
  await page.emulateMedia({ media: "print" })
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")))
  await expect(page.locator("main")).toContainText("Printed on")
  expect(await seen(page.locator("body"))).not.toMatch(/PLANTED|Before you call/)
  await page.emulateMedia({ media: "screen" })
  await page.evaluate(() => dispatchEvent(new Event("afterprint")))
  await page.getByText("Set it down for a lawyer", { exact: true }).click()
  await page.getByRole("button", { name: "Make it as one page (HTML)" }).click()
  await expect(page.getByRole("link", { name: /^Save \d{4}-/ })).toBeVisible()
  const memo = new TextDecoder().decode((await save(page)).bytes)
  expect(memo).toContain("What a law ties to what was found")
  expect(memo).not.toMatch(/PLANTED|after nine|landlord/)
  await page.getByRole("button", { name: "Put this on a slip of paper" }).click()
  await page.emulateMedia({ media: "print" })
  const slip = await seen(page.locator("body"))
  expect(slip).toContain("To remember")
  expect(slip).toContain("PLANTED after nine")
  expect(slip).not.toMatch(/landlord|clinic|do not say/)
  expect(slip).not.toMatch(/Distinguo|Green kite|decision|call before/i)
})

test("WEB-233, ACCOUNTS-44: it is said otherwise at the desk, and nothing of it is left; past its day it says not to call", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "to-be-reached-no-longer")
  await expect(page.locator(".before-you-call")).toContainText("is over. Do not call by it")
  await itHasBeenSaid(page)
  await page.getByText("They say it otherwise now").click()
  await page.getByLabel("When", { exact: true }).fill("mornings")
  await page.getByLabel("Until when it holds").fill("2126-01-01")
  await page.locator(".before-you-call").getByRole("button", { name: "Write it down" }).click()
  await expect(page.locator(".before-you-call")).toContainText("mornings")
  await expect(page.locator(".before-you-call")).not.toContainText(/PLANTED after nine|is over/)
  await page.getByRole("button", { name: "They do not want to be reached: keep nothing of it" }).click()
  await expect(page.getByText("How they may be reached: nothing is written")).toBeVisible()
  expect(await seen(page.locator("body"))).not.toContain("PLANTED")
})

test("WEB-239: what is asked, and what stands before a call, stand in every way", async ({ page }) => {
  test.slow()
  await begin(page)
  await toListening(page)
  await toTheOffer(page)
  await press(page, clearYes)
  await standsInEveryWay(page)
  await load(page)
  await openFile(page, "to-be-reached")
  await itHasBeenSaid(page)
  await page.getByText("They say it otherwise now").click()
  await unfold(page, ".danger-fold")
  await standsInEveryWay(page)
})
