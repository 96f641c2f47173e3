import { expect, test } from "@playwright/test"
import { needs } from "distinguo/accounts"
import { responseTo } from "distinguo/responses"
import { at, begin, keptPlain, look, nothingOfTheLaw, oneMoment, press, toListening, toTheEnd } from "./talked.ts"

test.use({ viewport: { width: 360, height: 740 } })

test("WEB-60, WEB-61, WEB-105, CARE-1, CARE-4, CARE-5, PROMISE-8, PROMISE-16: an adult's talk, from a good place to a kept file", async ({
  page,
}) => {
  test.slow()
  await begin(page)
  await page.getByLabel("In their own words, as said").fill("my wages from spring")
  await toListening(page, ["Pay I have earned", "A doctor or a nurse"])
  await page.getByLabel("Their words, as said").fill("  he keeps my passport,  “for safety”  ")
  await press(page, "Write it down")
  await expect(page.getByRole("status")).toHaveText(/Written down, as said/)
  await expect(page.locator("main").getByText("he keeps my passport")).toBeVisible()

  // They tell that they were grown up; only then do the topics that wait for it stand on the list.
  await press(page, "Mark what they spoke of")
  await at(page, "What did they speak of?")
  await expect(page.getByRole("button", { name: "How it began" })).toHaveCount(0)
  await press(page, "How old they were when it began")
  await at(page, "Ask for their yes first")
  await press(page, "A clear yes")
  await at(page, "How old they were when it began")
  await page.getByLabel("“I was 18 or older.”").check()
  await press(page, "Done")
  await at(page, "Listen")

  await press(page, "Mark what they spoke of")
  await press(page, "Papers, and money owed")
  await at(page, "Papers, and money owed")
  await page.getByLabel("“Someone has them and I cannot get them.”").check()
  await press(page, "They said more of this")
  await nothingOfTheLaw(page)
  await press(page, /^(Done|Nothing said about these)$/)

  await press(page, "Look for something they said")
  await at(page, "Look for something they said")
  expect((await look(page, "passport")).join()).toContain("I have them with me")
  await press(page, /^(Done|Nothing said about these)$/)

  for (let turn = 0; turn < 6; turn++) {
    await at(page, "Listen")
    await press(page, "A question I may ask")
    await nothingOfTheLaw(page)
    const [heading = ""] = await page.getByRole("heading", { level: 1 }).allInnerTexts()
    if (heading === "A question you may ask") {
      await page.locator(".answers input").first().check()
      await press(page, "Done")
    } else if (heading === "Ask for their yes first") await press(page, "Not today, or no clear yes")
    else await press(page, /Stop asking|Wait|^Not yet/)
  }
  await toTheEnd(page)
  const kept = await keptPlain(page)
  expect(kept["schema"]).toBe("distinguo.account/1")
  expect(kept["own_words"]).toEqual(["  he keeps my passport,  “for safety”  "])
  expect(kept["wishes"]).toEqual(["pay", "health", { need: "something else", words: "my wages from spring" }])
  expect(kept["worker"]).toEqual({ place: "ZA", role: "peer outreach worker" })
  const text = JSON.stringify(kept)
  expect(text).toContain("docs_confiscated")
  expect(text).not.toMatch(/finding|definition|T\d\d:\d\d/)
  await press(page, "Not yet: leave it on this screen")
  await at(page, "It is kept")
  await press(page, "Clear it from this screen (the file stays)")
  await at(page, "Forgotten")
  await expect(page.getByText("The file is where the device put it.")).toBeVisible()
})

test("WEB-62, CARE-3, CARE-1: without a talk nothing is asked or written, and until the words are understood nothing can be", async ({
  page,
}) => {
  const { load } = await import("./opened.ts")
  await load(page, "/talk")
  await press(page, "Not now")
  await at(page, "What you can give without a talk")
  await expect(page.getByRole("textbox")).toHaveCount(0)
  await press(page, "Back to the first question")
  await press(page, "Yes")
  await press(page, "Go on")
  await at(page, "Say this first")
  await expect(page.locator("main textarea, main input")).toHaveCount(0)
  await expect(page.locator(".say")).toContainText("You don't have to tell me anything.")
  await press(page, "Said, and not understood: once more")
  await expect(page.locator(".say")).toBeFocused()
  await press(page, "Not said: help without a talk")
  await at(page, "What you can give without a talk")
  await oneMoment(page)
  await expect(page.getByRole("button", { name: "They are in danger now" })).toHaveCount(0)
})

test("WEB-61, CARE-3, CARE-5, PROMISE-16: what there is for each of the ten wishes is open before any question, and tells of no law either", async ({
  page,
}) => {
  await begin(page)
  await toListening(
    page,
    needs.map((need) => responseTo(need).title),
  )
})

test("WEB-63, CARE-9, CARE-10, CARE-15, PROMISE-15: leaving a page by any way marks nothing, and what is changed or taken back leaves no trace", async ({
  page,
}) => {
  await begin(page)
  await toListening(page)
  for (const leave of ["Nothing said about these", "One moment", "Stop"]) {
    await press(page, "Mark what they spoke of")
    await press(page, "Pay and work")
    await at(page, "Pay and work")
    await expect(page.locator(".answers input:checked")).toHaveCount(0)
    await expect(page.locator(".answers .choice")).not.toHaveCount(0)
    for (const phrase of await page.locator(".answers .choice").allInnerTexts()) expect(phrase).toMatch(/^“.* .*[.]”$/)
    if (leave === "One moment") await oneMoment(page)
    else await press(page, leave)
    if (leave === "One moment") await press(page, "Go on")
    if (leave === "Stop") await press(page, "Go on with the talk")
    if (leave !== "Nothing said about these") await press(page, "Nothing said about these")
  }
  await press(page, "Mark what they spoke of")
  await press(page, "Pay and work")
  await page.getByLabel("“I worked for someone.”").check()
  await page.getByLabel("“I did no work for anyone.”").check()
  await press(page, "Take it back: nothing said about this")
  await expect(page.locator(".answers input:checked")).toHaveCount(0)
  await expect(page.locator(".answers input").first()).toBeFocused()
  await press(page, "Nothing said about these")
  await toTheEnd(page)
  const kept = await keptPlain(page)
  expect(JSON.stringify(kept)).not.toMatch(/work_or_service/)
  expect(JSON.stringify(kept)).toContain("in_danger_now")
})

test("WEB-64, CARE-6: what is hard waits for a clear yes, and another day closes it, in the list and in the search", async ({
  page,
}) => {
  await begin(page)
  await toListening(page)
  await press(page, "Mark what they spoke of")
  await press(page, "How old they were when it began")
  await press(page, "A clear yes")
  await page.getByLabel("“I was 18 or older.”").check()
  await press(page, "Done")
  await press(page, "Mark what they spoke of")
  await press(page, "Being hurt or left without care")
  await at(page, "Ask for their yes first")
  await expect(page.locator(".answers")).toHaveCount(0)
  await press(page, "Not today, or no clear yes")
  await press(page, "Mark what they spoke of")
  await expect(page.getByRole("button", { name: "Being hurt or left without care" })).toHaveCount(0)
  await press(page, "Papers, and money owed")
  await press(page, "Leave this alone today")
  await at(page, "Listen")
  await press(page, "Mark what they spoke of")
  await expect(page.getByRole("button", { name: "Papers, and money owed" })).toHaveCount(0)
  await press(page, "Coming and going")
  await page.getByLabel("“I’d rather not say.”").first().check()
  await expect(page.getByRole("button", { name: "They said more of this" })).toHaveCount(0)
  await press(page, "Done")
  await press(page, "Mark what they spoke of")
  await expect(page.getByRole("button", { name: "Coming and going" })).toHaveCount(0)
  await press(page, "Back")
  await press(page, "Look for something they said")
  await expect(page.getByRole("button", { name: "Nothing said about these" })).toHaveCount(0)
  expect((await look(page, "hit me")).join()).not.toContain("hit me")
})

test("WEB-65, CARE-14: what is told with the manager there waits; who is there can change in the middle of a talk", async ({
  page,
}) => {
  await begin(page, { there: ["Someone they work for"] })
  await toListening(page)
  await press(page, "A question I may ask")
  await at(page, "The questions can wait")
  await press(page, "Wait")
  await press(page, "Mark what they spoke of")
  await press(page, "Coming and going")
  await page.locator(".answers input").first().check()
  await press(page, "Done")
  await press(page, "Someone came in, or left")
  await at(page, "Where are you, and who can hear?")
  await expect(page.getByText("waits until it can be said freely")).toBeVisible()
  await page.getByLabel("Nobody", { exact: true }).check()
  await expect(page.getByText("waits until it can be said freely")).toHaveCount(0)
  await press(page, "Back to listening")
  await press(page, "Mark what they spoke of")
  await press(page, "Pay and work")
  await page.getByLabel("“I worked for someone.”").check()
  await press(page, "Done")
  await toTheEnd(page)
  const { episodes } = (await keptPlain(page)) as { episodes: { said: { circumstances?: { present?: string[] } }[] }[] }
  expect(episodes[0]?.said.map(({ circumstances }) => circumstances?.present)).toEqual(
    expect.arrayContaining([["manager"], ["nobody"]]),
  )
})
