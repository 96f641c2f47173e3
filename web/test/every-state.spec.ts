import { expect, test } from "@playwright/test"
import { standsInEveryWay } from "./in-every-way.ts"
import { largeText, standsWithLargeText } from "./large-text.ts"
import { readByNobody, saysNothingOfIt } from "./never-said.ts"
import { statesOfATalk } from "./states-of-a-talk.ts"
import { statesOfAnAccount } from "./states-of-an-account.ts"
import {
  type States,
  statesForYourself,
  statesOfTheDesk,
  statesOfTheDevice,
  statesOfThePage,
} from "./states-of-the-page.ts"
import { statesToCompare, statesToRead } from "./states-to-read.ts"

/** Every state that can be seen, by where; the screens of a talk on its straight way are walked apart. */
const all: Readonly<Record<string, States>> = {
  "the page": statesOfThePage,
  "the device": statesOfTheDevice,
  "for yourself": statesForYourself,
  "the desk": statesOfTheDesk,
  "an account": statesOfAnAccount,
  "to read": statesToRead,
  "texts side by side": statesToCompare,
  "a talk": statesOfATalk,
}

const rules = "WEB-116, WEB-117, WEB-8, WEB-9, WEB-13, WEB-17, CARE-18, CARE-20, PROMISE-18, PROMISE-19"

/** A state is come to once, and looked at by one rule after another: what one of them finds keeps none from looking. */
for (const [where, states] of Object.entries(all)) {
  for (const [state, reach] of Object.entries(states)) {
    test(`${rules}: ${where}, ${state}: seen in every way, with large text, and in its words`, async ({ page }) => {
      test.setTimeout(3 * test.info().timeout)
      await reach(page)
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
      await test.step("WEB-116, WEB-8, WEB-9: no rule of axe broken in any way, on paper neither", async () => {
        // Beneath a bar that stays, whatever is half covered would count as too small.
        await page.evaluate(() => scrollTo(0, 0))
        await standsInEveryWay(page)
      })
      await test.step("WEB-117: with text twice as large nothing sideways, cut off or over another", async () => {
        const usual = await largeText(page)
        await standsWithLargeText(page, state)
        await usual()
      })
      // Last, because it opens all that can be opened.
      await test.step("WEB-17, CARE-20: no field is read by anybody", () => readByNobody(page, state))
      await test.step("WEB-13, CARE-18, PROMISE-18, PROMISE-19: nothing stands of what is never said", () =>
        saysNothingOfIt(page, state))
    })
  }
}
