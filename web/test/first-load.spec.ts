import { gzipSync } from "node:zlib"
import { expect, type Page, test } from "@playwright/test"
import { firstDefinitions as definitions } from "distinguo/law"
import { load, openExample, openFile, short } from "./opened.ts"
import { begin, press } from "./talked.ts"

/** Every script; once the start stands, those are the later ones. */
const scripts = /\/files\/[^/]+\.js$/

async function go(page: Page, screen: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${screen}`) }).click()
}

test("WEB-38: the start needs neither the law, nor the vocabulary, nor any example, and asks for none of them", async ({
  page,
}) => {
  const came: string[] = []
  page.on("response", async (answer) => {
    if (scripts.test(answer.url())) came.push(await answer.text())
  })
  await load(page, "/")
  await page.waitForLoadState("networkidle")
  expect(came.length).toBeGreaterThan(0)
  const first = came.join("\n")
  expect(first.length).toBeLessThan(300_000)
  const told = definitions.map(({ instrument }) => instrument).filter((instrument) => first.includes(instrument))
  expect(told).toEqual([])
  expect(/wages_withheld|carry plates|distinguo\.account/.test(first)).toBe(false)
})

test("WEB-38, WEB-1: a screen's part is asked for when it is gone to, shown when it comes, and asked for once", async ({
  page,
}) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const asked: string[] = []
  await load(page, "/")
  await page.waitForLoadState("networkidle")
  await page.route(scripts, async (route) => {
    asked.push(route.request().url())
    await promise
    await route.continue()
  })
  expect(asked).toEqual([])
  await go(page, "The desk")
  await expect(page.getByRole("heading", { level: 1, name: "One moment" })).toBeFocused()
  expect(asked.length).toBeGreaterThan(0)
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "Start" }).click()
  resolve()
  await page.waitForLoadState("networkidle")
  // What was left meanwhile stays left.
  await expect(page.getByRole("heading", { level: 1, name: "What would you like to do?" })).toBeFocused()
  await go(page, "The desk")
  await expect(page.locator('input[type="file"]')).toBeAttached()
  expect(asked.filter((url, at) => asked.indexOf(url) !== at)).toEqual([])
})

test("WEB-38: if a part never comes, that is said, nothing was lost, and it is asked for again", async ({ page }) => {
  await load(page, "/")
  await page.waitForLoadState("networkidle")
  await page.route(scripts, (route) => route.abort())
  await go(page, "The law")
  await expect(page.getByRole("heading", { level: 1, name: "A part of this page did not arrive" })).toBeFocused()
  await expect(page.getByText("Nothing was lost, changed, kept or sent.")).toBeVisible()
  await expect(page.getByRole("button", { name: "Leave quickly" })).toBeVisible()
  await page.unroute(scripts)
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: "The law" }).click()
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/did not arrive|One moment/)
})

/** Of each first load, in kB: a rule says 220, and what is below it stays there. */
const budget = 216

/**
 * What came from the server before something first stood in the page, in kB as it would be sent, compressed. What was
 * asked for only after that is left out, whenever it arrived.
 */
async function kilobytesBefore(page: Page, stands: string, walk: () => Promise<void>): Promise<number> {
  const bodies = new Map<string, Buffer>()
  page.on("response", async (answer) => {
    bodies.set(answer.url(), await answer.body().catch(() => Buffer.alloc(0)))
  })
  await page.addInitScript((wanted) => {
    new MutationObserver((_, watch) => {
      if (document.querySelector(wanted) === null) return
      watch.disconnect()
      performance.mark("stands")
    }).observe(document, { childList: true, subtree: true })
  }, stands)
  await walk()
  await page.waitForLoadState("networkidle")
  const before = await page.evaluate(() => {
    const at = performance.getEntriesByName("stands")[0]?.startTime ?? Number.POSITIVE_INFINITY
    const files = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < at)
    return [location.origin + location.pathname, ...files.map(({ name }) => name)]
  })
  const sizes = before.map((url) => gzipSync(bodies.get(url) ?? Buffer.alloc(0), { level: 9 }).length)
  const sum = sizes.reduce((all, size) => all + size, 0) / 1000
  test.info().annotations.push({ type: "first load", description: `${sum.toFixed(1)} kB before ${stands}` })
  return sum
}

test("WEB-103: all that comes before the first question of a talk is at most 220 kB, compressed; then the rest comes by itself", async ({
  page,
}) => {
  const asked = new Set<string>()
  page.on("request", (request) => asked.add(request.url()))
  const size = await kilobytesBefore(page, ".wants", () => begin(page))
  expect(size).toBeGreaterThan(100)
  expect(size).toBeLessThan(budget)
  await expect.poll(() => asked.size).toBeGreaterThan(20)
})

test("WEB-103: all that comes before the first finding of the desk is at most 220 kB, compressed, of an example", async ({
  page,
}) => {
  const size = await kilobytesBefore(page, ".findings", async () => {
    await load(page)
    await openExample(page, short)
  })
  expect(size).toBeGreaterThan(100)
  expect(size).toBeLessThan(budget)
})

test("WEB-103: all that comes before the first finding of the desk is at most 220 kB, compressed, of a file", async ({
  page,
}) => {
  const size = await kilobytesBefore(page, ".findings", async () => {
    await load(page)
    await openFile(page, "in-confidence")
    await press(page, "It has been said")
    await page.locator(".findings").first().waitFor()
  })
  expect(size).toBeGreaterThan(100)
  expect(size).toBeLessThan(budget)
})

/** Opens a file up to its gate, and holds back every script from then on until it is let go, or lost. */
async function heldAtTheGate(page: Page): Promise<(what: "come" | "be lost") => void> {
  const { promise, resolve } = Promise.withResolvers<"come" | "be lost">()
  await load(page)
  await openFile(page, "in-confidence")
  await page.waitForLoadState("networkidle")
  await page.route(scripts, async (route) => ((await promise) === "come" ? route.continue() : route.abort()))
  await press(page, "It has been said")
  await page.locator(".findings").first().waitFor()
  return resolve
}

for (const width of [320, 1280]) {
  test(`WEB-143: what is not needed for the first finding comes by itself after it, and nothing jumps nor is the focus taken, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    const letIt = await heldAtTheGate(page)
    await expect(page.locator(".write-down-fields")).toHaveText(/still on its way/)
    await expect(page.getByRole("heading", { name: "Write down what was said" })).toBeVisible()
    const places = () =>
      page
        .locator("h1, h2, .findings > ul > li")
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)))
    const before = await places()
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
    letIt("come")
    await expect(page.getByLabel("What was it about")).toBeVisible()
    expect(await places()).toEqual(before)
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  })
}

test("WEB-143: if it never comes that is said where it would stand, what was found stays, and it is asked for again", async ({
  page,
}) => {
  const letIt = await heldAtTheGate(page)
  letIt("be lost")
  const room = page.locator(".write-down-fields")
  await expect(room).toContainText(
    "This part of the page did not arrive, perhaps for want of signal. Nothing was lost.",
  )
  await expect(page.locator(".findings").first()).toBeVisible()
  await page.unroute(scripts)
  await room.getByRole("button", { name: "Try again" }).click()
  await expect(page.getByLabel("What was it about")).toBeVisible()
})

test("WEB-39: each example stands in the list by its label, with one line of what it shows or where it was published, folded by what it shows", async ({
  page,
}) => {
  await load(page)
  const kinds = page.locator(".kinds-of-example > details")
  await expect(kinds.locator("h3")).toHaveText([
    "Nobody did them wrong",
    "Pay or a debt, and free to go",
    "Made to work",
    "Made to sell sex, or wronged in it",
    "Where the laws part",
    "What others say, and what officials do",
    "Someone under 18",
    "Nearly missed",
    "What courts found",
  ])
  await expect(page.locator(".offered")).toHaveCount(0)
  for (const kind of await kinds.all()) {
    await kind.locator("summary").click()
    await expect(kind.locator(".offered button").first()).toBeVisible()
  }
  const offers = await page.locator(".offered button").all()
  expect(offers).toHaveLength(47 + 6)
  for (const offer of offers) {
    await expect(offer).toBeVisible()
    await expect(offer).toHaveText(/\S/)
    await expect(offer.locator(".small")).toHaveText(/\S/)
  }
  await expect(page.getByRole("button", { name: "The agency's fee A debt is not debt bondage." })).toBeVisible()
  await expect(page.getByRole("button", { name: /^Decision c001.*26 July 2005/ })).toBeVisible()
})
