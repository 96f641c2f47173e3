import { expect, test } from "@playwright/test"
import { firstDefinitions as definitions } from "distinguo/law"
import { begin, heard, inBrief, itHasBeenSaid, lookThrough, sayThatItWas } from "./at-the-desk.ts"
import { load, openFile, unfold } from "./opened.ts"

test("WEB-88, CARE-8, PROMISE-3: of someone under 18 nothing is proposed, what they told is found by search, and nothing is called sex work", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await expect(page.getByLabel("What was it about")).toBeVisible()
  await page.getByText("An age that was told").click()
  await page.getByLabel("When it began").fill("16")
  await page.getByRole("button", { name: "Write this age down" }).click()
  await expect(page.getByText("nothing is proposed here, and nothing is asked of them for it")).toBeVisible()
  await expect(page.getByLabel("What was it about")).toHaveCount(0)
  await expect(page.locator(".fact-row")).toHaveCount(0)

  await page.getByLabel("Or find it by its words").fill("sex for pay")
  await page.getByRole("checkbox").first().check()
  await expect(heard(page)).toContainText("Written down.")
  await page.getByLabel("Or find it by its words").fill("")
  await unfold(page)
  const text = await page.locator("body").evaluate((body) => body.textContent ?? "")
  expect(text.toLowerCase()).not.toContain("sex work")
  await expect(page.getByText("What would settle most")).toHaveCount(0)
})

test("WEB-88, CARE-8: not sure of the age is enough, whoever says it, and once it is taken out the topics are back", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await sayThatItWas(page, "an official")
  await page.getByText("An age that was told").click()
  await page.getByLabel("When it began").fill("15-19")
  await page.getByRole("button", { name: "Write this age down" }).click()
  await expect(page.getByLabel("What was it about")).toHaveCount(0)
  await page.getByRole("button", { name: "Take out: age" }).click()
  await expect(page.getByLabel("What was it about")).toBeVisible()
  await expect(page.getByRole("heading", { name: "What was said, by whom" })).toBeFocused()
})

test("WEB-87, CARE-14: told in custody it waits; once they say that it stands it counts, and their wish counted all along", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await sayThatItWas(page, "the person", "", "custody")
  await expect(page.getByText("Told so, what they say of others stands beside")).toBeVisible()
  await lookThrough(page, "how it began")
  await page.getByRole("checkbox", { name: "recruited", exact: true }).check()
  await expect(page.locator(".said-line").filter({ hasText: "recruited" })).toContainText(
    "waits until they say it again freely, or say that it stands",
  )
  await expect(page.locator(".telling").first()).toContainText("in custody · not told freely")
  await expect(inBrief(page).first()).toContainText("not known")
})

test("WEB-87, CARE-14: what was told in custody counts once they say that it stands, each thing by itself", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "told-in-custody")
  await itHasBeenSaid(page)
  await expect(inBrief(page)).toHaveText([/^not known nothing said of it|^not known on their own account/])
  for (const fact of ["recruited", "deceived about the job", "made to work against their will"]) {
    const line = page.locator(".said-line").filter({ hasText: fact })
    await expect(line).toContainText("waits until they say it again freely, or say that it stands")
    await line.locator("summary").click()
    await line.getByRole("button", { name: "They say that it stands" }).click()
    await expect(page.locator(".said-line").filter({ hasText: fact })).toContainText("counts")
  }
  await expect(inBrief(page)).toHaveText([/^yes on their own account/])
})

test("WEB-92: with the law left out nothing is computed and no text is named, until they have said that it may be read, and then it is said to them again", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "law-left-out")
  await itHasBeenSaid(page)
  await expect(
    page.getByText("They asked that the law be left out, so nothing here was read against any law."),
  ).toBeVisible()
  await expect(page.getByRole("heading", { name: "What they asked for" })).toBeVisible()
  await expect(page.locator(".finding, .circles, .law-asked")).toHaveCount(0)
  const text = await page.locator("main").evaluate((main) => main.textContent ?? "")
  for (const { instrument } of definitions) expect(text).not.toContain(instrument)
  await lookThrough(page, "how it began")
  await page.getByRole("checkbox", { name: "deceived about the job" }).check()
  await expect(page.locator(".finding, .circles")).toHaveCount(0)
  await page.getByRole("button", { name: "They have since said it may be read" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Say this to them first" })).toBeVisible()
  await itHasBeenSaid(page)
  await expect(inBrief(page).first()).toBeVisible()
})
