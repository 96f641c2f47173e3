import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { type BrowserContext, chromium, expect, type Page, test } from "@playwright/test"
import { keepSealed } from "./kept-files.ts"
import { load, openFile } from "./opened.ts"
import { begin, press, toListening, toTheEnd } from "./talked.ts"

const addresses = ["/", "/help", "/talk", "/desk", "/law", "/compare", "/me"] as const

/** Everything a browser can keep for this page, by kind. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    indexed: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}
const nothing = { local: 0, session: 0, indexed: 0, caches: 0, workers: 0 }

async function keepForOffline(page: Page): Promise<void> {
  await load(page, "/")
  await page.getByRole("button", { name: "Keep for offline" }).click()
  await expect(page.getByText("It is kept on this device")).toBeVisible({ timeout: 20_000 })
}

test("WEB-100: nothing is kept on the device before “Keep for offline” is pressed, and then the page's own files alone", async ({
  page,
  baseURL,
}) => {
  for (const address of addresses) await load(page, address)
  expect(await kept(page)).toEqual(nothing)
  await keepForOffline(page)
  expect(await kept(page)).toEqual({ ...nothing, caches: 1, workers: 1 })
  const files = await page.evaluate(async () => {
    const [name = ""] = await caches.keys()
    return (await (await caches.open(name)).keys()).map(({ url }) => url)
  })
  expect(files.length).toBeGreaterThan(8)
  const own = new RegExp(
    `^${baseURL}(files/[-\\w]+\\.(js|css)|(icon|leaf)\\.svg|manifest\\.webmanifest|words\\.html)?$`,
  )
  expect(files.filter((url) => !own.test(url))).toEqual([])
})

test("WEB-100: kept for offline, every screen and the plain page open without signal", async ({ page, context }) => {
  await keepForOffline(page)
  await context.setOffline(true)
  for (const address of addresses) {
    await load(page, address)
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/did not arrive/)
  }
  await load(page)
  await openFile(page, "in-confidence")
  await expect(page.getByRole("heading", { level: 1, name: "Say this to them first" })).toBeVisible()
  await page.getByRole("button", { name: "Leave quickly" }).click()
  await expect(page).toHaveTitle("Words about weather")
})

test("WEB-100: if not all of it comes, nothing is kept, and that is said", async ({ page, context }) => {
  await context.route(/leaf\.svg/, (route) => route.abort())
  await load(page, "/")
  await page.getByRole("button", { name: "Keep for offline" }).click()
  await expect(page.getByText("Not all of it came, so nothing is kept.")).toBeVisible({ timeout: 20_000 })
  await expect.poll(() => kept(page)).toEqual(nothing)
  await page.reload()
  await expect(page.getByRole("button", { name: "Keep for offline" })).toBeVisible()
  expect(await kept(page)).toEqual(nothing)
})

test("WEB-101, CARE-21: removing every trace empties every store, and says what it cannot reach", async ({ page }) => {
  await keepForOffline(page)
  await page.evaluate(() => {
    localStorage.setItem("left", "by an earlier version")
    return new Promise((made) => {
      indexedDB.open("left").onsuccess = (opened) => {
        ;(opened.target as IDBOpenDBRequest).result.close()
        made("made")
      }
    })
  })
  await expect(page.getByText("The browser’s history")).toBeVisible()
  await page.getByRole("button", { name: "Remove this page" }).click()
  await expect(page.getByText("What this page put here is removed.")).toBeVisible()
  expect(await kept(page)).toEqual(nothing)
  await page.getByRole("button", { name: "Go to a plain page" }).click()
  await expect(page).toHaveTitle("Words about weather")
})

test("WEB-101, CARE-21: once every trace was removed, going on from screen to screen brings none of it back", async ({
  page,
}) => {
  await keepForOffline(page)
  // From here on the worker answers: removed, it does so until this page is left.
  await load(page, "/")
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await page.getByRole("button", { name: "Remove this page" }).click()
  await expect(page.getByText("What this page put here is removed.")).toBeVisible()
  for (const screen of ["What there is", "The law", "For yourself", "The desk", "Start"]) {
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("navigation").getByRole("button", { name: screen }).click()
    await page.waitForLoadState("networkidle")
    expect(await kept(page), screen).toEqual(nothing)
  }
})

/** A browser of its own, with a folder of its own, as someone's phone has. */
async function withProfile(use: (context: BrowserContext, page: Page) => Promise<void>, folder: string): Promise<void> {
  const { launchOptions } = test.info().project.use
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions,
    baseURL: String(test.info().project.use.baseURL),
  })
  await use(context, await context.newPage())
  await context.close()
}

/** Where a planted word stands in a folder, in either of the two ways browsers write text. */
function found(folder: string, planted: readonly string[]): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap((entry) => {
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    const texts = [bytes.toString("latin1"), bytes.toString("utf16le"), bytes.subarray(1).toString("utf16le")]
    return planted
      .filter((word) => texts.some((text) => text.toLowerCase().includes(word.toLowerCase())))
      .map((word) => `${word} in ${relative(folder, join(entry.parentPath, entry.name))}`)
  })
}

/** What the browser's own record holds: addresses with their titles, and the names of files given to the device. */
function record(folder: string) {
  const history = new DatabaseSync(join(folder, "Default", "History"), { readOnly: true })
  const seen = history.prepare("SELECT url, title FROM urls ORDER BY url").all()
  const given = history.prepare("SELECT target_path, tab_url FROM downloads").all()
  history.close()
  return { seen, given: given.map((row) => Object.values(row).join(" ")) }
}

/** A talk with words of theirs, kept sealed, gone on with at the desk, a note half written, a file opened, all removed. */
async function wholeDay(page: Page): Promise<readonly string[]> {
  await keepForOffline(page)
  await begin(page)
  await page.getByLabel("In their own words, as said").fill("PLANTED wish")
  await toListening(page, ["Pay I have earned"])
  await page.getByLabel("Their words, as said").fill("PLANTED words")
  await press(page, "Write it down")
  await toTheEnd(page)
  await press(page, "Keep it in a sealed file")
  const { words } = await keepSealed(page)
  await page.getByText("For you, later").click()
  await press(page, "Go on at the desk, without them")
  await press(page, "It has been said")
  await expect(page.getByText("PLANTED words").first()).toBeVisible()
  await load(page, "/me")
  await page.getByLabel("Your note").fill("PLANTED note")
  await page.getByRole("button", { name: "Leave quickly" }).click()
  await expect(page).toHaveTitle("Words about weather")
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByText("After the harvest").first().waitFor()
  await load(page, "/")
  await page.getByRole("button", { name: "Remove this page" }).click()
  await page.getByRole("button", { name: "Go to a plain page" }).click()
  await expect(page).toHaveTitle("Words about weather")
  // The program's own words are not looked for: a browser may keep its own copy of scripts it ran, and the screen says so.
  return ["PLANTED", "After the harvest", "Grey heron", words]
}

test("WEB-101, CARE-21, CARE-19: after a whole day and a clean exit the browser's own folder holds no word that was said, written or kept; of the page its addresses, titles and file names alone", async ({
  baseURL,
}) => {
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), "profile-"))
  let planted: readonly string[] = []
  await withProfile(async (_, page) => {
    page.on("dialog", (asked) => asked.accept())
    planted = await wholeDay(page)
  }, folder)
  expect(found(folder, planted)).toEqual([])
  const { seen, given } = record(folder)
  const from = String(baseURL).replace(/\/$/, "")
  expect(seen.map(({ url }) => url).filter((url) => String(url).startsWith("http"))).toEqual(
    ["/", "/desk", "/me", "/talk", "/words.html"].map((path) => `${from}${path}`),
  )
  expect([...new Set(seen.map(({ title }) => title))].sort()).toEqual(["Distinguo", "Words about weather"])
  expect(given.filter((one) => !/\d{4}-\d\d-\d\d-[a-z]+\.age|[0-9a-f-]{36}/.test(one))).toEqual([])
  rmSync(folder, { recursive: true })
})

test("WEB-101: the search for planted words finds one that is there", async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), "profile-"))
  await withProfile(async (_, page) => {
    await page.goto(String(baseURL))
    await page.evaluate(() => localStorage.setItem("left", "quillwort"))
  }, folder)
  expect(found(folder, ["Quillwort"]).length).toBeGreaterThan(0)
  rmSync(folder, { recursive: true })
})

test("WEB-102: whichever screens are gone to, the history has one entry and carries nothing", async ({ page }) => {
  await page.goto("about:blank")
  await load(page, "/")
  const steps = await page.evaluate(() => history.length)
  for (const screen of ["What there is", "The law", "For yourself", "The desk", "Start"]) {
    await page.getByText("Menu", { exact: true }).click()
    await page.getByRole("navigation").getByRole("button", { name: screen }).click()
    await page.getByRole("heading", { level: 1 }).waitFor()
  }
  expect(await page.evaluate(() => [history.length, history.state])).toEqual([steps, null])
  await page.goBack()
  expect(page.url()).toBe("about:blank")
})

test("CARE-22: no screen asks for a face or a finger, and one account is held at a time", async ({ page }) => {
  await page.addInitScript(() => {
    const asked = { times: 0 }
    Object.assign(globalThis, { credentialsAsked: asked })
    for (const name of ["get", "create"] as const) {
      CredentialsContainer.prototype[name] = async () => {
        asked.times++
        return null
      }
    }
  })
  for (const address of addresses) {
    await load(page, address)
    const times = () =>
      page.evaluate(() => (globalThis as { credentialsAsked?: { times: number } }).credentialsAsked?.times)
    expect(await times()).toBe(0)
  }
  await load(page)
  await openFile(page, "in-confidence")
  await press(page, "Leave it undone")
  await openFile(page, "sixteen-in-summer")
  expect(await page.content()).not.toMatch(/grey heron|after the harvest/i)
})

test("WEB-12, CARE-20: outside the page its names are neutral: titles, icon, manifest, addresses, files", async ({
  page,
  request,
}) => {
  const told: string[] = []
  page.on("response", (answer) => told.push(new URL(answer.url()).pathname))
  for (const address of addresses) {
    await load(page, address)
    told.push(await page.title(), address)
  }
  told.push(await (await request.get("/manifest.webmanifest")).text(), await (await request.get("/icon.svg")).text())
  expect(told.join("\n")).not.toMatch(/traffick|sex|\bcase\b|person|victim|exploit|abus|migra/i)
})
