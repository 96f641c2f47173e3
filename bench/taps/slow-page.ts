import type { Browser, CDPSession, Locator, Page } from "@playwright/test"

/** How much slower the main thread is made: a telephone of some years ago beside this machine. */
export const slowedBy = 4

/**
 * The clock that is read. Time of the main thread's own processor, so that other programs on the machine, which take it
 * away for a while, are not counted; the slowing is, for it keeps the processor busy.
 */
export const timeDomain = "threadTicks"

/** A page on a telephone's screen whose main thread is slowed, and what asks it how busy it has been. */
export interface SlowPage {
  readonly page: Page
  readonly session: CDPSession
  readonly close: () => Promise<void>
}

export async function openSlowly(browser: Browser, url: string): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("Performance.enable", { timeDomain })
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowedBy })
  await page.goto(url)
  await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "One moment" }).waitFor()
  await page.waitForLoadState("networkidle")
  return { page, session, close: () => context.close() }
}

export interface Busy {
  readonly script: number
  readonly task: number
}

/**
 * How long the page is busy after one press, until two frames have been drawn and it has nothing left to do.
 *
 * The press is given as a place on the screen, or as a key, and found before the clock starts: Playwright's own search
 * for what is to be pressed runs in the page, and would be counted.
 */
export async function busyAfter(slow: SlowPage, press: () => Promise<void>): Promise<Busy> {
  await untilAtRest(slow.session)
  const before = await busySoFar(slow.session)
  await press()
  await untilAtRest(slow.session)
  const after = await busySoFar(slow.session)
  return { script: after.script - before.script, task: after.task - before.task }
}

/** A press that is ready to be made: what it is aimed at has been found, and nothing but the press is left. */
export async function readyToPress(
  { page }: SlowPage,
  target: Locator,
  key: string | "a finger",
): Promise<() => Promise<void>> {
  if (key !== "a finger") {
    await target.focus()
    return () => page.keyboard.press(key)
  }
  const { x, y } = await placeOf(target)
  return () => page.mouse.click(x, y)
}

/** The middle of what is to be pressed, brought into view, away from the bar that stays at the top. */
async function placeOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await target.waitFor()
  await target.evaluate((one) => one.scrollIntoView({ block: "center", behavior: "instant" }))
  const box = await target.boundingBox()
  if (box === null) throw new Error("what was to be pressed has gone from the screen")
  const at = { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 }
  await target.page().mouse.move(at.x, at.y)
  const reached = await target.evaluate(
    (one, { x, y }) =>
      one.contains(document.elementFromPoint(x, y)) ||
      document.elementFromPoint(x, y)?.closest("label") === one.closest("label"),
    at,
  )
  if (!reached) throw new Error("what was to be pressed stands behind something else")
  return at
}

/** Milliseconds of script below which a tenth of a second counts as rest: what the asking itself takes. */
const rest = 2

/**
 * Two frames drawn, nothing left to do, and after a tenth of a second still nothing: what a press sets off later, when a
 * file has been read, belongs to it. Asked by a few words of script, which the empty tap measures.
 */
async function untilAtRest(session: CDPSession): Promise<void> {
  const expression =
    "new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(rest, 100)))))"
  for (let tries = 0; tries < 50; tries++) {
    const { script } = await busySoFar(session)
    await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })
    if ((await busySoFar(session)).script - script < rest) return
  }
}

async function busySoFar(session: CDPSession): Promise<Busy> {
  const { metrics } = await session.send("Performance.getMetrics")
  const milliseconds = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
  return { script: milliseconds("ScriptDuration"), task: milliseconds("TaskDuration") }
}
