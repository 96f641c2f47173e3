import { expect, type Page, test } from "@playwright/test"
import { planQuestions, planTopics, questionsAbout, safeguards } from "distinguo/responses"
import { readPlanFile } from "distinguo-documents"
import { seen } from "./at-the-desk.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { load, unfold } from "./opened.ts"
import { aFile, openInvented, statesOfAPlan } from "./states-of-a-plan.ts"

const review = (page: Page) => page.getByRole("button", { name: "Show the review" }).click()
const doNot = "Do not proceed on this knowledge."

test("WEB-240, CARE-34: every question by topic, as phrases, each beginning with not known; nothing can be typed", async ({
  page,
}) => {
  const asked: string[] = []
  await load(page, "/plan")
  page.on("request", (request) => asked.push(request.method()))
  await unfold(page, ".plan-form")
  await expect(page.locator(".plan-topic > summary")).toHaveText([...planTopics])
  await expect(page.locator(".plan-question")).toHaveCount(planQuestions.length)
  for (const [at, topic] of planTopics.entries()) {
    const legends = page.locator(".plan-topic").nth(at).locator("legend")
    await expect(legends).toHaveText(
      questionsAbout(topic).map(({ asks, several }) => `${asks}${several ? " One or more." : " "}`),
    )
  }
  const marked = await page
    .locator(".plan-question")
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value).join()),
    )
  expect(marked).toEqual(planQuestions.map(() => "not known"))
  expect(
    await page.locator("main :is(textarea, select, input:not([type=radio], [type=checkbox], [type=file]))").count(),
  ).toBe(0)
  await page.getByLabel("A raid: a place is entered without being asked in").check()
  await review(page)
  expect(asked.filter((method) => method !== "GET")).toEqual([])
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    history.length > 3 ? "history" : "",
    JSON.stringify(history.state),
    (await indexedDB.databases()).length,
  ])
  expect(stored).toEqual([0, 0, "", "", "null", 0])
})

test("WEB-241, CARE-18: while it is answered nothing says how it stands, and the review takes the focus when it is asked for", async ({
  page,
}) => {
  await load(page, "/plan")
  await unfold(page, ".plan-form")
  const before = await page.locator("body").evaluate((body) => body.textContent ?? "")
  await page.getByLabel("A raid: a place is entered without being asked in").check()
  await page.getByLabel("Everyone in a place").check()
  const after = await page.locator("body").evaluate((body) => body.textContent ?? "")
  expect(
    after
      .replace("Perhaps more, which is not known", "Not known")
      .replace("Begin anew", "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  ).toBe(before.replaceAll(/\s+/g, " ").trim())
  await expect(page.getByRole("heading", { name: /broken|not known|proceed/i })).toHaveCount(0)
  await review(page)
  await expect(page.getByRole("heading", { level: 1, name: doNot })).toBeFocused()
  await page.getByRole("button", { name: "Change the answers" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Review a plan" })).toBeFocused()
  await expect(page.getByLabel("A raid: a place is entered without being asked in")).toBeChecked()
})

test("WEB-240: what stands alone takes the others out, which is said, and not known comes back with the last", async ({
  page,
}) => {
  await load(page, "/plan")
  await unfold(page, ".plan-form")
  const arrested = page.locator(".plan-question").filter({ hasText: "Who may be arrested" })
  await arrested.getByLabel("People who pay for sex").check()
  await expect(arrested.getByLabel("Perhaps more, which is not known")).not.toBeChecked()
  await arrested.getByLabel("Nobody").check()
  await expect(arrested.getByLabel("People who pay for sex")).not.toBeChecked()
  await expect(page.getByRole("status").last()).toHaveText("What could not stand beside it was taken out.")
  await arrested.getByLabel("Nobody").uncheck()
  await expect(arrested.getByLabel("Not known")).toBeChecked()
})

test("WEB-242, CARE-34: what is broken and not known stands first and unfolded, each with its answer, harm, mend and source", async ({
  page,
}) => {
  await openInvented(page, "A night walk with guests")
  const headings = await page.locator(".plan-review h2").allInnerTexts()
  expect(headings.slice(0, 3)).toEqual(["Broken", "Not known", "Ways that do less"])
  expect(headings.at(-1)).toBe("Held, on what this plan says of itself")
  const peers = page.locator(".plan-safeguard").filter({ hasText: "may stop it." })
  await expect(peers).toContainText("This must hold, and does not:")
  await expect(peers).toContainText("They were told of it")
  await expect(peers).toContainText("asked at the end they can only be told")
  await expect(peers).toContainText("begin again with them")
  await expect(peers.locator("summary")).toHaveText("Where this comes from: partly from memory")
  const day = page.locator(".plan-safeguard").filter({ hasText: "someone they chose comes" })
  await expect(day).toContainText("This must hold, and is not known:")
  await expect(day).toContainText(
    "Find out, from the people themselves where it is about them: Who comes the day after?",
  )
  await expect(page.locator(".plan-review details:has(.plan-safeguard)")).toHaveCount(0)
})

test("WEB-243, CARE-34: from the form and from the review the whole review is printed, and never a form alone", async ({
  page,
}) => {
  await openInvented(page, "A night walk with guests")
  const printed = async () => {
    await page.emulateMedia({ media: "print" })
    await expect(page.locator(".plan-review")).toBeVisible()
    const text = await seen(page.locator("body"))
    await page.emulateMedia({ media: "screen" })
    return text.replaceAll(/\s+/g, " ").trim()
  }
  const fromReview = await printed()
  for (const { must } of safeguards) expect(fromReview).toContain(must)
  expect(fromReview).toContain("This must hold, and does not:")
  expect(fromReview).toContain("section 6, what to measure · from memory, not compared")
  expect(fromReview).toContain("This is not a decision of any authority")
  await page.getByRole("button", { name: "Change the answers" }).click()
  await expect(page.locator(".plan-review")).toHaveCount(0)
  const fromForm = await printed()
  expect(fromForm).toBe(fromReview)
  await expect(page.getByRole("heading", { level: 1, name: "Review a plan" })).toBeVisible()
})

test("WEB-244, CARE-34: a file that says who or where is refused with its place, and nothing of it is shown", async ({
  page,
}) => {
  await load(page, "/plan")
  const file = page.locator('input[type="file"]')
  await file.setInputFiles(aFile("# planted 12 Lamp Street\nschema: distinguo.plan/1\nplan:\n  telefono: planted\n"))
  await expect(page.getByRole("heading", { level: 1, name: "This file could not be read as a plan" })).toBeFocused()
  await expect(page.locator(".problems .place")).toHaveText(["Line 1, column 1", "Line 4, column 3"])
  await expect(page.locator("main")).not.toContainText(/planted|lamp|telefono/i)
  await file.setInputFiles(aFile("schema: distinguo.plan/1\nplan:\n  kind: raid\n"))
  await expect(page.getByRole("heading", { level: 1, name: "Review a plan" })).toBeFocused()
  await expect(page.getByLabel("A raid: a place is entered without being asked in")).toBeChecked()
})

test("WEB-245, CARE-20: the answers are saved as a plain file with a neutral name, opened again as the same, without a review", async ({
  page,
}) => {
  await load(page, "/plan")
  await page.getByLabel("A raid: a place is entered without being asked in").check()
  await page.getByRole("button", { name: "Make a file of these answers" }).click()
  const given = page.waitForEvent("download")
  await page.getByRole("link", { name: /^Save/ }).click()
  const download = await given
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z]+\.json$/)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  expect(bytes.toString()).not.toMatch(/proceed|broken|held/)
  const read = readPlanFile(bytes)
  expect("plan" in read && read.plan.answers.kind).toEqual(["raid"])
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
  await expect(page.getByRole("alertdialog")).toHaveCount(0)
})

test("WEB-245: answers that are not saved are neither left nor replaced unasked", async ({ page }) => {
  await load(page, "/plan")
  await page.getByLabel("A raid: a place is entered without being asked in").check()
  await page
    .locator('input[type="file"]')
    .setInputFiles(aFile("schema: distinguo.plan/1\nplan: { kind: peer visit }\n"))
  await page.getByRole("alertdialog").getByRole("button", { name: "Stay here" }).click()
  await expect(page.getByLabel("A raid: a place is entered without being asked in")).toBeChecked()
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Stay here" }).click()
  await page.getByRole("button", { name: "Begin anew" }).click()
  await page.getByRole("button", { name: "Go on, and wipe my answers" }).click()
  await expect(page.getByLabel("A raid: a place is entered without being asked in")).not.toBeChecked()
})

test("WEB-246, CARE-34: the decent plans say that nothing is broken, and that this is not a permission", async ({
  page,
}) => {
  for (const title of ["They asked to report one man", "An inspection they asked for"]) {
    await openInvented(page, title)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^Nothing here is broken.*That is not a permission\.$/,
    )
    await expect(page.locator(".plan-safeguard")).toHaveCount(0)
  }
  await openInvented(page, "A raid on an advertisement")
  await expect(page.getByRole("heading", { level: 2, name: /could ask to stop or change it/ })).toBeVisible()
})

const stamp =
  /\bsafe\b|approv|\ballowed\b|\bpermitted\b|\bscor|\brisk|\btotal|per ?cent|%|\bvictim|rescu|\b\d{1,3} (?:of|out of|broken|held)\b|complete[dn]?\b/i

for (const [state, reach] of Object.entries(statesOfAPlan)) {
  test(`WEB-247, WEB-248, CARE-34, PROMISE-19: ${state}: no stamp, no count, no colour; no rule of axe broken in any way`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    await reach(page)
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
    const text = await page.locator("body").evaluate((body) => body.textContent ?? "")
    expect(stamp.exec(text)?.[0] ?? "").toBe("")
    const inks = await page
      .locator(".plan-review :is(h1, h2, h3, strong, dd)")
      .evaluateAll((all) => [
        ...new Set(all.map((one) => `${getComputedStyle(one).color} ${getComputedStyle(one).backgroundColor}`)),
      ])
    expect(inks.length).toBeLessThan(2)
    await page.evaluate(() => scrollTo(0, 0))
    await standsInEveryWay(page)
  })
}

test("WEB-248: with the keyboard alone a plan is answered and reviewed", async ({ page }) => {
  await load(page, "/plan")
  await tabTo(page, "What kind of plan is it?", "radio")
  await page.keyboard.press("ArrowDown")
  await expect(page.getByLabel("Peers visit people where they work or live")).toBeChecked()
  await tabTo(page, "Children")
  await page.keyboard.press("Enter")
  await tabTo(page, "Is anyone under 18 concerned?", "checkbox")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Space")
  await expect(page.getByLabel("Nobody, as far as is known without searching anyone")).toBeChecked()
  await tabTo(page, "Show the review")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: doNot })).toBeFocused()
})

/** Presses Tab until what has focus bears these words, or stands in the question that does. */
async function tabTo(page: Page, words: string, type = ""): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab")
    const at = await page.evaluate(() => {
      const one = document.activeElement
      const question = one instanceof HTMLInputElement ? one.closest("fieldset")?.querySelector("legend") : one
      return { words: question?.textContent ?? "", type: one instanceof HTMLInputElement ? one.type : "" }
    })
    if (at.words.includes(words) && at.type === type) return
  }
  throw new Error(`Tab never came to ${words}`)
}

test("WEB-249: the screen is asked for when it is gone to, under a neutral name, and stands offline with the rest", async ({
  page,
  context,
}) => {
  const came: string[] = []
  page.on("response", async (answer) => {
    if (answer.url().endsWith(".js")) came.push(await answer.text().catch(() => ""))
  })
  await load(page, "/")
  await page.waitForLoadState("networkidle")
  expect(came.some((text) => text.includes("known-from-the-person"))).toBe(false)
  const title = await page.title()
  await page.getByRole("button", { name: /^Review a plan/ }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Review a plan" })).toBeFocused()
  expect(await page.title()).toBe(title)
  await load(page, "/")
  await page.getByRole("button", { name: "Keep for offline" }).click()
  await page.getByText("It is kept on this device").waitFor()
  await page.reload()
  await context.setOffline(true)
  await page.goto("/plan")
  await page.getByRole("heading", { level: 1, name: "Review a plan" }).waitFor()
  await review(page)
  await expect(page.getByRole("heading", { level: 1, name: doNot })).toBeFocused()
  await context.setOffline(false)
})
