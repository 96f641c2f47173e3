import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, chromium } from "@playwright/test"
import { browserAt, howToInstall } from "../../tools/browser.ts"
import { machine } from "../machine.ts"
import { type FirstLoad, weigh } from "./first-load.ts"
import { type HotFunction, profiling } from "./hot-functions.ts"
import { printRun, writeReport } from "./report.ts"
import { buildPage, type Served, serve } from "./serve.ts"
import { busyAfter, openSlowly, readyToPress } from "./slow-page.ts"
import type { Tap, Walk } from "./walk.ts"
import { walkTheDesk } from "./walk-the-desk.ts"
import { walkTheTalk } from "./walk-the-talk.ts"

const walks: readonly Walk[] = [walkTheTalk, walkTheDesk]

/**
 * Measures every tap of every walk, what the page has to fetch first, and which functions take the time.
 *
 * @param runs - how often each walk is gone.
 */
export async function benchTaps(runs: number): Promise<void> {
  const executablePath = browserAt()
  if (executablePath === "none") throw new Error(`no browser was found. ${howToInstall}`)
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath, args: asRoot ? ["--no-sandbox", "--disable-gpu"] : [] })
  const built = mkdtempSync(join(tmpdir(), "taps-"))
  try {
    const [page, withNames] = await buildBoth(built)
    const taps = await measure(browser, page, runs)
    const firstLoads = await weighAll(browser, page)
    const hot = await profile(browser, withNames)
    writeReport({ machine: { ...machine(), browser: `Chromium ${browser.version()}` }, taps, firstLoads, hot })
    await Promise.all([page.close(), withNames.close()])
  } finally {
    await browser.close()
    rmSync(built, { recursive: true, force: true })
  }
}

/** The page as it is given out, and once more with its functions' names, for the profiler alone. */
async function buildBoth(into: string): Promise<readonly [Served, Served]> {
  const [plain, named] = [join(into, "plain"), join(into, "named")]
  await buildPage(plain, "as given out")
  await buildPage(named, "with names")
  return [await serve(plain), await serve(named)]
}

async function measure(browser: Browser, { url }: Served, runs: number): Promise<readonly Tap[]> {
  const taps: Tap[] = []
  for (let run = 1; run <= runs; run++) {
    for (const walk of walks) {
      const slow = await openSlowly(browser, `${url}${walk.address}`)
      const note = (kind: string, busy: { script: number; task: number }) =>
        taps.push({ walk: walk.name, run, kind, ...busy })
      note("(nothing is pressed)", await busyAfter(slow, async () => {}))
      await walk.go(slow.page, async (kind, target, key = "a finger") => {
        note(kind, await busyAfter(slow, await readyToPress(slow, target, key)))
      })
      await slow.close()
      printRun(taps.filter((tap) => tap.run === run && tap.walk === walk.name))
    }
  }
  return taps
}

async function weighAll(browser: Browser, { url }: Served): Promise<readonly FirstLoad[]> {
  return [
    await weigh(browser, url, {
      before: "the first question of a talk",
      address: "/talk",
      stands: "main button",
      go: async () => {},
    }),
    await weigh(browser, url, {
      before: "the first finding at the desk",
      address: "/desk",
      stands: ".finding",
      go: async (page) => {
        await page.locator(".kinds-of-example > details > summary").first().click()
        await page.locator(".offered button").first().click()
      },
    }),
  ]
}

async function profile(browser: Browser, { url }: Served): Promise<readonly HotFunction[]> {
  const found: HotFunction[] = []
  for (const walk of walks) {
    const slow = await openSlowly(browser, `${url}${walk.address}`)
    const { press, hot } = profiling(slow)
    await walk.go(slow.page, press)
    found.push(...hot().map((one) => ({ walk: walk.name, ...one })))
    await slow.close()
  }
  return found
}
