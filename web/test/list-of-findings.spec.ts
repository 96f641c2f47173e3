import { expect, test } from "@playwright/test"
import { noCoercionAsked } from "distinguo/assessment"
import { firstDefinitions as definitions } from "distinguo/law"
import { begin, lookThrough } from "./at-the-desk.ts"
import { finding, invented, load, openExample, openFile, openFinding, raid, short, unProtocol } from "./opened.ts"

const inTheOrderOfTheLaw = [...new Map(definitions.map(({ id, title }) => [id, title])).values()]

test("WEB-30, CARE-18: every episode lists the definitions in the order of the law, whatever the findings", async ({
  page,
}) => {
  await load(page)
  for (const label of [invented, raid, short]) {
    await openExample(page, label)
    await expect(page.locator(".findings h3").first()).toBeVisible()
    for (const list of await page.locator(".findings").all()) {
      const titles = await list.locator("h3").allInnerTexts()
      expect(titles.map((title) => title.split("\n")[0])).toEqual(inTheOrderOfTheLaw)
      await expect(list.locator("details[open]")).toHaveCount(0)
    }
    await page.getByRole("button", { name: "Close this account" }).click()
  }
})

test("WEB-30, CARE-12: the line has their own account first, and everything said only where somebody else spoke", async ({
  page,
}) => {
  await load(page)
  await openExample(page, raid)
  const line = finding(page, unProtocol).locator(".brief-standing")
  await expect(line).toHaveText([/^no on their own account$/, /^contested with everything said$/])
  await page.getByRole("button", { name: "Close this account" }).click()
  await openExample(page, short)
  await expect(finding(page, unProtocol).locator(".brief-standing")).toHaveText([/on their own account$/])
})

test("WEB-30: each opens in place, and one press opens or closes all of an episode", async ({ page }) => {
  await load(page)
  await openExample(page, invented)
  const first = page.locator(".findings").first()
  const opened = first.locator(".finding > details[open]")
  await openFinding(finding(page, unProtocol))
  await expect(opened).toHaveCount(1)
  await first.getByRole("button", { name: /^Open all/ }).click()
  await expect(opened).toHaveCount(inTheOrderOfTheLaw.length)
  await expect(first.locator(".full").last()).toBeVisible()
  await first.getByRole("button", { name: /^Close all/ }).click()
  await expect(opened).toHaveCount(0)
  // One of them opened by hand, all opened and one closed again by hand: the press says what it will do.
  await first.getByRole("button", { name: /^Open all/ }).click()
  await first.locator("summary.brief").first().click()
  await expect(first.getByRole("button", { name: /^Open all/ })).toBeVisible()
})

test("WEB-31: a definition of which nothing was said is quieter, and stands in its place", async ({ page }) => {
  await load(page)
  await openFile(page, "silence-not-asked")
  const brothels = finding(page, /^Keeping a brothel/)
  await expect(brothels.locator("summary")).toHaveClass(/unheard/)
  await expect(brothels.locator(".brief-standing")).toHaveText("not known nothing said of it")
  await expect(finding(page, unProtocol).locator("summary")).not.toHaveClass(/unheard/)
})

test("WEB-32, PROMISE-14: that a text asks for no coercion stands beside the standing, in the list and inside", async ({
  page,
}) => {
  await load(page)
  await openExample(page, raid)
  const brothels = finding(page, /^Keeping a brothel/)
  await expect(brothels.locator(".brief-standing").first()).toHaveText("yes on their own account, asks for no coercion")
  await openFinding(brothels)
  await expect(brothels.locator(".view").first()).toContainText(noCoercionAsked)
  await expect(finding(page, unProtocol)).not.toContainText("no coercion")
})

test("WEB-34: in print every definition that somebody spoke of stands with its reasons, though none was opened, and of any other its line", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await lookThrough(page, "papers and money")
  await page.getByRole("checkbox", { name: "papers kept from them" }).check()
  await expect(page.locator(".ladder")).toHaveCount(0)
  const all = await page.locator("summary.brief").count()
  const spokenOf = await page.locator("summary.brief:not(.unheard)").count()
  expect([spokenOf > 0, spokenOf < all]).toEqual([true, true])
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".definition-on-paper:visible")).toHaveCount(spokenOf)
  await expect(page.locator(".not-spoken-of > li:visible")).toHaveCount(all - spokenOf)
  await expect(page.getByText(/^Printed on /)).toBeVisible()
  await expect(page.locator("button:visible, summary.brief:visible")).toHaveCount(0)
})

test("WEB-34: so it is when the browser says that it is about to print, and afterwards nothing of it is left", async ({
  page,
}) => {
  await load(page)
  await openExample(page, short)
  await page.getByLabel("Or find it by its words").waitFor()
  const [printed, after] = await page.evaluate(() => {
    const blocks = () => document.querySelectorAll(".definition-on-paper").length
    dispatchEvent(new Event("beforeprint"))
    const then = blocks()
    dispatchEvent(new Event("afterprint"))
    return [then, blocks()]
  })
  expect(printed).toBeGreaterThan(1)
  expect(after).toBe(0)
})

test("WEB-36: the definitions to choose from stand under the place the law is from", async ({ page }) => {
  await load(page)
  await openExample(page, short)
  await page.getByText("Which law is read").click()
  await expect(page.locator(".law-of-place > summary").first()).toBeVisible()
  const names = (await page.locator(".law-of-place > summary").allInnerTexts()).map((name) => name.split(" some")[0])
  expect(names[0]).toBe("International")
  expect(names.slice(1)).toEqual(names.slice(1).toSorted((one, other) => String(one).localeCompare(String(other))))
  await expect(page.locator(".law-of-place[open] > summary")).toHaveText([
    /^International/,
    /^England and Wales/,
    /^South Africa/,
    /^United States/,
  ])
  await expect(page.getByRole("group", { name: "South Africa" }).getByRole("checkbox")).toHaveCount(2)
  await expect(page.locator(".law-of-place").getByRole("checkbox", { checked: true })).toHaveCount(
    inTheOrderOfTheLaw.length,
  )
})
