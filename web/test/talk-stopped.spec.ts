import { expect, test } from "@playwright/test"
import { at, begin, keptPlain, nothingOfTheLaw, press, toListening } from "./talked.ts"

const planted = ["PLANTED wish", "PLANTED words", "PLANTED next"]

/** Two minutes of a talk, with a word of theirs in every field. */
async function twoMinutes(page: Parameters<typeof begin>[0]): Promise<void> {
  await begin(page)
  await page.getByLabel("In their own words, as said").fill(planted[0] ?? "")
  await toListening(page, ["A place"])
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
  expect(left.all).not.toMatch(/PLANTED|safe for now|A place/)
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
  await press(page, /^Change it: About “How safe/)
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
  await at(page, "What would you like?")
  await press(page, "Stop")
  await press(page, "Stop, and keep what was said")
  await at(page, "Nothing was said that would be kept")
})

test("WEB-69: what was written stays through “Not safe now” and “Stop”, one press there and one back; danger brings help first", async ({
  page,
}) => {
  await begin(page)
  await page.getByLabel("In their own words, as said").fill("PLANTED half")
  await press(page, "Pay")
  await press(page, "Not safe now")
  await at(page, "Not safe now")
  await expect(page.locator("main")).toContainText("The police only if they want that.")
  await page.getByRole("banner").getByRole("button", { name: "Back" }).click()
  await at(page, "What would you like?")
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await expect(page.getByLabel("In their own words, as said")).toHaveValue("PLANTED half")
  await expect(page.getByRole("button", { name: "Pay" })).toHaveAttribute("aria-pressed", "true")
  await press(page, "Not safe now")
  await page.locator(".now > summary").click()
  await page.locator(".what-there-is").waitFor()
  await nothingOfTheLaw(page)
  await press(page, "They say that they are in danger now")
  await at(page, "First, their safety")
  await press(page, "No more questions now")
})
