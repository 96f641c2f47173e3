import { expect, type Page, test } from "@playwright/test"
import { firstDefinitions as definitions } from "distinguo/law"
import { type Node, partsOf } from "distinguo/reasoning"
import { dutyAt, dutyWordsMark, placeOf } from "distinguo/responses"
import { invented, load, openExample, openFile } from "./opened.ts"

/** Whatever would tell what could be found: titles, instruments, names of parts and words of standings. */
const telling = definitions.flatMap(({ title, instrument, test }) => [title, instrument, ...namesIn(test)])

function namesIn(node: Node): readonly string[] {
  const own = node.kind === "element" && node.name.includes(" ") ? [node.name] : []
  return [...own, ...partsOf(node).flatMap(namesIn)]
}

async function expectNothingTold(page: Page): Promise<void> {
  const whole = (await page.content()).toLowerCase()
  expect(telling.filter((words) => whole.includes(words.toLowerCase()))).toEqual([])
  await expect(page.locator(".standing, .finding, .ladder, .law-asked")).toHaveCount(0)
}

test("WEB-4, PROMISE-8, CARE-2: before the press nothing of any finding is in the page, and afterwards it is", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await expect(page.getByRole("heading", { level: 1, name: "Say this to them first" })).toBeFocused()
  await expect(page.locator(".say li")).toHaveText([...dutyAt(placeOf("ZA"), "outreach worker").say])
  await expect(page.locator(".say")).toContainText("If you tell me that you are one of them, the law makes me tell")
  await expect(page.getByRole("region", { name: "To you, not to them" })).toContainText("s 18(1)(a); checked")
  await expectNothingTold(page)
  await expect(page.getByText("So nothing has been worked out")).toBeVisible()

  await page.getByRole("button", { name: "It has been said" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Grey heron" })).toBeFocused()
  await expect(page.getByRole("heading", { level: 3, name: /Trafficking in persons.*UN Protocol/ })).toBeVisible()
  const here = new Set(
    definitions.flatMap(({ id, jurisdiction }) => (["international", "ZA"].includes(jurisdiction) ? [id] : [])),
  )
  await expect(page.locator(".finding")).toHaveCount(here.size)
})

test("WEB-27: a file that calls itself invented is said to, and an example from the list is not", async ({ page }) => {
  await load(page)
  await openFile(page, "open-law-and-age")
  await expect(page.getByText("The file says so of itself")).toBeVisible()
  await page.getByRole("button", { name: "Close this account" }).click()
  await openExample(page, invented)
  await expect(page.getByText("The file says so of itself")).toHaveCount(0)
})

test("WEB-5: the next file asks again, and so does loading the page again", async ({ page }) => {
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByRole("heading", { level: 1, name: "Grey heron" }).waitFor()
  await page.getByRole("button", { name: "Close this account" }).click()
  await openFile(page, "in-confidence-too")
  await expect(page.getByRole("heading", { level: 1, name: "Say this to them first" })).toBeVisible()
  await expectNothingTold(page)

  await page.reload()
  await openFile(page, "in-confidence")
  await expect(page.getByRole("heading", { level: 1, name: "Say this to them first" })).toBeVisible()
  await expectNothingTold(page)
})

test("WEB-35, CARE-1: the words and their mark stand open; what is for the worker is folded and says the one thing first", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await expect(page.locator(".say li")).not.toHaveCount(0)
  for (const words of await page.locator(".say li").all()) await expect(words).toBeVisible()
  await expect(page.getByText(dutyWordsMark)).toBeVisible()
  const toYou = page.getByRole("region", { name: "To you, not to them" })
  await expect(toYou.getByRole("listitem").first()).toBeHidden()
  await expect(toYou.locator("summary")).toContainText(
    "itself make you report it? Yes (Act 7 of 2013, s 18(1)(a), checked",
  )
  await expect(toYou.locator("summary")).toContainText("No lawyer has read this.")
  await toYou.locator("summary").click()
  await expect(toYou.getByRole("listitem").first()).toBeVisible()

  await page.getByRole("button", { name: "Leave it undone" }).click()
  await openFile(page, "in-confidence-too")
  await expect(toYou.locator("summary")).toContainText(/itself make you report it\? (Yes|Not checked)/)
})

test("WEB-4: it can be left undone, and then nothing was shown", async ({ page }) => {
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "Leave it undone" }).click()
  await expect(page.getByRole("heading", { name: "Invented examples" })).toBeVisible()
  await expect(page.locator(".finding")).toHaveCount(0)
})

test("WEB-153: the gate says whether a compared duty binds the role, and what to do where they told before", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await expect(page.getByRole("region", { name: "To you, not to them" })).toContainText(
    /A duty was found that binds, or may bind, .+ \(Act 7 of 2013, s 18\(1\)\(a\)/,
  )
  await expect(page.getByText("If they told you before this was said: say it when you next meet.")).toBeVisible()
  await expectNothingTold(page)
})
