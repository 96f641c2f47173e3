import type { Page } from "@playwright/test"
import { titleOf } from "distinguo/responses"
import type { Press, Walk } from "./walk.ts"

/** A talk with someone who asks for health and pay, tells of work, is asked a question, and has it read back. */
export const walkTheTalk: Walk = {
  name: "talk",
  address: "/talk",
  go: async (page, press) => {
    const button = (name: string | RegExp) => page.getByRole("main").getByRole("button", { name })
    const choice = (words: string | RegExp) => page.locator("main label").filter({ hasText: words }).first()
    await press("go on", button("Yes"))
    await press("mark who can hear", choice("Nobody"))
    await press("go on", button("Go on"))
    await press("said and understood", button("Said, and understood").first())
    await press("mark a wish", button(titleOf("health")))
    await press("mark a wish", button(titleOf("pay")))
    await press("go on to what there is", button("Go on"))
    await press("go on", button("Go on").last())
    await press("mark an answer", choice("I am safe for now"))
    await press("go on", button("Go on"))
    await tell(page, press)
    for (let question = 0; question < 3; question++) {
      await press("a question I may ask", button("A question I may ask"))
      await answerAndReturn(page, press)
    }
    await press("read back", button("Read back what is written"))
    await press("back to listening", button(/^Back to listening$/))
    await press("that is all", button("That is all for today"))
    await press("go on to reading back", button(/^Go on$/))
    await press("it is right", button("It is right"))
    await press("open what is for later", page.getByText("For you, later"))
    await press("go on to the desk", button("Go on at the desk, without them"))
    await page.locator(".finding, .say").first().waitFor()
  },
}

/** Their own words by key, then what they spoke of, marked, more of it, and back. */
async function tell(page: Page, press: Press): Promise<void> {
  const main = page.getByRole("main")
  const answers = page.locator("main input[type=radio]")
  for (const letter of "They keep it") await press("write a letter", page.getByLabel("Their words, as said"), letter)
  await press("write it down", main.getByRole("button", { name: "Write it down" }))
  for (const topic of ["Pay and work", "Coming and going"]) {
    await press("mark what they spoke of", main.getByRole("button", { name: "Mark what they spoke of" }))
    await press("choose a topic", main.getByRole("button", { name: topic }))
    await press("mark an answer", answers.nth(0))
    await press("mark another answer instead", answers.nth(1))
    await press("done with a topic", main.getByRole("button", { name: /^(?:Done|Nothing said about these)$/ }))
  }
}

/** Whatever kind of question it was: its first answer if it has any, and back to listening. */
async function answerAndReturn(page: Page, press: Press): Promise<void> {
  const answers = page.locator("main input[type=radio]")
  if ((await answers.count()) > 0) await press("mark an answer", answers.nth(0))
  const back = page.getByRole("main").getByRole("button", { name: /^(?:Done|Nothing said|Not now|Not today|No|Back)/ })
  await press("done with a question", back.first())
}
