import { expect, type Page, test } from "@playwright/test"
import { finding, load, openFile, unProtocol } from "./opened.ts"

/** Begins an account of someone, with nothing said in it, and says that the words were said. */
export async function begin(page: Page, label = "Hotel work"): Promise<void> {
  await page.getByLabel("Where you work").selectOption({ label: "Germany" })
  await page.getByLabel("What you are to them").selectOption("caseworker")
  await page.getByLabel("A label for it").fill(label)
  await page.getByRole("button", { name: "Begin" }).click()
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByRole("heading", { level: 1, name: label }).waitFor()
}

async function sayThatItWas(page: Page, who: string, role = ""): Promise<void> {
  await page.locator(".who-says > summary").click()
  await page.getByLabel("Who", { exact: true }).selectOption(who)
  if (role !== "") await page.getByLabel("The part they play").selectOption(role)
  await page.getByRole("button", { name: "Write down as they say it" }).click()
}

async function about(page: Page, topic: string): Promise<void> {
  await page.getByLabel("What was it about").selectOption({ label: topic })
}

const line = (page: Page) => finding(page, unProtocol).locator(".brief-standing")
const moved = (page: Page) => page.getByRole("status")

test("WEB-85, CARE-4, PROMISE-2: what is written down moves what is found at once: theirs first, then what others say", async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1280, height: 900 })
  await load(page)
  await begin(page)
  await expect(line(page)).toHaveText(["not known nothing said of it"])

  await about(page, "how it began")
  await page.getByRole("checkbox", { name: "recruited", exact: true }).check()
  await expect(moved(page)).toHaveText("Written down. What is found has changed.")
  await page.getByRole("checkbox", { name: "deceived about the job" }).check()
  await page.getByLabel("Or find it by its words").fill("against their will")
  await page.getByRole("checkbox", { name: "made to work against their will" }).check()
  await page.getByText("An age that was told").click()
  await page.getByLabel("When it began").fill("22")
  await page.getByRole("button", { name: "Write this age down" }).click()
  await expect(line(page)).toHaveText([/^yes on their own account/])

  await page.getByLabel("Or find it by its words").fill("")
  await sayThatItWas(page, "one with an interest", "manager")
  await expect(page.getByText("Who says it: One with an interest, manager")).toBeVisible()
  const recruited = page
    .locator(".fact-row")
    .filter({ has: page.getByRole("checkbox", { name: "recruited", exact: true }) })
  await expect(recruited).toContainText("Already written down: They themselves, yes.")
  await page.getByRole("button", { name: "Item by item" }).click()
  await recruited.locator("summary").click()
  await recruited.getByLabel("What came of it").selectOption("no")
  await recruited.getByRole("button", { name: "Write it down" }).click()
  await expect(line(page)).toHaveText([/^yes on their own account/, /^contested with everything said/])

  await sayThatItWas(page, "an official")
  await recruited.locator("summary").click()
  await recruited.getByLabel("What came of it").selectOption("no")
  await recruited.getByRole("button", { name: "Write it down" }).click()
  await expect(page.getByRole("heading", { level: 4, name: "An official" })).toBeVisible()
  // Whatever others say, their own account stands as it did.
  await expect(line(page)).toHaveText([/^yes on their own account/, /^contested with everything said/])
})

test("WEB-86, CARE-15: what was written down in this sitting is taken out or undone without a trace; what is older is set aside", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  const said = page.locator(".said")
  const before = await said.innerText()
  await about(page, "papers and money")
  const papers = page.getByRole("checkbox", { name: "papers kept from them" })
  const was = await papers.isChecked()
  expect(was).toBe(false)
  await papers.check()
  await expect(said.getByRole("button", { name: "Take out: papers kept from them" })).toBeVisible()
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(papers).not.toBeChecked()
  expect(await said.innerText()).toBe(before)
  await papers.check()
  await papers.uncheck()
  expect(await said.innerText()).toBe(before)

  const first = said.locator(".correct-it").first()
  const words = await first.locator("summary").innerText()
  await first.locator("summary").click()
  await first.getByLabel("What it is").selectOption("misheard")
  await first.getByRole("button", { name: "Set it aside" }).click()
  const aside = said.locator(".said-line s")
  await expect(aside).toHaveCount(1)
  expect(words).toContain((await aside.innerText()).split(":")[0] ?? "nothing")
  await page.emulateMedia({ media: "print" })
  await expect(aside).toBeHidden()
})
