import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"

/** What a download gave: its name and its bytes, as the device has them. */
export interface Saved {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Presses the link that gives the file, and reads what the device got. */
export async function save(page: Page): Promise<Saved> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^Save \d{4}-/ }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}

/** The six words on the screen. */
export async function wordsShown(page: Page): Promise<string> {
  // They come by themselves, a moment after the screen: five that are there are not six.
  await expect(page.locator(".six-words > li")).toHaveCount(6)
  const words = (await page.locator(".six-words > li").allTextContents()).join(" ")
  expect(words).toMatch(/^([a-z]{3,8} ){5}[a-z]{3,8}$/)
  return words
}

/** What seals, and what is said then: a note of their own is *locked*. */
export const sealIt = /^I have them: (seal|lock) it$/
export const isSealed = /^(Sealed|Locked)\. Not saved yet$/

/** What is asked for what opens a file. */
export const whatOpens = /six words, or (the|your) passphrase$/

/** Seals with the six words shown, saves the file and says that it is done. */
export async function keepSealed(page: Page): Promise<Saved & { readonly words: string }> {
  const words = await wordsShown(page)
  await page.getByRole("button", { name: sealIt }).click()
  await expect(page.getByRole("heading", { level: 2, name: isSealed })).toBeFocused({ timeout: 30_000 })
  const saved = await save(page)
  await page.getByRole("button", { name: /^(Done|Not yet: leave it on this screen)$/ }).click()
  return { ...saved, words }
}

/** A file as a test puts it into the page. */
export function asFile({ name, bytes }: Saved): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }
}
