import type { Page } from "@playwright/test"
import { arrived, load } from "./opened.ts"
import { press, thereIs } from "./talked.ts"

export type Look = (screen: string) => Promise<void>

/** The heading by which each screen is known to stand. */
const headings = {
  "good place": "Is it a good place to talk?",
  "without a talk": "What you can give without a talk",
  "from a file": "Go on from a kept file",
  "who can hear": "Where are you, and who can hear?",
  "say first": "Say this first",
  "what they want": "What would they like?",
  "something now": "Something now",
  "danger now": "How safe are they?",
  pause: "First, their safety",
  listen: "Listen",
  topics: "What did they speak of?",
  "may we": "Ask for their yes first",
  page: "Papers, and money owed",
  "look for it": "Look for something they said",
  question: "A question you may ask",
  covered: "Words about weather",
  "not safe": "One moment",
  young: "They are, or may be, under 18",
  "whom to tell": "Before you tell anyone",
  "listen, young": "Listen",
  "question, young": "A question you may ask",
  stop: "Stop here?",
  "read back": "Read this to them",
  "change words": "What are their words?",
  "before you stop": "Before you stop",
  "keep or forget": "Keep it, or forget it?",
  "keep it": "Keep it",
  forgotten: "Forgotten",
} as const

/** Goes once to every screen of a talk, and looks at each, once it stands and nothing of it is still to come. */
export async function toEveryScreen(page: Page, look: Look): Promise<void> {
  const see = async (screen: keyof typeof headings): Promise<void> => {
    await page.getByRole("heading", { level: 1, name: headings[screen], exact: true }).waitFor()
    await arrived(page)
    await look(screen)
  }
  await load(page, "/talk")
  await see("good place")
  await press(page, "Not now")
  await see("without a talk")
  await press(page, "Back to the first question")
  await press(page, "Go on from a kept file")
  await see("from a file")
  await press(page, "Back to the first question")
  await press(page, "Yes")
  await thereIs(page, "Someone they work for")
  await page.getByText("More about this talk").click()
  await see("who can hear")
  await page.getByLabel("Nobody", { exact: true }).check()
  await press(page, "Go on")
  await see("say first")
  await press(page, "Said, and understood")
  await press(page, "Pay I have earned")
  await see("what they want")
  await press(page, "Go on")
  await page.locator(".now > summary").click()
  await see("something now")
  await press(page, "Go on")
  await page.getByLabel("“I don’t know.”").check()
  await see("danger now")
  await press(page, "Go on")
  await see("pause")
  await press(page, "They say that they want to go on")
  await page.getByLabel("Their words, as said").fill("some words")
  await press(page, "Write it down")
  await see("listen")
  await press(page, "Mark what they spoke of")
  await see("topics")
  await press(page, "How old they were when it began")
  await see("may we")
  await press(page, "A clear yes")
  await page.getByLabel("“I was 18 or older.”").check()
  await press(page, "Done")
  await press(page, "Mark what they spoke of")
  await press(page, "Papers, and money owed")
  await page.locator(".answers input").first().check()
  await page.getByLabel("Who said this?").selectOption({ label: "The manager" })
  await see("page")
  await press(page, "Done")
  await press(page, "Look for something they said")
  await page.getByLabel("A few words of what you heard").fill("passport")
  await press(page, "Look")
  await see("look for it")
  await press(page, /^(Done|Nothing said about these)$/)
  await press(page, "A question I may ask")
  await see("question")
  await press(page, /^(Done|Nothing said about this)$/)
  await press(page, "One moment")
  await see("covered")
  await press(page, "More")
  await page.getByText("What helps at once").click()
  await see("not safe")
  await press(page, "Go on")
  await press(page, "They are, or may be, under 18")
  await see("young")
  await press(page, "They are not sure, or it is not clear")
  await see("whom to tell")
  await press(page, "Go on, with safety alone")
  await see("listen, young")
  await press(page, "A question I may ask")
  await see("question, young")
  await press(page, "Done")
  await press(page, "Stop")
  await see("stop")
  await press(page, "Stop, and keep what was said")
  await see("read back")
  await press(page, /^Change it: You said/)
  await see("change words")
  await press(page, "Done")
  await press(page, /^Change it: You ask/)
  await see("before you stop")
  await press(page, "Go on")
  await press(page, "It is right")
  await see("keep or forget")
  await press(page, "Keep it in a sealed file")
  await see("keep it")
  await press(page, "Back to what was written")
  await press(page, "Forget it")
  await see("forgotten")
}
