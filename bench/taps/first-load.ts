import { gzipSync } from "node:zlib"
import type { Browser, Page } from "@playwright/test"

/** What had to come before something first stood on the screen. */
export interface FirstLoad {
  readonly before: string
  /** Each file by its last name, the largest first, as gzip would send it. */
  readonly files: readonly { readonly name: string; readonly gzip: number }[]
  /** Sum over the files, each as gzip would send it. */
  readonly gzipBytes: number
  readonly plainBytes: number
}

/** The most that may come before the first question or finding (decision on the page's size). */
export const budget = 220_000

interface Until {
  readonly before: string
  readonly address: string
  /** CSS of what has to stand. */
  readonly stands: string
  readonly go: (page: Page) => Promise<void>
}

/** Loads a screen afresh and weighs every file that was asked for before something stood. What comes later is not in it. */
export async function weigh(
  browser: Browser,
  baseUrl: string,
  { before, address, stands, go }: Until,
): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const bodies = new Map<string, Promise<Buffer | "not had">>()
  // What comes later than we look may be cut off when the page is closed, and is not weighed.
  page.on("response", (answer) =>
    bodies.set(
      answer.url(),
      answer.body().catch(() => "not had" as const),
    ),
  )
  await page.addInitScript((selector) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return
      watch.disconnect()
      performance.mark("stands")
    })
    watch.observe(document, { childList: true, subtree: true })
  }, stands)
  await page.goto(`${baseUrl}${address}`)
  await go(page)
  await page.locator(stands).first().waitFor()
  const asked = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName("stands")
    const until = mark?.startTime ?? 0
    const files = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < until)
    return [location.href, ...files.map(({ name }) => name)]
  })
  const files = [...new Set(asked)].filter((url) => url.startsWith("http"))
  const sizes = await Promise.all(
    files.map(async (url) => {
      const body = (await bodies.get(url)) ?? "not had"
      if (body === "not had") throw new Error("a file that was asked for before could not be weighed")
      return { name: url.split("/").at(-1) ?? "", plain: body.length, gzip: gzipSync(body, { level: 9 }).length }
    }),
  )
  await context.close()
  const sum = (of: "plain" | "gzip") => sizes.reduce((total, size) => total + size[of], 0)
  const named = sizes.map(({ name, gzip }) => ({ name, gzip })).sort((one, other) => other.gzip - one.gzip)
  return { before, files: named, gzipBytes: sum("gzip"), plainBytes: sum("plain") }
}
