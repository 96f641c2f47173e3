import { expect, type Page, test } from "@playwright/test"
import { begin, itHasBeenSaid, lookThrough, seen } from "./at-the-desk.ts"
import { standsInEveryWay } from "./in-every-way.ts"
import { load, openFile } from "./opened.ts"

const summary = "What may be offered, without asking anything"
const offers = (page: Page) => page.locator(".invitations-list > li > h3")

async function openOffers(page: Page): Promise<void> {
  await page.getByText(summary, { exact: true }).click()
  await expect(page.locator(".invitations > :not(summary)").first()).not.toHaveText(/still on its way/)
}

test("WEB-212, ASSESSMENT-53, CARE-6: in every account the same line, the offers once work was told, and the same whether or not harm was told", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await openOffers(page)
  await expect(page.locator(".invitations")).toContainText("Once work, or sex for pay, has been told of")
  await lookThrough(page, "work and pay")
  await page.getByRole("checkbox", { name: "work done for someone", exact: true }).check()
  await expect(offers(page)).toHaveText(["A nurse or a doctor, for anything at all", "A lawyer, to listen to first"])
  const before = await seen(page.locator(".invitations"))
  await lookThrough(page, "hurt")
  await page.getByRole("checkbox", { name: "hit, held down or hurt", exact: true }).check()
  await expect(page.getByText("hit, held down or hurt: yes")).toBeVisible()
  expect(await seen(page.locator(".invitations"))).toBe(before)
  await page.getByText("What there is: A doctor or a nurse").click()
  await expect(page.locator(".invitations")).toContainText("within 72 hours")
  await page.emulateMedia({ media: "print" })
  expect(await seen(page.locator("body"))).not.toContain("A nurse or a doctor, for anything")
})

test("WEB-213, ASSESSMENT-55, CARE-8: of someone under 18 it is care alone, and no question", async ({ page }) => {
  await load(page)
  await openFile(page, "sixteen-in-summer")
  await itHasBeenSaid(page)
  await openOffers(page)
  await expect(offers(page)).toHaveText(["A nurse or a doctor, with someone they choose"])
  const text = await seen(page.locator(".invitations-list > li > :not(details)"))
  expect(text).toContain("Nothing here is a question for them.")
  expect(text).not.toMatch(/\?|\bwork\b|\bsex\b/)
})

test("WEB-214: the offers, and what there is for one, pass axe in every way and scroll nowhere sideways", async ({
  page,
}) => {
  test.slow()
  await load(page)
  await openFile(page, "agreement-changes")
  await itHasBeenSaid(page)
  await openOffers(page)
  await page.getByText("Where this comes from", { exact: true }).last().click()
  await page.evaluate(() => scrollTo(0, 0))
  await standsInEveryWay(page)
})
