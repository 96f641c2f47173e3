import { expect, type Page, test } from "@playwright/test"
import { backToStart, load, openExample, openFile, writeOut } from "./opened.ts"

/** All that the page says, the names and words in its pictures included. The foot names who has not reviewed it. */
async function everyWord(page: Page): Promise<string> {
  await writeOut(page)
  return page.locator("main").evaluate((main) => {
    const drawn = [...main.querySelectorAll("img")].map(({ src }) => decodeURIComponent(src))
    const named = [...main.querySelectorAll("[aria-label], [title], [alt]")].map((one) =>
      ["aria-label", "title", "alt"].map((name) => one.getAttribute(name) ?? "").join(" "),
    )
    return [main.textContent, ...drawn, ...named].join(" ").replaceAll(/\s+|<[^>]*>/g, " ")
  })
}

test("WEB-37, PROMISE-3: where someone was under 18 no word of the page is sex work", async ({ page }) => {
  await load(page)
  await openExample(page, "The orchard")
  expect(await everyWord(page)).not.toMatch(/sex[\s-]*work/i)
  await backToStart(page)
  for (const file of ["sixteen-in-summer", "seventeen-in-april"]) {
    await openFile(page, file)
    const gate = page.getByRole("button", { name: "It has been said" })
    if (await gate.isVisible()) {
      expect(await everyWord(page)).not.toMatch(/sex[\s-]*work/i)
      await gate.click()
    }
    await expect(page.getByText("They were under 18 then.").first()).toBeVisible()
    const words = await everyWord(page)
    expect(words).toContain("under 18")
    expect(words).not.toMatch(/sex[\s-]*work/i)
    await backToStart(page)
  }
})

test("WEB-37, PROMISE-3: nor where they may have been, while a grown person's own trade keeps its name", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "open-law-and-age")
  const may = page.locator(".episode-on-paper").filter({ hasText: "They may have been under 18 then." })
  await writeOut(page)
  await expect(may).toHaveCount(1)
  expect(await may.evaluateAll((all) => all.map((one) => one.textContent).join(" "))).not.toMatch(/sex[\s-]*work/i)
  await backToStart(page)
  await openExample(page, "Own rooms")
  expect(await everyWord(page)).toMatch(/sex work/i)
})
