import { expect, test } from "@playwright/test"
import { at, begin, keptPlain, nothingOfTheLaw, oneMoment, press, toListening } from "./talked.ts"

const planted = ["PLANTED wish", "PLANTED words", "PLANTED next"]

/** Two minutes of a talk, with a word of theirs in every field. */
async function twoMinutes(page: Parameters<typeof begin>[0]): Promise<void> {
  await begin(page)
  await page.getByLabel("In their own words, as said").fill(planted[0] ?? "")
  await toListening(page, ["A place to sleep"])
  await page.getByLabel("Their words, as said").fill(planted[1] ?? "")
  await press(page, "Write it down")
  await page.getByLabel("Their words, as said").fill(planted[2] ?? "")
}

test("WEB-67, PROMISE-15, CARE-9: stopped and forgotten, no word of theirs is left in the page, and nothing was made or kept", async ({
  page,
}) => {
  const made: string[] = []
  page.on("download", (file) => made.push(file.suggestedFilename()))
  await twoMinutes(page)
  await press(page, "Stop")
  await at(page, "Stop here?")
  await press(page, "Stop, and forget it")
  await at(page, "Forgotten")
  const left = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")].map((one) => (one as HTMLInputElement).value)
    const stores = [localStorage.length, sessionStorage.length, history.length, document.cookie, String(history.state)]
    return { all: `${document.documentElement.outerHTML} ${fields.join(" ")}`, stores }
  })
  expect(left.all).not.toMatch(/PLANTED|safe for now|A place to sleep/)
  expect(left.stores).toEqual([0, 0, expect.any(Number), "", "null"])
  expect(made).toEqual([])
  await page.goto("/talk")
  await at(page, "Is it a good place to talk?")
  await press(page, "Yes")
  await press(page, "Go on")
  await press(page, "Said, and understood")
  await expect(page.locator(".want[aria-pressed=true]")).toHaveCount(0)
})

test("WEB-67, PROMISE-15, CARE-15: stopped and kept, all is read back first, what stood in the field too, and what is taken out is nowhere in the file", async ({
  page,
}) => {
  await twoMinutes(page)
  await press(page, "Stop")
  await press(page, "Stop, and keep what was said")
  await at(page, "Read this to them")
  for (const words of planted) await expect(page.locator(".lines")).toContainText(words)
  await press(page, /^Take it out: You said: “PLANTED next/)
  await expect(page.locator(".lines")).not.toContainText("PLANTED next")
  await expect(page.locator(".lines")).toBeFocused()
  await press(page, /^Change it: You said: “PLANTED words/)
  await at(page, "What are their words?")
  await page.getByLabel("Their words, as said").fill("PLANTED other")
  await press(page, "Done")
  await at(page, "Read this to them")
  await press(page, /^Change it: You told me: “I am safe/)
  await at(page, "What is right?")
  await page.getByLabel("“I’d rather not say.”").check()
  await press(page, "Done")
  await press(page, "It is right")
  const text = JSON.stringify(await keptPlain(page))
  expect(text).toContain("PLANTED other")
  expect(text).not.toMatch(/PLANTED (words|next)|set_aside/)
  expect(text).toContain('"declined":["in_danger_now"]')
})

test("WEB-68, PROMISE-15: stop stands on every part of the way, and before anything is said it ends with nothing kept", async ({
  page,
}) => {
  await begin(page)
  await press(page, "Stop")
  await press(page, "Go on with the talk")
  await at(page, "What would they like?")
  await press(page, "Stop")
  await press(page, "Stop, and keep what was said")
  await at(page, "Nothing was said that would be kept")
})

test("WEB-67, PROMISE-15: stop is in the bar of every screen until it is kept or forgotten, and keep and forget neither look alike nor touch", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await begin(page)
  await expect(page.getByRole("banner").getByRole("button")).toHaveText(["Leave quickly", "One moment", "Stop"])
  const rows = await page
    .getByRole("banner")
    .getByRole("button")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
  expect(new Set(rows).size).toBe(1)
  await press(page, "Stop")
  const look = (name: string) =>
    page.getByRole("button", { name }).evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect()
      const { borderColor, backgroundColor, textDecorationLine, fontWeight } = getComputedStyle(one)
      return { top, bottom, style: [borderColor, backgroundColor, textDecorationLine, fontWeight] }
    })
  const [keep, forget] = [await look("Stop, and keep what was said"), await look("Stop, and forget it")]
  expect(keep.style).not.toEqual(forget.style)
  expect(forget.top - keep.bottom).toBeGreaterThan(88)
})

test("WEB-69, CARE-21: what was written stays through “One moment” and “Stop”, its words tell nothing, and danger brings help first", async ({
  page,
}) => {
  await begin(page)
  await page.getByLabel("In their own words, as said").fill("PLANTED half")
  await press(page, "Pay I have earned")
  await oneMoment(page)
  const seen = (await page.locator("main").allInnerTexts()).join()
  expect(seen).not.toMatch(/police|call|safe|leave with/i)
  await page.getByText("What helps at once").click()
  await expect(page.locator("main")).toContainText(
    "The police only if they want that, unless the law you told them of makes you.",
  )
  await press(page, "Go on")
  await at(page, "What would they like?")
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await expect(page.getByLabel("In their own words, as said")).toHaveValue("PLANTED half")
  await expect(page.getByRole("button", { name: "Pay I have earned" })).toHaveAttribute("aria-pressed", "true")
  await oneMoment(page)
  await page.getByText("What helps at once").click()
  await page.locator(".now > summary").click()
  await page.locator(".what-there-is").waitFor()
  await nothingOfTheLaw(page)
  await press(page, "They are in danger now")
  await at(page, "First, their safety")
  await press(page, "No more questions now")
})

test("WEB-104, WEB-167, CARE-20, CARE-21, PROMISE-15: one press covers the screen: nothing of the talk, of danger or of ours stands in the page, and one plain word leads on to the choices and back", async ({
  page,
}) => {
  await twoMinutes(page)
  await press(page, "One moment")
  await at(page, "Words about weather")
  const all = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")].map((one) => (one as HTMLInputElement).value)
    return `${document.body.outerHTML} ${fields.join(" ")}`
  })
  expect(all).not.toMatch(/PLANTED|safe for now|A place to sleep|One moment|Written down/)
  const seen = (await page.locator("body").allInnerTexts()).join()
  expect(seen).not.toMatch(/Distinguo|authority|\b(?:leave|leaving|listen|danger|talk|safe|moment|stop)\b/i)
  expect(await page.title()).not.toMatch(/traffick|sex|case|talk|person|danger/i)
  await expect(page.getByRole("button")).toHaveText(["Close", "More"])
  await press(page, "More")
  await at(page, "One moment")
  await expect(page.locator("main .choices button")).toHaveText([
    "Go on",
    "Someone came in, or left",
    "They are in danger now",
    "Stop the talk",
    "Cover the screen again",
  ])
  await press(page, "Cover the screen again")
  await at(page, "Words about weather")
  await press(page, "More")
  await press(page, "Go on")
  await at(page, "Listen")
  await expect(page.getByText("“PLANTED words”")).toBeVisible()
  await expect(page.getByLabel("Their words, as said")).toHaveValue("PLANTED next")
  await expect(page.getByText("This is not a decision of any authority")).toBeVisible()
})

test("WEB-109, CARE-21: a talk that is printed by mistake prints nothing of it", async ({ page }) => {
  await twoMinutes(page)
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".talk")).toBeHidden()
  await expect(page.locator("header")).not.toContainText(/PLANTED/)
  expect((await page.locator("body").allInnerTexts()).join()).not.toMatch(/PLANTED|Listen|Stop|One moment/)
  await expect(page.getByText("This is not a decision of any authority")).toBeVisible()
})
