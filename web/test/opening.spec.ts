import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { load, openExample, openFile, short } from "./opened.ts"

test("WEB-24: a file dropped anywhere is opened, and the browser does not go to it", async ({ page }) => {
  await load(page)
  const address = page.url()
  const text = readFileSync(join(import.meta.dirname, "accounts", "silence-declined.yaml"), "utf8")
  const stopped = await page.evaluate((written) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([written], "neutral.yaml"))
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true })
    return !document.body.dispatchEvent(drop)
  }, text)
  expect(stopped).toBe(true)
  await expect(page.getByRole("heading", { level: 1, name: "Two silences" })).toBeFocused()
  expect(page.url()).toBe(address)
})

test("WEB-25, CARE-40, PROMISE-20: the start says what this is not for, and every screen who has not reviewed it", async ({
  page,
}) => {
  await load(page, "/")
  for (const words of ["police", "immigration", "hiring", "platforms", "banks", "not legal advice"]) {
    await expect(page.getByRole("region", { name: "What this is not for" })).toContainText(words)
  }
  await page.getByText("Who has not looked at it yet").click()
  await expect(page.getByText("No sex-worker-led organisation, no survivor-led organisation")).toBeVisible()
  const everywhere = page.getByRole("contentinfo").getByText("Not yet reviewed by organisations led by")
  await expect(everywhere).toBeVisible()
  await load(page)
  await expect(everywhere).toBeVisible()
  await openFile(page, "in-confidence")
  await expect(everywhere).toBeVisible()
  await page.getByRole("button", { name: "Leave it undone" }).click()
  await openExample(page, short)
  await expect(everywhere).toBeVisible()
})
