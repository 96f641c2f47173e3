import type { Page } from "@playwright/test"
import { load, unfold } from "./opened.ts"
import type { States } from "./states-of-the-page.ts"

export async function openInvented(page: Page, title: string): Promise<void> {
  await load(page, "/plan")
  await page.getByText("Invented plans, to see how it reads").click()
  await page.getByRole("button", { name: new RegExp(`^${title}`) }).click()
  await page.locator(".plan-review").waitFor()
}

export const aFile = (text: string) => ({ name: "a.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) })

/** What can be seen of a plan: the form, its topics open, each kind of review, and a file that is refused. */
export const statesOfAPlan: States = {
  "the form, unfolded": async (page) => {
    await load(page, "/plan")
    await unfold(page, "main")
  },
  "nothing known, reviewed": async (page) => {
    await load(page, "/plan")
    await page.getByRole("button", { name: "Show the review" }).click()
    await page.getByRole("heading", { level: 2, name: "Not known" }).waitFor()
    await unfold(page, "main .plan-safeguard:first-child")
  },
  "broken and not known": async (page) => {
    await openInvented(page, "A night walk with guests")
    await unfold(page, "main")
  },
  "nothing broken": (page) => openInvented(page, "They asked to report one man"),
  "a plan that is refused": async (page) => {
    await load(page, "/plan")
    await page.locator('input[type="file"]').setInputFiles(aFile("# 12 Lamp Street\nplan: {}\n"))
    await page.getByRole("heading", { level: 1, name: "could not be read" }).waitFor()
  },
  "answers not saved": async (page) => {
    await load(page, "/plan")
    await page.getByLabel("Peers visit people where they work or live").check()
    await page.getByRole("button", { name: "Begin anew" }).click()
    await page.getByRole("alertdialog").waitFor()
  },
}
