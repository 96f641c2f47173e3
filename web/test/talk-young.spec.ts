import { expect, type Page, test } from "@playwright/test"
import { vocabulary } from "distinguo/facts"
import { at, begin, keptPlain, look, nothingOfTheLaw, press, toListening } from "./talked.ts"

/** Every phrase of every fact but safety's: none may stand anywhere once someone may be young. */
const stopped = vocabulary
  .filter(({ topic }) => topic !== "safety")
  .flatMap((fact) => [...fact.phrases.map(({ words }) => words), ...(fact.asking === "raised" ? [] : [fact.opener])])

async function nothingStopped(page: Page, but: readonly string[] = []): Promise<void> {
  const text = (await page.locator("main").textContent()) ?? ""
  expect(stopped.filter((words) => text.includes(words) && !but.includes(words))).toEqual([])
  await nothingOfTheLaw(page)
}

/** Presses everything that listening offers, and everything those screens offer, and looks at each. */
async function everywhere(page: Page): Promise<void> {
  await at(page, "Listen")
  await nothingStopped(page)
  await expect(page.getByRole("button", { name: "They are, or may be, under 18" })).toHaveCount(0)
  await press(page, "Mark what they spoke of")
  await at(page, "What did they speak of?")
  await expect(page.locator(".way-on")).toHaveText(["How safe they are"])
  await press(page, "How safe they are")
  await nothingStopped(page)
  await press(page, /^(Done|Nothing said about these)$/)
  await press(page, "Look for something they said")
  for (const words of ["hit me", "sex for pay", "passport", "sold", "boss paid my family", "client", "work"]) {
    expect(await look(page, words)).toEqual([])
    await expect(page.getByText("Nothing here is like it. Write")).toBeVisible()
    await nothingStopped(page)
  }
  expect((await look(page, "danger")).join()).toContain("I am safe for now")
  await press(page, /^(Done|Nothing said about these)$/)
  await press(page, "Read back what is written")
  await expect(page.getByRole("button", { name: /^Change it/ })).not.toHaveCount(0)
  for (const change of await page.getByRole("button", { name: /^Change it/ }).all()) {
    expect(await change.getAttribute("aria-label")).not.toMatch(/You told me: “I (worked|was)/)
  }
  await press(page, "Back to listening")
  const asked: string[] = []
  for (let turn = 0; turn < 5; turn++) {
    await press(page, "A question I may ask")
    await nothingStopped(page)
    const [heading = ""] = await page.getByRole("heading", { level: 1 }).allInnerTexts()
    if (heading === "Before you stop") {
      await press(page, "Not yet: back to listening")
      break
    }
    asked.push((await page.locator(".aloud").first().textContent()) ?? "")
    await press(page, "Done")
  }
  expect(asked.join(" ")).toContain("someone you trust")
  expect(asked.join(" ")).toContain("What do you need today?")
}

test("WEB-66, WEB-107, CARE-8, PROMISE-3: marked as young in the middle of a talk, it says whom to tell and what to say first, and nothing that stops then can be reached by any button, search included", async ({
  page,
}) => {
  test.slow()
  await begin(page)
  await toListening(page)
  await press(page, "Mark what they spoke of")
  await press(page, "Pay and work")
  await page.getByLabel("“I worked for someone.”").check()
  await press(page, "Done")
  await press(page, "They are, or may be, under 18")
  await at(page, "They are, or may be, under 18")
  await press(page, "Neither: back")
  await press(page, "They are, or may be, under 18")
  await press(page, "Write nothing down of it")
  await at(page, "Before you tell anyone")
  await expect(page.locator(".plain")).toContainText("The police: immediately. (checked)")
  await expect(page.locator(".aloud")).toContainText("the law may make me tell the police")
  await nothingStopped(page)
  await press(page, "Go on, with safety alone")
  await everywhere(page)
  await press(page, "That is all for today")
  await press(page, /^(Go on|Nothing asked for)/)
  await at(page, "Read this to them")
  await press(page, /^Take it out: You told me: “I worked for someone/)
  await press(page, "It is right")
  expect(JSON.stringify(await keptPlain(page))).not.toMatch(/under_18|work_or_service/)
})

test("WEB-66, CARE-8: not sure of their age, told under its topic, closes the page it was told on", async ({
  page,
}) => {
  test.slow()
  await begin(page)
  await toListening(page)
  await press(page, "Mark what they spoke of")
  await press(page, "How old they were when it began")
  await press(page, "A clear yes")
  await page.getByLabel("“I don’t know.”").click()
  await everywhere(page)
})

test("WEB-66, CARE-8, CARE-11: that they are young may be anyone's word: the manager's closes the talk as well", async ({
  page,
}) => {
  await begin(page)
  await toListening(page)
  await press(page, "Mark what they spoke of")
  await press(page, "How old they were when it began")
  await press(page, "A clear yes")
  await page.getByLabel("Who said this?").selectOption({ label: "The manager" })
  await page.getByLabel("The manager says that it is so").click()
  await at(page, "Listen")
  await press(page, "Mark what they spoke of")
  await expect(page.locator(".way-on")).toHaveText(["How safe they are"])
})

test("WEB-107, CARE-8, CARE-2: under 18 now is one press; where no duty was compared, that is said and nothing is promised", async ({
  page,
}) => {
  await begin(page, { place: "Another place, or not said" })
  await toListening(page)
  await press(page, "They are, or may be, under 18")
  await press(page, "They are under 18 now")
  await at(page, "Before you tell anyone")
  await expect(page.locator(".plain")).toContainText("has not been compared")
  await page.getByText("What helps to be safe now").click()
  await page.locator(".what-there-is").waitFor()
  await nothingStopped(page)
  await press(page, "Go on, with safety alone")
  await press(page, "They have to go now")
  await press(page, "It is right")
  expect(JSON.stringify(await keptPlain(page))).toContain('"yes":["under_18_at_act"]')
})
