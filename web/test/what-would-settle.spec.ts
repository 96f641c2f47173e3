import { expect, test } from "@playwright/test"
import { vocabulary } from "distinguo/facts"
import { finding, load, openExample, openFile, openFinding, unfold, unProtocol } from "./opened.ts"

const most = "What would settle most"

test("WEB-33, CARE-32: an open finding names the part that would settle most, for the file, and never in print", async ({
  page,
}) => {
  await load(page)
  await openExample(page, "Late pay")
  const card = finding(page, unProtocol)
  await openFinding(card)
  await expect(card.getByText(most)).toBeVisible()
  const [part = ""] = await card.locator(".what-would-settle strong").allInnerTexts()
  await unfold(page, ".finding")
  const parts = await card.locator(".rung-name").allInnerTexts()
  expect(parts.map((name) => name.toLowerCase())).toContain(part.toLowerCase())
  await expect(card.getByText("In a talk the talk’s own order holds, and nothing need be asked.")).toBeVisible()
  await page.emulateMedia({ media: "print" })
  await expect(card.getByText(most)).toBeHidden()
})

test("WEB-33, CARE-6: what is theirs to bring up is said to be so", async ({ page }) => {
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByRole("button", { name: /^Open all/ }).click()
  await page.locator(".what-would-settle").first().waitFor()
  const lines = await page.locator(".what-would-settle > p:first-child").allTextContents()
  const read = lines.map((line) =>
    /: [^(:]+?(?: \((.+?)\))?\.(?: Only if they bring it up themselves: (.+)\.)?$/.exec(line),
  )
  const labels = (part: 1 | 2) => read.flatMap((line) => line?.[part]?.replace("; and the like", "").split("; ") ?? [])
  const raised = vocabulary.filter(({ asking }) => asking === "raised").map(({ label }) => label)
  expect(read.filter((line) => line === null)).toEqual([])
  expect(labels(1).filter((label) => raised.includes(label))).toEqual([])
  expect(labels(2).filter((label) => !raised.includes(label))).toEqual([])
  expect(labels(1).length).toBeGreaterThan(0)
  expect(labels(2).length).toBeGreaterThan(0)
})

test("WEB-151: an exception that anyone may be asked of is named with its question", async ({ page }) => {
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByRole("button", { name: /^Open all/ }).click()
  await page.locator(".what-would-settle").first().waitFor()
  const told = await page.locator(".what-would-settle > p:nth-child(2)").allTextContents()
  const ofExceptions = told.filter((line) => line.startsWith("An exception in the text"))
  expect(ofExceptions.length).toBeGreaterThan(0)
  const openers = vocabulary.flatMap((fact) => (fact.asking === "open" ? [fact.opener] : []))
  for (const line of ofExceptions) {
    const asked = openers.some((opener) => line.includes(`“${opener}”`))
    expect([line, line.includes("not a question for them")]).toEqual([line, !asked])
  }
})

for (const file of ["seventeen-in-april", "sixteen-in-summer"]) {
  test(`WEB-33, CARE-8: of someone who was or may have been under 18 nothing is to be asked: ${file}`, async ({
    page,
  }) => {
    await load(page)
    await openFile(page, file)
    if (file === "sixteen-in-summer") await page.getByRole("button", { name: "It has been said" }).click()
    await expect(page.locator(".finding").first()).toBeVisible()
    await unfold(page)
    await expect(page.getByText(most)).toHaveCount(0)
    await expect(page.getByText("What would narrow this picture most")).toHaveCount(0)
  })
}
