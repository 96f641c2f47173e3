import { expect, test } from "@playwright/test"
import { standsInEveryWay } from "./in-every-way.ts"
import { statesOfAPlan } from "./states-of-a-plan.ts"
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

const all: Readonly<Record<string, States>> = {
  "the page": statesOfThePage,
  "the device": statesOfTheDevice,
  "for yourself": statesForYourself,
  "the desk": statesOfTheDesk,
  "an account": statesOfAnAccount,
  "to read": statesToRead,
  "texts side by side": statesToCompare,
  "a plan": statesOfAPlan,
  "a talk": statesOfATalk,
}

for (const [where, states] of Object.entries(all)) {
  for (const [state, reach] of Object.entries(states)) {
    test(`WEB-116, WEB-8, WEB-9: ${where}, ${state}: no rule of axe broken in any way, on paper neither`, async ({
      page,
    }) => {
      test.setTimeout(180_000)
      await reach(page)
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
      // Beneath a bar that stays, whatever is half covered would count as too small.
      await page.evaluate(() => scrollTo(0, 0))
      await standsInEveryWay(page)
    })
  }
}
