import { expect, type Page, test } from "@playwright/test"
import { at, begin, keptPlain, press, toListening, toTheEnd } from "./talked.ts"

interface Said {
  readonly by: string
  readonly role?: string
  readonly yes?: readonly string[]
  readonly no?: readonly string[]
}

async function theManagerSpeaks(page: Page): Promise<void> {
  await begin(page)
  await toListening(page)
  await press(page, "Mark what they spoke of")
  await press(page, "Coming and going")
  await at(page, "Coming and going")
  await page.getByLabel("Who said this?").selectOption({ label: "The manager" })
  await expect(page.getByLabel(/“/)).toHaveCount(0)
  await page.locator(".answers input").first().check()
  await page.getByLabel("In the manager’s words, as said").fill("he may go")
  await press(page, "Done")
}

test("WEB-70, CARE-11, PROMISE-6: what the manager said is kept as the manager's, read back apart, and settles nothing", async ({
  page,
}) => {
  await theManagerSpeaks(page)
  await press(page, "Mark what they spoke of")
  await press(page, "Coming and going")
  // The next mark is the person's own again: nothing of the manager's is theirs.
  await expect(page.getByLabel("Who said this?")).toHaveValue("they themselves")
  await expect(page.locator(".answers input:checked")).toHaveCount(0)
  await press(page, "Done")
  await press(page, "They have to go now")
  await expect(page.locator(".lines")).toContainText(
    /The manager said that this is so: .* In the manager’s words: “he may go”/,
  )
  await expect(page.getByRole("button", { name: /^Change it: The manager/ })).toHaveCount(0)
  await press(page, "It is right")
  const { episodes } = (await keptPlain(page)) as { episodes: readonly { said: readonly Said[] }[] }
  const [theirs, manager] = episodes[0]?.said ?? []
  expect([theirs?.by, manager?.by, manager?.role]).toEqual(["the person", "one with an interest", "manager"])
  expect(theirs?.yes ?? []).toEqual([])
  expect([...(manager?.yes ?? []), ...(manager?.no ?? [])]).toHaveLength(1)
})

test("WEB-71, WEB-108: gone on with at the desk, the account is there as it was read back, the duty comes first again, and what is kept nowhere is not closed without being asked", async ({
  page,
}) => {
  await theManagerSpeaks(page)
  await toTheEnd(page)
  await page.getByText("For you, later").click()
  await press(page, "Go on at the desk, without them")
  await page.waitForURL(/\/desk$/)
  await page.getByRole("heading", { level: 1, name: "Say this to them first" }).waitFor()
  expect(await closingAsks(page)).toBe(true)
})

test("WEB-108: what was kept just before can be closed at the desk without being asked", async ({ page }) => {
  await theManagerSpeaks(page)
  await toTheEnd(page)
  await keptPlain(page)
  await press(page, "Not yet: leave it on this screen")
  await at(page, "It is kept")
  await page.getByText("For you, later").click()
  await press(page, "Go on at the desk, without them")
  await page.getByRole("heading", { level: 1, name: "Say this to them first" }).waitFor()
  expect(await closingAsks(page)).toBe(false)
})

/** Whether the browser would ask before the page is closed. */
function closingAsks(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })))
}

test("WEB-106, CARE-15: they have to go: one press to reading back, and what was read and right is not read a second time", async ({
  page,
}) => {
  await begin(page)
  await toListening(page, ["My papers"])
  await page.getByLabel("Their words, as said").fill("the first thing")
  await press(page, "Write it down")
  await press(page, "Read back what is written")
  await press(page, "All of it is right: back to listening")
  await at(page, "Listen")
  await page.getByLabel("Their words, as said").fill("the second thing")
  await press(page, "They have to go now")
  await at(page, "Read this to them")
  await expect(page.locator(".lines > li")).toHaveCount(1)
  await expect(page.locator(".lines")).toContainText("the second thing")
  await press(page, "Read all of it, or change something")
  await expect(page.locator(".lines")).toContainText("the first thing")
  await press(page, "It is right")
  await press(page, "Not yet: back to listening")
  await press(page, "They have to go now")
  await at(page, "Keep it, or forget it?")
  const kept = await keptPlain(page)
  expect([kept["own_words"], kept["wishes"]]).toEqual([["the first thing", "the second thing"], ["papers"]])
})

test("WEB-72, ASKING-28: they want the law left out: nothing but safety can be marked, no question is put for its sake, and the file says so", async ({
  page,
}) => {
  await begin(page, { understood: "Said and understood. They want help only, and no law looked at" })
  await toListening(page, ["Someone beside me"])
  await expect(page.getByText("No law is looked at, as they asked.")).toBeVisible()
  await press(page, "Mark what they spoke of")
  await expect(page.locator(".way-on")).toHaveText(["How safe they are"])
  await press(page, "Nothing said about these")
  await press(page, "A question I may ask")
  await at(page, "Before you stop")
  await press(page, "Go on")
  await press(page, "It is right")
  expect(await keptPlain(page)).toMatchObject({ law: "left out", wishes: ["company"] })
})

const earlier = {
  schema: "distinguo.account/1",
  label: "Grey heron",
  law: "left out",
  worker: { place: "ZA", role: "caseworker" },
  own_words: ["told before"],
  wishes: ["pay", "papers", { need: "something else", words: "to sleep" }],
  episodes: [
    {
      id: "one",
      with: "an agent",
      said: [{ by: "the person", when: "2025-03-09", yes: ["recruited"], no: ["in_danger_now"] }],
    },
    { id: "two", with: "a farm", said: [{ by: "the person", no: ["in_danger_now"] }] },
  ],
}

async function goOnFrom(page: Page, account: object): Promise<void> {
  const { load } = await import("./opened.ts")
  await load(page, "/talk")
  await press(page, "Go on from a kept file")
  await at(page, "Go on from a kept file")
  const buffer = Buffer.from(JSON.stringify(account))
  await page.locator('input[type="file"]').setInputFiles({ name: "a.json", mimeType: "application/json", buffer })
}

test("WEB-73, ASKING-35: a talk goes on from a kept file, about one part of it, and the law stays left out unless they say otherwise", async ({
  page,
}) => {
  await goOnFrom(page, earlier)
  await at(page, "What will the talk be about?")
  await press(page, "one, an agent")
  await at(page, "Is it a good place to talk?")
  await expect(page.getByText("Opened: a talk of 9 March 2025.")).toBeVisible()
  await press(page, "Yes")
  await press(page, "Go on")
  await at(page, "Say this first")
  await expect(page.getByText("South Africa; caseworker")).toBeVisible()
  await press(page, "Said and understood. They now want the law looked at too")
  await expect(page.getByText("Last time they asked for: Pay I have earned, My papers. Still so?")).toBeVisible()
  await press(page, "My papers")
  await press(page, "Go on")
  await press(page, "Go on")
  await expect(page.getByText("It is asked in every talk")).toBeVisible()
  await page.getByLabel("“I am safe here, but not when I leave.”").check()
  await press(page, "Go on")
  await press(page, "They say that they want to go on")
  await at(page, "Listen")
  await page.getByText("What they told before").click()
  await expect(page.locator(".told-before")).toContainText("“told before”")
  await expect(page.locator(".told-before")).toContainText("“I am safe for now.”")
  await press(page, /^They say otherwise now: “How safe do you feel/)
  await at(page, "How safe they are")
  await press(page, /^(Done|Nothing said about these)$/)
  await press(page, "Look for something they said")
  await page.getByLabel("A few words of what you heard").fill("talked me into it")
  await press(page, "Look")
  const told = page.locator(".answers").filter({ hasText: "They said earlier:" })
  await expect(told).toHaveCount(1)
  await told.getByRole("radio").last().check()
  await told.getByLabel(/what they said earlier/).selectOption("misheard")
  await press(page, "Done")
  await toTheEnd(page)
  const kept = JSON.stringify(await keptPlain(page))
  expect(kept).toContain('"set_aside":"misheard","yes":["recruited"]')
  expect(kept).toContain('"wishes":["pay",{"need":"something else","words":"to sleep"}]')
  expect(kept).not.toContain("left out")
})

test("WEB-73: nobody's account is no account to go on from, and a file that cannot be read says its mend", async ({
  page,
}) => {
  await goOnFrom(page, { ...earlier, told: "invented" })
  await expect(page.getByText("A talk goes on only from what someone told in confidence.")).toBeVisible()
  await goOnFrom(page, { ...earlier, label: 3 })
  await expect(page.getByRole("heading", { name: "What to mend" })).toBeVisible()
})
