import { test } from "@playwright/test"
import { toEveryScreen } from "./every-screen-of-a-talk.ts"
import { standsWithLargeText, withLargeText } from "./large-text.ts"
import { statesOfATalk } from "./states-of-a-talk.ts"
import { statesForYourself, statesOfTheDesk, statesOfTheDevice, statesOfThePage } from "./states-of-the-page.ts"
import { statesToRead } from "./states-to-read.ts"

const all = {
  "the page": statesOfThePage,
  "the device": statesOfTheDevice,
  "for yourself": statesForYourself,
  "the desk": statesOfTheDesk,
  "to read": statesToRead,
  "a talk": statesOfATalk,
} as const

const rule = "WEB-117: with text twice as large nothing scrolls sideways, is cut off or stands over another"

for (const [where, states] of Object.entries(all)) {
  test(`${rule}: ${where}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000)
    for (const [state, reach] of Object.entries(states)) {
      // A page of its own: what one state has stopped from coming is to come to the next.
      const context = await browser.newContext({ baseURL: String(baseURL), acceptDownloads: true })
      const page = await context.newPage()
      await withLargeText(page)
      await reach(page)
      await standsWithLargeText(page, state)
      await context.close()
    }
  })
}

test(`${rule}: every screen of a talk`, async ({ page }) => {
  test.setTimeout(120_000)
  await withLargeText(page)
  await toEveryScreen(page, (screen) => standsWithLargeText(page, screen))
})
