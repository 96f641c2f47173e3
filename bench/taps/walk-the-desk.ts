import type { Walk } from "./walk.ts"

/** At the desk: an example of two episodes is opened, its findings looked into, another law read, and it is closed. */
export const walkTheDesk: Walk = {
  name: "desk",
  address: "/desk",
  go: async (page, press) => {
    const example = page
      .locator(".offered button")
      .filter({ has: page.getByText("The hotel by the sea", { exact: true }) })
    await press("open an account", example)
    await page.locator(".finding").first().waitFor()
    for (const nth of [0, 1, 4]) {
      const card = page.locator(".finding").nth(nth)
      await press("open a finding", card.locator("summary.brief"))
      await press("open its reasons", card.locator(".ladder > summary").first())
      await press("open or close a step", card.locator(".rung > summary").first())
      await press("close a finding", card.locator("summary.brief"))
    }
    await press("open all findings", page.getByRole("button", { name: /^Open all/ }).first())
    await press("close all findings", page.getByRole("button", { name: /^Close all/ }).first())
    await press("open which law is read", page.getByText("Which law is read"))
    const texts = page.locator(".law-of-place input")
    await press("leave out or take in a definition", texts.first())
    await press("leave out or take in a definition", texts.first())
    await press("read the law of another day", page.getByLabel("Another day"))
    await press("close the account", page.getByRole("button", { name: "Close this account" }))
  },
}
