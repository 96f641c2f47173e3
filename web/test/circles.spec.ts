import { expect, test } from "@playwright/test"
import { chooseEpisode, invented, load, openExample, openFile } from "./opened.ts"

test("CIRCLES-24, PROMISE-8: no circle is in the page while the gate holds, and after the press they stand after the findings, which decide", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  expect(await page.content()).not.toMatch(/three circles|exploitation or violence|svg\+xml,/i)
  await page.getByRole("button", { name: "It has been said" }).click()
  const episode = page.locator("section.episode").first()
  await episode.locator(".circles").waitFor()
  const headings = await episode.getByRole("heading", { level: 3 }).allInnerTexts()
  expect(headings.length).toBeGreaterThan(1)
  expect(headings.at(-1)).toBe("The three circles")
})

test("CIRCLES-24, PROMISE-2: the own account first, the same in words, and everything said where it differs", async ({
  page,
}) => {
  await load(page)
  await openExample(page, invented)
  const hotel = page.locator(".circles")
  await chooseEpisode(page, "The hotel")
  await expect(hotel.getByRole("heading", { level: 4 })).toHaveText(["On their own account", "With everything said"])
  await expect(hotel.getByText("This is a picture beside the law: it decides nothing.")).toHaveCount(2)
  await chooseEpisode(page, "The offer and the journey")
  await expect(hotel).toContainText("With everything said the picture is the same.")
  const pictures = page.locator(".circles img")
  await expect(pictures).not.toHaveCount(0)
  const drawn = (image: Element) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0
  for (const picture of await pictures.all()) await expect.poll(() => picture.evaluate(drawn)).toBe(true)
})

test("CIRCLES-17, CIRCLES-24: in print the picture is black on white, and what would narrow it is left out", async ({
  page,
}) => {
  await load(page)
  await openExample(page, invented)
  await expect(page.getByText("What would narrow this picture most").first()).toBeVisible()
  await page.emulateMedia({ media: "print" })
  await expect(page.getByText("What would narrow this picture most").first()).toBeHidden()
  await expect(page.locator(".circles-view img").first()).toBeHidden()
  // Once an episode, small, and not again where they are read together.
  await expect(page.locator(".circles-on-paper img:visible")).toHaveCount(2)
  for (const picture of await page.locator(".circles-on-paper img").all()) {
    const drawn = decodeURIComponent(String(await picture.getAttribute("src")))
    expect(new Set(drawn.match(/#[0-9a-f]{6}\b/g))).toEqual(new Set(["#000000", "#ffffff"]))
  }
})
