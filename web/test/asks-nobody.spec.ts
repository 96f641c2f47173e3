import { expect, test } from "@playwright/test"
import { backToStart, examplesOffered, load, openExample, openFile, short, unfold, writeOut } from "./opened.ts"

// Every other example is opened, and nobody asked, where its words are looked at: words.spec.ts.
test("WEB-1, PROMISE-7: once loaded, the page asks nobody for anything while examples and a file are opened", async ({
  page,
  baseURL,
}) => {
  test.slow()
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  await load(page)
  await page.waitForLoadState("networkidle")
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((url) => !url.startsWith(String(baseURL)))).toEqual([])
  const labels = await examplesOffered(page)
  expect(labels.length).toBeGreaterThan(5)
  await openExample(page, String(labels[0]))
  await backToStart(page)
  // The parts of the other screens have come by themselves, each once and from our own server.
  await page.waitForLoadState("networkidle")
  expect(asked.filter((url) => !url.startsWith(String(baseURL)))).toEqual([])
  expect(asked.filter((url, at) => /files/.test(url) && asked.indexOf(url) !== at)).toEqual([])
  const whileLoading = asked.length
  for (const label of labels.slice(0, 5)) {
    await openExample(page, label)
    await backToStart(page)
  }
  await openExample(page, short)
  await writeOut(page)
  await backToStart(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  await unfold(page)
  expect(asked.slice(whileLoading)).toEqual([])
})

test("WEB-3: nothing is stored, and the address and its history stay as they were", async ({ page, context }) => {
  await load(page)
  const address = page.url()
  const steps = await page.evaluate(() => history.length)
  for (const label of (await examplesOffered(page)).slice(0, 3)) {
    await openExample(page, label)
    await backToStart(page)
  }
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  await page.getByRole("heading", { level: 1, name: "Grey heron" }).waitFor()

  expect(page.url()).toBe(address)
  expect(await context.cookies()).toEqual([])
  expect(
    await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      indexed: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      state: history.state,
      steps: history.length,
    })),
  ).toEqual({ local: 0, session: 0, indexed: 0, caches: 0, workers: 0, state: null, steps })
})
