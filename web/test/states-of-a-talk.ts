import type { Page } from "@playwright/test"
import { asFile } from "./kept-files.ts"
import { load } from "./opened.ts"
import type { States } from "./states-of-the-page.ts"
import { begin, oneMoment, press, toListening, toTheEnd } from "./talked.ts"

/** What was kept of an earlier talk: two parts, something marked, and own words. Invented, as everything here. */
const earlier = {
  schema: "distinguo.account/1",
  label: "Grey heron",
  worker: { place: "ZA", role: "caseworker" },
  own_words: ["told before"],
  wishes: ["pay", { need: "something else", words: "to sleep" }],
  episodes: [
    {
      id: "one",
      with: "an agent",
      said: [{ by: "the person", when: "2025-03-09", yes: ["recruited"], no: ["in_danger_now"] }],
    },
    { id: "two", with: "a farm", said: [{ by: "the person", no: ["in_danger_now"] }] },
  ],
}

async function goOnFrom(page: Page, content: string): Promise<void> {
  await load(page, "/talk")
  await press(page, "Go on from a kept file")
  const bytes = new TextEncoder().encode(content)
  await page.locator('input[type="file"]').setInputFiles(asFile({ name: "2025-03-09-heron.json", bytes }))
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Go on from a kept file" }).waitFor()
}

async function goOnFromEarlier(page: Page): Promise<void> {
  await goOnFrom(page, JSON.stringify(earlier))
  await press(page, "one, an agent")
}

async function listenAgain(page: Page): Promise<void> {
  await goOnFromEarlier(page)
  await press(page, "Yes")
  await press(page, "Go on")
  await press(page, "Said, and understood")
  await press(page, "Go on")
  await press(page, "Go on")
  await page.getByLabel("“I am safe for now.”").check()
  await press(page, "Go on")
}

async function saySomething(page: Page, words: string): Promise<void> {
  await page.getByLabel("Their words, as said").fill(words)
  await press(page, "Write it down")
}

/** What a talk can come to beside its straight way: each reached anew. */
export const statesOfATalk: States = {
  "a file that cannot be read": (page) => goOnFrom(page, "schema: distinguo.account/1\nlabel: 3\n"),
  "a file that is nobody's": (page) => goOnFrom(page, JSON.stringify({ ...earlier, told: "invented" })),
  "which part": (page) => goOnFrom(page, JSON.stringify(earlier)),
  "a good place, on from a file": goOnFromEarlier,
  "the words, once more": async (page) => {
    await goOnFromEarlier(page)
    await press(page, "Yes")
    await press(page, "Go on")
    await press(page, "Said, and not understood: once more")
  },
  "what they asked for before": async (page) => {
    await goOnFromEarlier(page)
    await press(page, "Yes")
    await press(page, "Go on")
    await press(page, "Said, and understood")
  },
  "what they told before": async (page) => {
    await listenAgain(page)
    await page.getByText("What they told before").click()
  },
  "they said earlier": async (page) => {
    await listenAgain(page)
    await press(page, "Look for something they said")
    await page.getByLabel("A few words of what you heard").fill("talked me into it")
    await press(page, "Look")
    const told = page.locator(".answers").filter({ hasText: "They said earlier:" })
    await told.getByRole("radio").last().check()
    await told.getByText("To you, not to them").click()
  },
  "nothing like it": async (page) => {
    await begin(page)
    await toListening(page)
    await press(page, "Look for something they said")
    await page.getByLabel("A few words of what you heard").fill("zzz")
    await press(page, "Look")
  },
  "the law left out": async (page) => {
    await begin(page, { understood: "Said and understood. They want help only, and no law looked at" })
    await toListening(page)
  },
  "somebody came in": async (page) => {
    await begin(page)
    await oneMoment(page)
    await press(page, "Someone came in, or left")
  },
  "the questions can wait": async (page) => {
    await begin(page, { there: ["Someone they work for"] })
    await toListening(page)
    await press(page, "A question I may ask")
  },
  "read back in the middle": async (page) => {
    await begin(page)
    await toListening(page, ["Someone beside me"])
    await saySomething(page, "some words")
    await press(page, "Read back what is written")
  },
  "an answer to change": async (page) => {
    await begin(page)
    await toListening(page)
    await press(page, "Read back what is written")
    await press(page, /^Change it: You told me/)
  },
  "read the new": async (page) => {
    await begin(page)
    await toListening(page)
    await saySomething(page, "the first thing")
    await press(page, "Read back what is written")
    await press(page, "All of it is right: back to listening")
    await saySomething(page, "the second thing")
    await press(page, "They have to go now")
  },
  "kept in the open": async (page) => {
    await begin(page)
    await toListening(page)
    await toTheEnd(page)
    await press(page, "Keep it in a sealed file")
    await page.getByText("Plain text instead, not sealed").click()
    await press(page, "Make a plain file")
    const given = page.waitForEvent("download")
    await page.getByRole("link", { name: /^Save/ }).click()
    await given
  },
  kept: async (page) => {
    await begin(page)
    await toListening(page)
    await toTheEnd(page)
    await press(page, "Keep it in a sealed file")
    await page.getByText("Plain text instead, not sealed").click()
    await press(page, "Make a plain file")
    const given = page.waitForEvent("download")
    await page.getByRole("link", { name: /^Save/ }).click()
    await given
    await press(page, "Not yet: leave it on this screen")
    await page.getByText("For you, later").click()
  },
  "nothing kept": async (page) => {
    await begin(page)
    await press(page, "Stop")
    await press(page, "Stop, and keep what was said")
  },
  "another account is at the desk": async (page) => {
    await load(page)
    await page.getByLabel("A label for it").fill("Hotel work")
    await page.getByRole("button", { name: "Begin", exact: true }).click()
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("navigation").getByRole("button", { name: "Hold a talk" }).click()
    await press(page, "Yes")
    await press(page, "Go on")
    await press(page, "Said, and understood")
    await toListening(page)
    await toTheEnd(page)
    await page.getByText("For you, later").click()
    await press(page, "Go on at the desk, without them")
    await page.getByRole("alertdialog").waitFor()
  },
}
