import type { Page } from "@playwright/test"

/** Opens every kind of example at once, which no press is measured for, and waits until each stands. */
export async function unfoldExamples(page: Page): Promise<void> {
  const kinds = page.locator(".kinds-of-example > details")
  await kinds.first().waitFor()
  await kinds.evaluateAll((all) => {
    for (const kind of all as HTMLDetailsElement[]) kind.open = true
  })
  await page.locator(".kinds-of-example > details:last-child .offered button").first().waitFor()
}
