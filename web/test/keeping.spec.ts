import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { seal, unseal } from "distinguo-documents/sealed-account"
import { standsInEveryWay } from "./in-every-way.ts"
import { asFile, isSealed, keepSealed, save, sealIt, whatOpens, wordsShown } from "./kept-files.ts"
import { load, openExample, short } from "./opened.ts"

const planted = "PLANTED heron below the dam\n\n  and back "

/** A note that is written and about to be kept: the shortest way to where something is kept. */
async function aboutToKeep(page: Page): Promise<void> {
  await load(page, "/me")
  await page.getByLabel("Your note").fill(planted)
  await page.getByRole("button", { name: "Keep it" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "Keep it in a locked file" })).toBeFocused()
}

async function openOnMe(page: Page, file: ReturnType<typeof asFile>): Promise<void> {
  await load(page, "/me")
  await page.locator('input[type="file"]').setInputFiles(file)
}

/** Counts what the worker that seals has answered, in every page from now on. */
async function countAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = globalThis as { answersCome?: number }
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.addEventListener("message", () => {
          counted.answersCome = (counted.answersCome ?? 0) + 1
        })
      }
    }
  })
}

/** Whatever was to be drawn for what has come is drawn. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

async function textOf(bytes: Uint8Array, passphrase: string): Promise<string> {
  const found = await unseal(bytes, passphrase)
  return typeof found === "string" ? found : new TextDecoder().decode(found.opened)
}

test("WEB-50, KEEPING-8, CARE-19, CARE-20: kept, closed and opened again with the six words, to the letter; the file holds no planted word", async ({
  page,
}) => {
  await aboutToKeep(page)
  const { name, bytes, words } = await keepSealed(page)
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-[a-z]{3,9}\.age$/)
  expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/PLANTED|heron|dam/)
  expect(await textOf(bytes, words)).toBe(planted)

  await page.reload()
  await openOnMe(page, asFile({ name, bytes }))
  await page.getByLabel(whatOpens).fill(words)
  await page.keyboard.press("Enter")
  await expect(page.getByLabel("Your note")).toHaveValue(planted, { timeout: 30_000 })
})

test("WEB-152: sealed is not yet saved, and the heading says so until the file was given", async ({ page }) => {
  await aboutToKeep(page)
  await wordsShown(page)
  await page.getByRole("button", { name: sealIt }).click()
  await expect(page.getByRole("heading", { level: 2, name: isSealed })).toBeFocused({ timeout: 30_000 })
  await save(page)
  await expect(page.getByRole("heading", { level: 2, name: isSealed })).toHaveCount(0)
  await expect(page.getByRole("heading", { level: 2, name: "Locked, and given to this device" })).toBeVisible()
})

test("WEB-50: other words can be had, and each time they are others", async ({ page }) => {
  await aboutToKeep(page)
  const seen = new Set<string>()
  for (let time = 0; time < 5; time++) {
    seen.add(await wordsShown(page))
    await page.getByRole("button", { name: "Other words" }).click()
  }
  expect(seen.size).toBe(5)
})

test("WEB-50, CARE-21: once the file is given, the screen says where it went and what stays", async ({ page }) => {
  await aboutToKeep(page)
  await page.getByRole("button", { name: sealIt }).click()
  const { name } = await save(page)
  const status = page.locator(".keeping > .given[role=status]")
  await expect(status).toContainText(`Given to this device as ${name}`)
  await expect(status).toContainText("The device may list it, by name and by day")
  await expect(status).toContainText("still in this page, in the open, until you close it")
})

test("WEB-50, CARE-21: once the file is given, few lines say how it opens again, here and with someone else", async ({
  page,
}) => {
  await aboutToKeep(page)
  await page.getByRole("button", { name: sealIt }).click()
  await save(page)
  const status = page.locator(".keeping > .given[role=status]")
  await expect(status.locator("li")).toHaveText([/“For yourself”/, /“Open a note you kept”/, /six words/])
  await expect(status).toContainText("A lawyer opens it here in the same way, or with the program age.")
})

test("WEB-50: the words are numbered and can be hidden, and hiding them changes none", async ({ page }) => {
  await aboutToKeep(page)
  await expect(page.getByText("These six words, in this order, will open it")).toBeVisible()
  expect(await page.locator(".six-words").evaluate((list) => list.tagName)).toBe("OL")
  const words = await wordsShown(page)
  await page.getByRole("button", { name: "Hide the words" }).click()
  const hidden = await page.locator("main").innerHTML()
  for (const word of words.split(" ")) expect(hidden).not.toMatch(new RegExp(`>${word}<`))
  await page.getByRole("button", { name: "Show the words" }).click()
  expect(await wordsShown(page)).toBe(words)
})

test("WEB-50: what was sealed and not saved is still there with the same words when one comes back", async ({
  page,
}) => {
  await aboutToKeep(page)
  const words = await wordsShown(page)
  await page.getByRole("button", { name: sealIt }).click()
  const name = await page.getByRole("link", { name: /^Save/ }).textContent({ timeout: 30_000 })
  await page.getByRole("button", { name: "Back to my note (still there)" }).click()
  await expect(page.getByLabel("Your note")).toHaveValue(planted)
  await page.getByRole("button", { name: "Keep it" }).click()
  await expect(page.getByRole("link", { name: /^Save/ })).toHaveText(String(name))
  const { bytes } = await save(page)
  expect(await textOf(bytes, words)).toBe(planted)
  await page.getByRole("button", { name: "Done" }).click()
  await page.getByRole("button", { name: "Leave it here" }).click()
  await page.getByLabel("Your note").fill("something else")
  await page.getByRole("button", { name: "Keep it" }).click()
  expect(await wordsShown(page)).not.toBe(words)
})

test("WEB-50, WEB-165, KEEPING-13: the words are tried once on the file itself; what is wrong is said, and new ones can be had", async ({
  page,
}) => {
  await aboutToKeep(page)
  const words = await wordsShown(page)
  await page.getByRole("button", { name: sealIt }).click()
  await page.setViewportSize({ width: 360, height: 480 })
  await page.getByText("Try once whether you can open it").click({ timeout: 30_000 })
  const attempt = async (typed: string): Promise<void> => {
    await page.getByLabel(whatOpens).fill(typed)
    await page.getByRole("button", { name: "Try it" }).click()
  }
  await attempt(words.split(" ").slice(1).join(" "))
  await expect(page.getByText("You typed 5 words.")).toBeVisible({ timeout: 30_000 })
  await expect(
    page.getByText("Big or small letters make no difference, nor does what stands between the words."),
  ).toBeVisible()
  await attempt(words)
  await expect(page.getByRole("status").filter({ hasText: "Yes: that opens it." })).toBeInViewport({
    ratio: 1,
    timeout: 30_000,
  })
  await page.getByRole("button", { name: "Lock it again with new words" }).click()
  expect(await wordsShown(page)).not.toBe(words)
})

test("WEB-51: sealing is stopped at once, the page stays usable, and nothing comes of it", async ({ page }) => {
  await countAnswers(page)
  await aboutToKeep(page)
  await page.getByRole("button", { name: sealIt }).click()
  await page.getByRole("button", { name: "Stop" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "Keep it in a locked file" })).toBeFocused({ timeout: 500 })
  // What was stopped is worked out to its end beside the page: only once its answer has come is nothing come of it.
  await page.waitForFunction(() => (globalThis as { answersCome?: number }).answersCome === 1, undefined, {
    timeout: 30_000,
  })
  await twoFrames(page)
  await expect(page.getByRole("link", { name: /^Save/ })).toHaveCount(0)
  const { bytes, words } = await keepSealed(page)
  expect(await textOf(bytes, words)).toBe(planted)
})

test("WEB-52, CARE-19: plain text is folded, says what it exposes, and has a press of its own", async ({ page }) => {
  await aboutToKeep(page)
  await expect(page.getByRole("button", { name: "Make a file that is not locked" })).toBeHidden()
  await page.getByText(/^Not locked: anyone/).click()
  await expect(page.getByText("all you wrote can be read in it")).toBeVisible()
  await page.getByRole("button", { name: "Make a file that is not locked" }).click()
  await expect(page.getByRole("heading", { level: 2, name: "The file is ready. It is not locked" })).toBeFocused()
  const { name, bytes } = await save(page)
  expect(name).toMatch(/^\d{4}-\d\d-\d\d-[a-z]{3,9}\.txt$/)
  expect(new TextDecoder().decode(bytes)).toBe(planted)
  await expect(page.getByText("Whoever opens it there can read it.")).toBeVisible()
})

test("WEB-53, KEEPING-11: a passphrase of their own is typed twice alike, hidden unless asked, remarked on where it is short, and refused where it is shorter", async ({
  page,
}) => {
  await aboutToKeep(page)
  await page.getByText("A passphrase of your own instead").click()
  await expect(page.getByText("offers to keep it, say no")).toBeVisible()
  const [first, second] = [page.getByLabel("Your passphrase"), page.getByLabel("Once more, the same")]
  for (const field of [first, second]) {
    await expect(field).toHaveAttribute("type", "password")
    await expect(field).toHaveAttribute("autocomplete", "off")
    expect(await field.evaluate((one) => one.closest("form"))).toBe(null)
  }
  await page.getByRole("button", { name: "Lock it with this" }).click()
  await expect(page.getByText("Nothing has been typed yet.")).toBeVisible()
  await first.fill("dan")
  await second.fill("dan")
  await page.getByRole("button", { name: "Lock it with this" }).click()
  await expect(page.getByText("Too short: someone who knows you can guess it.")).toBeVisible()
  await expect(first).toHaveAccessibleDescription(/^Too short/)
  await second.press("Enter")
  await expect(page.getByRole("heading", { level: 2, name: "Keep it in a locked file" })).toBeVisible()
  await first.fill("fifteen signs !")
  await second.fill("fifteen sings !")
  await expect(page.getByText("It has fewer than 16 signs")).toBeVisible()
  await page.getByRole("button", { name: "Lock it with this" }).click()
  await expect(page.getByText("The two are not the same. Nothing was kept yet.")).toBeVisible()
  await page.getByText("Show what I type").click()
  await expect(first).toHaveAttribute("type", "text")
  await first.fill("Sixteen signs !!")
  await second.fill("Sixteen signs !!")
  await expect(page.getByText("It has fewer than 16 signs")).toHaveCount(0)
  await second.press("Enter")
  const { bytes } = await save(page)
  expect(await textOf(bytes, "Sixteen signs !!")).toBe(planted)
  await expect(page.locator("meter, progress")).toHaveCount(0)
})

test("WEB-54, KEEPING-13: a wrong passphrase is said, what was typed stays, and the file can be left closed", async ({
  page,
}) => {
  const bytes = new Uint8Array(await seal(planted, "a right passphrase", 4))
  await openOnMe(page, asFile({ name: "2026-11-22-kettle.age", bytes }))
  await expect(page.getByRole("heading", { level: 2, name: "This file is locked" })).toBeFocused()
  const field = page.getByLabel(whatOpens)
  await field.fill("a wrong passphrase")
  await page.getByRole("button", { name: "Open it" }).click()
  await expect(page.locator(".given:focus")).toContainText("That does not open it. Nothing was lost.")
  await expect(
    page.getByText(
      "Of six words the order matters. Big or small letters make no difference, nor does what stands between the words.",
    ),
  ).toBeVisible()
  await expect(field).toHaveValue("a wrong passphrase")
  await field.fill("maple kitchn orbit")
  await page.getByRole("button", { name: "Open it" }).click()
  await expect(page.locator(".given:focus")).toContainText("You typed 3 words.")
  await expect(page.locator(".given:focus")).toContainText("One of them is not in the list")
  await page.getByRole("button", { name: "Leave it closed" }).click()
  await expect(page.getByLabel("Your note")).toHaveValue("")
  await page.locator('input[type="file"]').setInputFiles(asFile({ name: "2026-11-22-kettle.age", bytes }))
  await field.fill("a right passphrase")
  await page.getByRole("button", { name: "Open it" }).click()
  await expect(page.getByLabel("Your note")).toHaveValue(planted)
})

test("WEB-54: a file that no passphrase opens says why and asks for none", async ({ page }) => {
  const sealed = await seal(planted, "a right passphrase", 4)
  const asText = new TextDecoder("latin1").decode(sealed)
  const head = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const closed: readonly (readonly [Uint8Array<ArrayBuffer>, RegExp])[] = [
    [new Uint8Array(sealed.slice(0, 30)), /It is locked, and it is broken/],
    [head(asText.replace(" 4\n", " 21\n")), /asks for more memory/],
    [head("age-encryption.org/v1\n-> X25519 abc\n"), /locked for a key/],
    [new Uint8Array(6_000_001).fill(97), /larger than any file/],
  ]
  for (const [bytes, why] of closed) {
    await openOnMe(page, asFile({ name: "a.age", bytes }))
    await expect(page.getByRole("heading", { level: 2, name: "This file was not opened" })).toBeFocused()
    await expect(page.getByText(why)).toContainText("Nothing was lost or changed.")
    await expect(page.getByLabel(whatOpens)).toHaveCount(0)
  }
})

test("WEB-54, KEEPING-6: what the program age sealed opens at the desk too, and the duty comes first there", async ({
  page,
}) => {
  await load(page)
  await page.locator('input[type="file"]').setInputFiles(join(import.meta.dirname, "accounts", "sealed-by-age.age"))
  await page.getByLabel(whatOpens).fill("a right passphrase")
  await page.getByRole("button", { name: "Open it" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Say this to them first" })).toBeVisible({
    timeout: 60_000,
  })
})

test("WEB-55, WEB-1, WEB-3, PROMISE-7: keeping and opening store nothing, ask nobody, break no policy, and work without signal", async ({
  page,
  context,
}) => {
  const broken: string[] = []
  page.on("console", (line) => /content security policy/i.test(line.text()) && broken.push(line.text()))
  page.on("pageerror", (error) => broken.push(error.message))
  const woken = page.waitForEvent("worker")
  await load(page, "/me")
  const answer = await context.request.get((await woken).url())
  expect(answer.headers()["content-security-policy"]).toMatch(/default-src 'none'.*connect-src 'none'/)
  await page.waitForLoadState("networkidle")
  await context.setOffline(true)
  const asked: string[] = []
  context.on("request", (request) => /^(http|ws)/.test(request.url()) && asked.push(request.url()))
  const address = page.url()
  await page.getByLabel("Your note").fill(planted)
  await page.getByRole("button", { name: "Keep it" }).click()
  const { name, bytes, words } = await keepSealed(page)
  await page.getByRole("button", { name: "Leave it here" }).click()
  await page.locator('input[type="file"]').setInputFiles(asFile({ name, bytes }))
  await page.getByLabel(whatOpens).fill(words)
  await page.getByRole("button", { name: "Open it" }).click()
  await expect(page.getByLabel("Your note")).toHaveValue(planted, { timeout: 30_000 })
  expect([asked, broken, page.url(), await context.cookies()]).toEqual([[], [], address, []])
  expect(
    await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      indexed: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      state: history.state,
    })),
  ).toEqual({ local: 0, session: 0, indexed: 0, caches: 0, state: null })
})

test("WEB-55: where the part that seals never came, that is said, nothing is lost, and it can be tried again", async ({
  page,
  context,
}) => {
  let signal = false
  const worker = /\/files\/(?!page-)[^/]+\.js$/
  await context.route(worker, async (route) => {
    const answer = await route.fetch()
    const isWorker = (await answer.text()).includes("age-encryption.org/v1/scrypt")
    return isWorker && !signal ? route.abort() : route.fulfill({ response: answer })
  })
  await aboutToKeep(page)
  await page.getByRole("button", { name: sealIt }).click()
  await expect(page.getByRole("heading", { level: 2, name: "It could not be locked yet" })).toBeFocused()
  await expect(page.getByText("Nothing was lost: what you want to keep is still in this page.")).toBeVisible()
  signal = true
  await page.getByRole("button", { name: "Go back and try again" }).click()
  const { bytes, words } = await keepSealed(page)
  expect(await textOf(bytes, words)).toBe(planted)
})

test("WEB-8, WEB-9: every step of keeping and opening stands in every way it is shown", async ({ page }) => {
  test.slow()
  await aboutToKeep(page)
  await page.getByText("A passphrase of your own instead").click()
  await page.getByText(/^Not locked: anyone/).click()
  await standsInEveryWay(page)
  await page.getByRole("button", { name: sealIt }).click()
  const saved = await save(page)
  await page.getByText("Try once whether you can open it").click()
  await page.getByLabel(whatOpens).fill("kitchen")
  await page.getByRole("button", { name: "Try it" }).click()
  await expect(page.getByText("You typed one word.")).toBeVisible({ timeout: 30_000 })
  await standsInEveryWay(page)
  await page.getByRole("button", { name: "Done" }).click()
  await standsInEveryWay(page)
  await page.getByRole("button", { name: "Leave it here" }).click()
  await page.locator('input[type="file"]').setInputFiles(asFile(saved))
  await page.getByLabel(whatOpens).fill("wrong")
  await standsInEveryWay(page)
  await page.getByRole("button", { name: "Open it" }).click()
  await expect(page.locator(".given:focus")).toContainText("That does not open it.", { timeout: 30_000 })
  await standsInEveryWay(page)
})

test("WEB-11: with the keyboard alone a note is written, kept and its file given", async ({ page }) => {
  await load(page, "/me")
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press("Tab")
      const words = await page.locator(":focus").evaluate((one) => one.textContent || one.id)
      if (name.test(words)) return
    }
    throw new Error("Tab never came there")
  }
  await page.getByLabel("Your note").focus()
  await page.keyboard.type("a note")
  await tabTo(/^Keep it$/)
  await page.keyboard.press("Enter")
  await tabTo(/lock it$/)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 2, name: isSealed })).toBeFocused({ timeout: 30_000 })
  await tabTo(/^Save/)
  const download = page.waitForEvent("download")
  await page.keyboard.press("Enter")
  await download
  await tabTo(/^Done$/)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Wipe it from this screen?" })).toBeFocused()
  await tabTo(/^Wipe it from this screen$/)
  await page.keyboard.press("Enter")
  await tabTo(/^Back to “For yourself”$/)
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 2, name: "A note of your own" })).toBeFocused()
})

test("WEB-50: what is written after sealing is never taken for kept: it is to be sealed again, with other words", async ({
  page,
}) => {
  await load(page)
  await openExample(page, short)
  await page.getByRole("button", { name: "Keep it" }).click()
  const first = await wordsShown(page)
  await page.getByRole("button", { name: sealIt }).click()
  await expect(page.getByRole("link", { name: /^Save/ })).toBeVisible({ timeout: 30_000 })
  await page.getByRole("button", { name: "Take out" }).first().click()
  await expect(page.getByText("It has changed since it was sealed.")).toBeVisible()
  await expect(page.getByRole("link", { name: /^Save/ })).toHaveCount(0)
  const { name, bytes, words } = await keepSealed(page)
  expect(words).not.toBe(first)
  expect(name).toMatch(/\.age$/)
  expect(JSON.parse(await textOf(bytes, words)).wishes ?? []).toEqual([])
  await expect(page.locator(".keeping")).toHaveCount(0)
})
