import { createHash } from "node:crypto"
import { expect, type Page, test } from "@playwright/test"
import { checkMemo } from "distinguo-documents/memo"
import { extractText } from "unpdf"
import { type Saved, save } from "./kept-files.ts"
import { load, openExample, openFile, short } from "./opened.ts"
import { rulesOfAxe } from "./rules-of-axe.ts"
import { begin } from "./talked.ts"

const sha256 = async (text: string) => createHash("sha256").update(text).digest("hex")
const neutral = (ending: string) => new RegExp(`^\\d{4}-\\d\\d-\\d\\d-[a-z]+\\.${ending}$`)

async function openMemo(page: Page): Promise<void> {
  await page.getByText("Set it down for a lawyer", { exact: true }).click()
  await page.getByRole("button", { name: "Make it as PDF" }).waitFor()
}

async function atTheDesk(page: Page, label = short): Promise<void> {
  await load(page)
  await openExample(page, label)
  await openMemo(page)
}

async function savedAs(page: Page, format: "one page (HTML)" | "PDF"): Promise<Saved> {
  await page.getByRole("button", { name: `Make it as ${format}` }).click()
  await expect(page.getByRole("link", { name: /^Save \d{4}-/ })).toBeVisible({ timeout: 60_000 })
  return save(page)
}

test("WEB-260, CARE-20: a memorandum is made at the desk as one HTML file under a neutral name, and what it holds is what its hash is of", async ({
  page,
}) => {
  await atTheDesk(page)
  await expect(page.getByText("It is not sealed")).toHaveCount(0)
  const { name, bytes } = await savedAs(page, "one page (HTML)")
  expect(name).toMatch(neutral("html"))
  await expect(page.getByText("It is not sealed: whoever has the file can read all that was told")).toBeVisible()
  const { data, page: written, kind } = await checkMemo(bytes, sha256, "not at hand")
  expect({ data, written, kind }).toEqual({ data: "as it was hashed", written: "the same", kind: "html" })
  const html = new TextDecoder().decode(bytes)
  expect(html).toContain("This is not a decision of any authority.")
  expect(html).not.toMatch(/<script|<link|<img|(src|href)=/)
  expect(html).not.toContain("Added by its author")
})

test("WEB-261: a PDF says how much must come, asks for it only then and shows how far it is; the pages hold the articles, and no policy is broken", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const broken: string[] = []
  page.on("console", (line) => {
    if (/content security policy/i.test(line.text())) broken.push(line.text())
  })
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  await atTheDesk(page)
  await expect(page.locator(".memo")).toContainText("12 MB come from this page’s own server first, and only then.")
  expect(asked.filter((url) => /\.bin$|-worker-/.test(url))).toEqual([])
  const { name, bytes } = await savedAs(page, "PDF")
  expect(name).toMatch(neutral("pdf"))
  const { text } = await extractText(bytes.slice(), { mergePages: true })
  expect(text).toContain("article 3(a)")
  expect(text).toContain("This is not a decision of any authority.")
  expect(asked.filter((url) => url.endsWith(".bin"))).toHaveLength(5)
  expect(asked.filter((url) => !url.startsWith(String(baseURL)) && !/^(blob|data):/.test(url))).toEqual([])
  expect(broken).toEqual([])
  await expect(page.locator(".memo")).toContainText("For a PDF all that is needed is here.")
  const again = await savedAs(page, "PDF")
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true)
  expect(asked.filter((url) => url.endsWith(".bin"))).toHaveLength(5)
})

test("WEB-262: it can be stopped while it comes, and then nothing is made", async ({ page }) => {
  await page.route(/\.bin$/, () => new Promise(() => {}))
  await atTheDesk(page)
  await page.getByRole("button", { name: "Make it as PDF" }).click()
  await expect(page.getByRole("progressbar")).toBeVisible()
  await expect(page.getByText("0 of 12 MB have come.")).toBeVisible()
  await page.getByRole("button", { name: "Stop", exact: true }).click()
  await expect(page.getByRole("progressbar")).toHaveCount(0)
  await expect(page.getByRole("link", { name: /^Save \d{4}-/ })).toHaveCount(0)
  await expect(page.getByRole("button", { name: "Make it as PDF" })).toBeEnabled()
})

test("WEB-263: what sets the pages may open no connection, what brings it runs nothing made from text, and the page's own policy stays", async ({
  page,
  request,
}) => {
  const workers: string[] = []
  page.on("request", (one) => {
    if (/-worker-/.test(one.url())) workers.push(one.url())
  })
  await atTheDesk(page)
  await savedAs(page, "PDF")
  const policies = await Promise.all(
    workers.map(async (url) => [
      url.replace(/.*\/([a-z]+)-worker-.*/, "$1"),
      (await request.get(url)).headers()["content-security-policy"],
    ]),
  )
  expect(Object.fromEntries(policies)).toEqual({
    bring: "default-src 'none'; connect-src 'self'",
    typeset: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
  })
  const answer = await request.get("/")
  expect(answer.headers()["content-security-policy"]).toContain("script-src 'self';")
  expect(answer.headers()["content-security-policy"]).toContain("connect-src 'none'")
})

test("WEB-264, PROMISE-8: while the words that come first are unsaid, and where only writing was chosen, there is no memorandum", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await expect(page.getByRole("button", { name: "It has been said" })).toBeVisible()
  await expect(page.getByText("Set it down for a lawyer")).toHaveCount(0)
  await page.getByRole("button", { name: "Said: write down only, compute nothing" }).click()
  await expect(page.getByRole("heading", { name: "What is found" })).toBeVisible()
  await expect(page.getByText("Set it down for a lawyer")).toHaveCount(0)
})

test("WEB-264, PROMISE-16: nothing of it stands in a talk", async ({ page }) => {
  await begin(page)
  expect(await page.locator("body").textContent()).not.toMatch(/memorandum|lawyer’s|set it down/i)
})

test("WEB-265: without signal the page is made all the same, and of the PDF it is said that nothing was lost", async ({
  page,
  context,
}) => {
  await atTheDesk(page)
  await context.setOffline(true)
  await page.getByRole("button", { name: "Make it as PDF" }).click()
  await expect(page.locator(".memo")).toContainText("did not arrive, perhaps for want of signal. Nothing was lost.")
  const { bytes } = await savedAs(page, "one page (HTML)")
  expect(bytes.length).toBeGreaterThan(10_000)
})

test("WEB-266: what was made is not given once something else is chosen, and what is added says who added it", async ({
  page,
}) => {
  await atTheDesk(page, "The hotel by the sea")
  const plain = await savedAs(page, "one page (HTML)")
  await page.getByLabel("What could still matter").check()
  await expect(page.getByRole("link", { name: /^Save \d{4}-/ })).toHaveCount(0)
  const { bytes } = await savedAs(page, "one page (HTML)")
  const html = new TextDecoder().decode(bytes)
  expect(html).toContain("Added by its author: what could still matter")
  expect(new TextDecoder().decode(plain.bytes)).not.toContain("Added by its author")
})

test("WEB-267: the file itself breaks no rule of axe, never scrolls sideways at 320 pixels, asks nobody and runs nothing", async ({
  page,
}) => {
  test.setTimeout(180_000)
  await atTheDesk(page)
  const { bytes } = await savedAs(page, "one page (HTML)")
  const asked: string[] = []
  await page.route("**/a-file.html", (route) =>
    route.fulfill({ body: Buffer.from(bytes), contentType: "text/html; charset=utf-8" }),
  )
  page.on("request", (request) => asked.push(request.url()))
  await page.goto("/a-file.html")
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const { broken, kept } = await rulesOfAxe(page)
    expect(broken).toEqual([])
    expect(kept).toBeGreaterThan(5)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  expect(asked.filter((url) => !url.endsWith("/a-file.html") && !url.startsWith("data:"))).toEqual([])
})

test("WEB-268: what it holds is chosen with the keyboard alone, each field named, and what becomes of it is heard", async ({
  page,
}) => {
  await load(page)
  await openExample(page, short)
  const fold = page.locator(".memo-folded > summary")
  await fold.focus()
  await page.keyboard.press("Enter")
  await expect(page.getByLabel("Prepared for")).toHaveValue("a lawyer")
  await page.getByLabel("What would turn a finding").focus()
  await page.keyboard.press("Space")
  await expect(page.getByLabel("What would turn a finding")).toBeChecked()
  await page.keyboard.press("Tab")
  await expect(page.getByRole("button", { name: "Make it as one page (HTML)" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("link", { name: /^Save \d{4}-/ })).toBeVisible()
  await expect(page.getByRole("status").filter({ hasText: "It is ready to save." })).toHaveCount(1)
})
