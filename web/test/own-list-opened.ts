import { join } from "node:path"
import type { Page } from "@playwright/test"

export const ownListSaid = /^Your own list is shown: /

/** Opens one of the invented lists of the folder `lists`, as whoever brings one would. */
export async function openList(page: Page, name: string): Promise<void> {
  await page.getByText("Use a list of your own").click()
  await page.locator(".own-list input[type='file']").setInputFiles(join(import.meta.dirname, "lists", name))
  await page.locator(".own-list [role=status] p").waitFor()
}
