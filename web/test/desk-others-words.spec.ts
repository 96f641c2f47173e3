import { expect, test } from "@playwright/test"
import { begin, inBrief, seen } from "./at-the-desk.ts"
import { load } from "./opened.ts"

test("WEB-168: what an official said in words that answer no question is written down with who said it, printed, and taken out again; no finding moves", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  const before = await inBrief(page).allTextContents()
  await page.getByText("Write down what someone else said").click()
  const others = page.locator("section", {
    has: page.getByRole("heading", { name: "What others said, in their words" }),
  })
  await others.getByLabel("Who said it").selectOption({ label: "An official" })
  await others.getByLabel("What they are to the person, or their office").fill("police officer")
  await others.getByLabel("As said, never tidied").fill("Appeared well.")
  await others.getByRole("button", { name: "Add what they said" }).click()
  await expect(others.locator(".spoken")).toHaveText("Appeared well.")
  await expect(others).toContainText("An official (police officer):")
  expect(await inBrief(page).allTextContents()).toEqual(before)
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".on-paper")).toContainText("Appeared well.")
  expect(await seen(page.locator(".on-paper"))).toContain("An official (police officer)")
  await page.emulateMedia({ media: "screen" })
  await others.getByRole("button", { name: "Take out: these words" }).click()
  await expect(others.locator(".spoken")).toHaveCount(0)
})
