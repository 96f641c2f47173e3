import { expect, type Page, test } from "@playwright/test"
import { asFile } from "./kept-files.ts"
import { load } from "./opened.ts"
import { at, begin, keptPlain, oneMoment, press, toListening, toTheEnd } from "./talked.ts"

test.use({ viewport: { width: 360, height: 740 } })

/** Nothing that was planted is in the page, in a field or in the address. */
async function nothingPlanted(page: Page): Promise<void> {
  const all = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")].map((one) => (one as HTMLInputElement).value)
    return `${document.documentElement.outerHTML} ${fields.join(" ")} ${location.href}`
  })
  expect(all).not.toMatch(/PLANTED/)
}

async function saidSomething(page: Page): Promise<void> {
  await begin(page)
  await toListening(page)
  await page.getByLabel("Their words, as said").fill("PLANTED words")
  await press(page, "Write it down")
}

test("WEB-169, WEB-10, CARE-21, PROMISE-7: on the cover “Close” stands where “Leave quickly” stood and leaves at once: nothing is in the page, and the entry is replaced", async ({
  page,
}) => {
  await page.goto("about:blank")
  await saidSomething(page)
  const corner = await page.getByRole("button", { name: "Leave quickly" }).boundingBox()
  const steps = await page.evaluate(() => history.length)
  await press(page, "One moment")
  await at(page, "Words about weather")
  const close = await page.getByRole("button", { name: "Close", exact: true }).boundingBox()
  // One thumb, without looking: the middle of the one lies within the other.
  expect(Math.abs((close?.y ?? 999) - (corner?.y ?? 0))).toBeLessThan(24)
  expect(Math.abs((close?.x ?? 999) - (corner?.x ?? 0))).toBeLessThan(24)
  await press(page, "Close")
  await expect(page).toHaveURL(/\/words\.html$/)
  await expect(page).toHaveTitle("Words about weather")
  await nothingPlanted(page)
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test("WEB-169, CARE-21: the second half of a double tap presses nothing on the cover, and the next tap does", async ({
  page,
}) => {
  await saidSomething(page)
  const pressed = await page.evaluate(async () => {
    const named = (name: string) => [...document.querySelectorAll("button")].find((one) => one.textContent === name)
    const tap = (name: string, detail: number) =>
      named(name)?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail }))
    tap("One moment", 1)
    await new Promise((drawn) => setTimeout(drawn))
    return [tap("Close", 2), tap("More", 2)]
  })
  // Each was there, and was stopped.
  expect(pressed).toEqual([false, false])
  await at(page, "Words about weather")
  await press(page, "Close")
  await expect(page).toHaveURL(/\/words\.html$/)
})

test("WEB-170, CARE-15, CARE-19: given to the device, it says that all of it is still on the screen, and clears it with one press; the last words know of the file", async ({
  page,
}) => {
  await saidSomething(page)
  await toTheEnd(page)
  await keptPlain(page)
  await expect(page.getByText("All of it is still on this screen too")).toBeVisible()
  await oneMoment(page)
  await press(page, "Go on")
  // Whoever was away comes back to what is so: it was given, and nothing here says otherwise.
  await expect(page.locator("main")).not.toContainText("Not saved yet")
  await press(page, "Clear it from this screen (the file stays)")
  await at(page, "Forgotten")
  await expect(page.getByText("The file is where the device put it.")).toBeVisible()
  await expect(page.getByText("Say to them where it is, until when")).toBeVisible()
  await nothingPlanted(page)
  expect(await page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })))).toBe(false)
})

test("WEB-170: before a file is given nothing says that it is on the device, and forgetting says that nothing was kept", async ({
  page,
}) => {
  await saidSomething(page)
  await toTheEnd(page)
  await press(page, "Keep it in a sealed file")
  await page.getByText("Plain text instead, not sealed").click()
  await press(page, "Make a plain file")
  await expect(page.getByText("All of it is still on this screen too")).toHaveCount(0)
  await expect(page.getByRole("button", { name: /^Clear it from/ })).toHaveCount(0)
  await press(page, "Back to what was written (still there)")
  await press(page, "Forget it")
  await expect(page.getByText("nothing was kept or sent")).toBeVisible()
})

test("WEB-171, CARE-15, PROMISE-15: a wish that is pressed and typed when the talk is stopped is read back, and kept as it was read", async ({
  page,
}) => {
  await begin(page)
  await press(page, "A place to sleep")
  await page.getByLabel("In their own words, as said").fill("PLANTED near my sister")
  await press(page, "Stop")
  await press(page, "Stop, and keep what was said")
  await at(page, "Read this to them")
  await expect(page.locator(".lines > li")).toHaveCount(2)
  await expect(page.locator(".lines")).toContainText("You ask for: “PLANTED near my sister”")
  await press(page, "Take it out: You ask for: A place to sleep")
  await press(page, "It is right")
  expect((await keptPlain(page))["wishes"]).toEqual([{ need: "something else", words: "PLANTED near my sister" }])
})

test("WEB-171, CARE-15: a wish that was pressed again and so taken back is not read, and what was right before is not read twice", async ({
  page,
}) => {
  await begin(page)
  await toListening(page, ["A place to sleep", "My papers"])
  await press(page, "Read back what is written")
  await press(page, "All of it is right: back to listening")
  await press(page, "They have to go now")
  await at(page, "Keep it, or forget it?")
  await press(page, "Not yet: back to listening")
  await press(page, "What they would like")
  await press(page, "My papers")
  await press(page, "Stop")
  await press(page, "Stop, and keep what was said")
  await at(page, "Keep it, or forget it?")
  expect((await keptPlain(page))["wishes"]).toEqual(["a place"])
})

const earlier = {
  schema: "distinguo.account/1",
  label: "Grey heron",
  worker: { place: "ZA", role: "caseworker" },
  own_words: ["told before"],
  others_words: [
    { by: "one with an interest", role: "manager", words: "nobody keeps anyone here" },
    { by: "an official", role: "police officer", words: "appeared well" },
  ],
  episodes: [{ id: "one", said: [{ by: "the person", when: "2025-03-09", no: ["in_danger_now"] }] }],
}

test("WEB-172, CARE-11, PROMISE-5: going on from a file, what others said stands folded under who that was, and goes into the next file as it was", async ({
  page,
}) => {
  await load(page, "/talk")
  await press(page, "Go on from a kept file")
  const bytes = new TextEncoder().encode(JSON.stringify(earlier))
  await page.locator('input[type="file"]').setInputFiles(asFile({ name: "heron.json", bytes }))
  await at(page, "Is it a good place to talk?")
  await press(page, "Yes")
  await press(page, "Go on")
  await press(page, "Said, and understood")
  await toListening(page)
  await expect(page.getByText("appeared well")).toBeHidden()
  await page.getByText("What they told before").click()
  const others = page.locator(".told-before .lines").last().locator("li")
  await expect(others).toHaveText([
    "The manager:“nobody keeps anyone here”",
    "An official (police officer):“appeared well”",
  ])
  await page.getByLabel("Who said this?").selectOption({ label: "The manager" })
  await page.getByLabel("In the manager’s words, as said").fill("all is well")
  await press(page, "Write it down")
  await toTheEnd(page)
  const kept = await keptPlain(page)
  expect(kept["own_words"]).toEqual(["told before"])
  expect(kept["others_words"]).toEqual([
    ...earlier.others_words,
    { by: "one with an interest", role: "manager", words: "all is well" },
  ])
})
