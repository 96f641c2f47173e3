import { expect, type Page, test } from "@playwright/test"
import { definitions, firstDefinitions, isLawOf } from "distinguo/law"
import { begin, heard, itHasBeenSaid } from "./at-the-desk.ts"
import { finding, load, openExample, openFile, openFinding, short, unfold } from "./opened.ts"
import { press } from "./talked.ts"

/** Words that only the texts of Germany quote, by which the part that brings every text is known. */
const ofEveryText = "anwirbt"
const scripts = /\/files\/[^/]+\.js$/

/** Each text of Germany, and of the regions it is a member of, of which nothing is at hand. */
const atHand = new Set(firstDefinitions.map(({ jurisdiction }) => jurisdiction))
const german = definitions
  .filter((one) => isLawOf(one, "DE") && !atHand.has(one.jurisdiction))
  .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
const trafficking = /^Trafficking in persons.*§? ?232/

/** From now on the part that brings every text waits until it is let go, or is lost. */
async function everyTextWaits(page: Page): Promise<(what: "come" | "be lost") => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let now: "come" | "be lost" = "come"
  await page.route(scripts, async (route) => {
    const answer = await route.fetch({ maxRetries: 3 })
    if (!(await answer.text()).includes(ofEveryText)) return route.fulfill({ response: answer })
    await promise
    return now === "come" ? route.fulfill({ response: answer }) : route.abort()
  })
  return (what) => {
    now = what
    resolve()
  }
}

/** A German worker's account, opened, with the words said, before the texts of Germany have come. */
async function germanAccount(page: Page): Promise<(what: "come" | "be lost") => void> {
  const letThem = await everyTextWaits(page)
  await load(page)
  await openFile(page, "in-confidence-too")
  await itHasBeenSaid(page)
  await page.locator(".findings").first().waitFor()
  return letThem
}

test("WEB-180, WEB-36: every place and every text can be chosen, and what is not read of a place is folded", async ({
  page,
}) => {
  await load(page)
  await openExample(page, short)
  await page.getByText("Which law is read").click()
  const places = page.locator(".law-of-place")
  // The list of places comes after what is found, and without a word while it is on its way.
  await expect(places).toHaveCount(new Set(definitions.map(({ jurisdiction }) => jurisdiction)).size)
  const names = await places.locator("> summary").allInnerTexts()
  expect(names[0]).toMatch(/^International/)
  for (const place of ["Germany", "Netherlands", "Scotland", "New Zealand", "India"])
    expect(names.map((name) => name.split("\n")[0])).toContain(place)
  await expect(places.filter({ hasText: /^Germany/ })).not.toHaveAttribute("open")
  await unfold(page, ".law-asked")
  const offered = new Set(definitions.map(({ id }) => id)).size
  await expect(places.getByRole("checkbox")).toHaveCount(offered)
  expect(offered).toBeGreaterThan(50)
})

test("WEB-181, WEB-103: the texts that are not at hand are asked for only once the first finding stands", async ({
  page,
}) => {
  const stood: boolean[] = []
  await page.route(scripts, async (route) => {
    const before = await page.locator(".findings").count()
    const answer = await route.fetch({ maxRetries: 3 })
    if ((await answer.text()).includes(ofEveryText)) stood.push(before > 0)
    await route.fulfill({ response: answer })
  })
  await load(page)
  await openFile(page, "in-confidence-too")
  await page.getByRole("heading", { level: 1, name: "Say this to them first" }).waitFor()
  await page.waitForLoadState("networkidle")
  expect(stood).toEqual([])
  await itHasBeenSaid(page)
  await expect(finding(page, trafficking)).toBeVisible()
  expect(stood).toEqual([true])
})

test("WEB-181: a worker in Germany has German law read without looking for it, and one in South Africa has not", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  const titles = page.locator(".findings h3")
  await expect(finding(page, trafficking).locator(".standing").first()).toBeVisible()
  for (const { title } of german) await expect(titles.filter({ hasText: title }).first()).toBeVisible()
  await expect(page.locator(".not-here")).toHaveCount(0)
  await openFinding(finding(page, trafficking))
  await finding(page, trafficking).locator(".ladder > summary").first().click()
  await expect(finding(page, trafficking).locator(".rung").first()).toBeVisible()
  await press(page, "Close this account")
  await page.getByRole("alertdialog").getByRole("button", { name: "Close, and forget it" }).click()
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  await page.locator(".findings").first().waitFor()
  await page.waitForLoadState("networkidle")
  await expect(finding(page, trafficking)).toHaveCount(0)
})

test("WEB-181: put right, the place is what its law is read for", async ({ page }) => {
  await load(page)
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  await page.getByText("Where you work, and what you are to them").click()
  await page.getByLabel("Where you work").selectOption({ label: "Netherlands" })
  await press(page, "Put it right")
  await itHasBeenSaid(page)
  await expect(page.locator(".findings h3").filter({ hasText: "273f" }).first()).toBeVisible()
  await expect(page.locator(".findings h3").filter({ hasText: "South Africa" })).toHaveCount(0)
})

for (const width of [320, 1280]) {
  test(`WEB-182: on its way it stands as a line in its place; when it comes that is said, and nothing jumps, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    const letThem = await germanAccount(page)
    await expect(page.getByLabel("What was it about")).toBeVisible()
    const lines = page.locator(".findings > ul > li")
    await expect(page.locator(".not-here")).toHaveCount(german.length)
    await expect(page.locator(".not-here").first()).toContainText("on its way")
    await expect(page.locator(".not-here .standing")).toHaveCount(0)
    // Where each stands on the screen: what is in sight stays there, whatever grows above or below it.
    const inSight = () =>
      page
        .locator("h1, h2, .findings h3, .circles h3")
        .evaluateAll((all) =>
          all
            .map((one) => [one.textContent?.slice(0, 40), Math.round(one.getBoundingClientRect().top)] as const)
            .filter(([, top]) => top > 80 && top < innerHeight - 60),
        )
    const titles = await lines.locator("h3").allInnerTexts()
    await page.locator("summary.brief").first().focus()
    await page.locator("summary.brief").first().scrollIntoViewIfNeeded()
    const before = await inSight()
    expect(before.length).toBeGreaterThan(1)
    letThem("come")
    await expect(heard(page)).toHaveText("The texts that were on their way have come, and are read too.")
    await expect(page.locator(".not-here")).toHaveCount(0)
    await expect.poll(() => lines.locator("h3").allInnerTexts()).toEqual(titles)
    expect(await inSight()).toEqual(before)
    await expect(page.locator("summary.brief").first()).toBeFocused()
  })
}

test("WEB-182: if it does not come that is said, what was found stays, and one press asks for it again", async ({
  page,
}) => {
  const letThem = await germanAccount(page)
  const found = await page.locator("summary.brief").count()
  letThem("be lost")
  await expect(page.getByText("Some of these texts did not arrive")).toBeVisible()
  await expect(page.locator(".not-here").first()).toContainText("did not arrive")
  await expect(page.locator("summary.brief")).toHaveCount(found)
  await page.emulateMedia({ media: "print" })
  await expect(page.getByText("Chosen, and not read, because they had not come to this device")).toBeVisible()
  await page.emulateMedia({ media: "screen" })
  letThem("come")
  await page.locator(".desk-found").getByRole("button", { name: "Try again" }).click()
  await expect(finding(page, trafficking).locator(".standing").first()).toBeVisible()
  await expect(page.getByText("Some of these texts did not arrive")).toHaveCount(0)
  await page.emulateMedia({ media: "print" })
  await expect(page.getByText("Chosen, and not read")).toHaveCount(0)
})

test("WEB-182: a text chosen while it is not here is read when it comes, and what is typed meanwhile stays", async ({
  page,
}) => {
  const letThem = await everyTextWaits(page)
  await load(page)
  await openExample(page, short)
  await page.getByText("Which law is read").click()
  await page.locator(".law-of-place > summary").filter({ hasText: "Australia" }).click()
  const chosen = page.getByRole("group", { name: "Australia" }).getByRole("checkbox").first()
  await chosen.check()
  await expect(page.locator(".not-here")).toHaveCount(1)
  const others = new Set(firstDefinitions.map(({ id }) => id)).size
  await expect(page.locator("summary.brief")).toHaveCount(others)
  await page.getByText("Add their own words").first().click()
  await page.getByRole("textbox").first().fill("half a sentence")
  letThem("come")
  await expect(page.locator("summary.brief")).toHaveCount(others + 1)
  await expect(page.getByRole("textbox").first()).toHaveValue("half a sentence")
  await expect(chosen).toBeChecked()
})

test("WEB-181, WEB-100: kept for offline, the law of where one works is read without signal", async ({
  page,
  context,
}) => {
  await load(page, "/")
  await page.getByRole("button", { name: "Keep for offline" }).click()
  await expect(page.getByText("It is kept on this device")).toBeVisible({ timeout: 20_000 })
  await context.setOffline(true)
  await load(page)
  await openFile(page, "in-confidence-too")
  await itHasBeenSaid(page)
  await expect(finding(page, trafficking).locator(".standing").first()).toBeVisible()
})
