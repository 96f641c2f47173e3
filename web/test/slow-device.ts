import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test"

const first = join(import.meta.dirname, "..", "dist", "index.html")

/** How much slower the processor of an old phone is, and how long a part that comes later is on its way. */
const slower = 4
const onItsWay = 400

/**
 * With SLOW set every page stands on an old phone with a weak signal: what comes after the first load comes late, and
 * whatever the page does takes longer. A test that reads before what it reads has come fails here, and not some day in CI.
 * Said by the configuration, which every worker reads, so that no test has to know of it.
 */
export function slowDevice(): void {
  const launch = chromium.launch.bind(chromium)
  const launchPersistent = chromium.launchPersistentContext.bind(chromium)
  chromium.launch = async (...asked) => slowBrowser(await launch(...asked))
  chromium.launchPersistentContext = async (...asked) => slowContext(await launchPersistent(...asked))
}

function slowBrowser(browser: Browser): Browser {
  const open = browser.newContext.bind(browser)
  browser.newContext = async (...asked) => slowContext(await open(...asked))
  return browser
}

async function slowContext(context: BrowserContext): Promise<BrowserContext> {
  context.on("page", slowPage)
  await context.route(/\/files\/[^/]+\.js$/, async (route) => {
    const comesFirst = readFileSync(first, "utf8").includes(basename(new URL(route.request().url()).pathname))
    if (!comesFirst) await new Promise((comes) => setTimeout(comes, onItsWay))
    // A page that was closed meanwhile wants nothing any more.
    await route.fallback().catch(() => "not wanted")
  })
  return context
}

/** A page that is closed at once has no processor to slow. */
function slowPage(page: Page): void {
  page
    .context()
    .newCDPSession(page)
    .then((session) => session.send("Emulation.setCPUThrottlingRate", { rate: slower }))
    .catch(() => "closed")
}
