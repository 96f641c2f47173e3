import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { begin as beginAtDesk } from "./at-the-desk.ts"
import { choose, places, title } from "./help-chosen.ts"
import { load } from "./opened.ts"
import { openList, ownListSaid } from "./own-list-opened.ts"
import { statesOfThePage } from "./states-of-the-page.ts"
import { press } from "./talked.ts"

const noSuchPlace = /there is no such place/

async function go(page: Page, screen: string): Promise<void> {
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("navigation").getByRole("button", { name: screen }).click()
}

test("WEB-250, CARE-33, PROMISE-7: a list opened from the device takes the place of the invented one, whole; nothing is asked of anybody, nothing kept, and it is put away again", async ({
  page,
  context,
}) => {
  await load(page, "/help")
  await page.waitForLoadState("networkidle")
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  await openList(page, "real.csv")
  await expect(page.getByText(ownListSaid)).toBeVisible()
  await expect(page.getByText("2 places are shown from your list.")).toBeVisible()
  await expect(page.getByText(noSuchPlace)).toHaveCount(0)
  await choose(page, "health")
  await expect(page.getByRole("article")).toHaveCount(1)
  await expect(page.getByRole("article", { name: "The Planted Room" })).toBeVisible()
  await expect(page.getByText(noSuchPlace)).toHaveCount(0)
  expect(asked).toEqual([])
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    history.state,
  ])
  expect(kept).toEqual([0, 0, 0, 0, null])
  await page.getByRole("button", { name: "Put it away" }).click()
  await expect(page.getByText(ownListSaid)).toHaveCount(0)
  await expect(page.getByText("Every place here is invented.")).toBeVisible()
  await expect(page.getByRole("article", { name: "The Planted Room" })).toHaveCount(0)
})

test("WEB-250: YAML and JSON open as well, and several files together are one list", async ({ page }) => {
  await load(page, "/help")
  await page.getByText("Use a list of your own").click()
  const folder = join(import.meta.dirname, "../../listings")
  await page
    .locator('input[type="file"]')
    .setInputFiles([
      join(folder, "blue-door.yaml"),
      join(folder, "quiet-fund.yaml"),
      join(import.meta.dirname, "lists", "real.csv"),
    ])
  await expect(page.getByText("4 places are shown from your list.")).toBeVisible()
  await expect(page.getByText("The places marked “Invented” are made up, to show how this works.")).toBeVisible()
})

test("WEB-251, DIRECTORY-2: what cannot be read is named with its row, column and mend, without what stands there; good rows are shown", async ({
  page,
}) => {
  await load(page, "/help")
  await openList(page, "half.csv")
  const status = page.locator(".own-list [role=status]")
  await expect(status).toHaveText(/^One place is shown from your list\. The rest was not read, and nothing was lost\./)
  const problems = page.locator(".own-list .problems > li")
  await expect(problems).toHaveCount(3)
  await expect(problems.first()).toContainText("half.csv, row 3, column E (gives)")
  await expect(problems.first()).toContainText("Write one of: safety now, health")
  await expect(problems.last()).toContainText("The service has not agreed to be listed.")
  expect(await page.locator(".own-list").textContent()).not.toMatch(/PLANTED|wealth|South/)
  await page.getByText("What to look at in this list").click()
  await expect(page.locator(".to-know")).toContainText("In and near North Town nobody listed gives: I am not safe now")
})

test("WEB-252, CARE-33: that places are invented is said as long as one shown is, and of that one first of all", async ({
  page,
}) => {
  await load(page, "/help")
  await openList(page, "half.csv")
  await choose(page, "health")
  await expect(page.getByText("Every place here is invented.")).toBeVisible()
  await expect(page.getByRole("article").locator(":scope > :first-child")).toHaveText(noSuchPlace)
  await page.locator('input[type="file"]').or(page.getByText("Your list, and opening another")).first().click()
  await page.locator('input[type="file"]').setInputFiles(join(import.meta.dirname, "lists", "real.csv"))
  await expect(page.getByRole("article", { name: "The Planted Room" })).toBeVisible()
  await expect(page.getByText(noSuchPlace)).toHaveCount(0)
})

test("WEB-253, WEB-254: the list stays from screen to screen: a talk and the desk look in it; an old check says its day and to ask first", async ({
  page,
}) => {
  await load(page, "/help")
  await openList(page, "real.csv")
  await go(page, "The talk")
  await page.getByLabel("Where you work").selectOption({ label: "South Africa" })
  await press(page, "Yes")
  await press(page, "Go on")
  await page.getByRole("button", { name: "Said, and understood", exact: true }).click()
  await press(page, title("health"))
  await press(page, title("a place"))
  await press(page, "Go on")
  await page.getByText(`${title("health")}: what there is`).click()
  const room = page.getByRole("article", { name: "The Planted Room" })
  await expect(room).toContainText("Last asked 2 January 2024: ask first.")
  await page.getByText(`${title("a place")}: what there is`).click()
  const beds = page.getByRole("article", { name: "Planted Beds" })
  await expect(beds).toContainText("They tell the police that you came, even if you do not ask them to.")
  await expect(beds).not.toContainText("ask first.Helps")
  await expect(page.getByText(noSuchPlace)).toHaveCount(0)
})

test("WEB-253, WEB-258, CARE-25: from a wish at the desk to a place of one's own list, and onto a slip of paper that says nothing else", async ({
  page,
}) => {
  await load(page, "/help")
  await openList(page, "real.csv")
  await go(page, "The desk")
  await beginAtDesk(page)
  await page.getByText("Add what they ask for").click()
  await page.getByLabel("What", { exact: true }).selectOption("health")
  await page.getByRole("button", { name: "Add it" }).click()
  await page.locator(".asked-for details summary").first().click()
  const everywhere = page.getByRole("button", { name: "Look at every place of your list" })
  const room = page.getByRole("article", { name: "The Planted Room" })
  await expect(everywhere.or(room).first()).toBeVisible()
  if ((await everywhere.count()) > 0) await everywhere.click()
  await room.getByText("How to get there, and more").click()
  await room.getByRole("button", { name: "Put this on paper" }).click()
  await page.emulateMedia({ media: "print" })
  const [printed = ""] = await page.locator("body").allInnerTexts()
  expect(printed.split("\n").filter((line) => line.trim() !== "")).toEqual(["Green Room", "North Town", "Mondays"])
})

test("WEB-255: a slip of the finger finds what was meant, and what was looked for is said", async ({ page }) => {
  await load(page, "/help")
  await choose(page, "health")
  await page.getByLabel("A word to look for").fill("nurze")
  await expect(page.getByText(/^No place has it written so\. Looked for: nurse/)).toBeVisible()
  await expect(places(page).first()).toBeVisible()
  await page.getByLabel("A word to look for").fill("nurse weir twon")
  await expect(page.getByRole("heading", { name: "In or near Weir Town" })).toBeVisible()
  await page.getByLabel("A word to look for").fill("nurse")
  await expect(page.getByText("No place has it written so.")).toHaveCount(0)
})

test("WEB-256, CARE-39: where nothing fits it says what to do instead, and nothing is an end", async ({ page }) => {
  await statesOfThePage["no place in their own list"]?.(page)
  const there = page.locator(".what-there-is")
  await expect(there.getByText("Ask someone you trust, a union or an outreach worker")).toBeVisible()
  await expect(there.getByText("A place that gives something else may know one that gives this.")).toBeVisible()
  await there.getByRole("button", { name: "See what you can do without a place" }).click()
  await expect(page.getByRole("heading", { name: "What you can do today" })).toBeFocused()
})

test("WEB-259: kept for offline, a list is opened and looked in without signal, and is gone after leaving", async ({
  page,
  context,
}) => {
  test.slow()
  await load(page, "/")
  await page.getByRole("button", { name: "Keep for offline" }).click()
  await expect(page.getByText("It is kept on this device")).toBeVisible({ timeout: 20_000 })
  await context.setOffline(true)
  await load(page, "/help")
  await openList(page, "real.csv")
  await choose(page, "a place")
  await page.getByLabel("A word to look for").fill("super")
  await expect(page.getByText("Looked for: supper.")).toBeVisible()
  await expect(page.getByRole("article", { name: "Planted Beds" })).toBeVisible()
  await page.getByRole("button", { name: "Leave quickly" }).click()
  await expect(page).toHaveTitle("Words about weather")
  await page.goBack().catch(() => "nowhere to go back to")
  await load(page, "/help")
  await choose(page, "a place")
  await expect(page.getByText("Every place here is invented.")).toBeVisible()
  await expect(page.getByText("Planted")).toHaveCount(0)
  const stored = await page.evaluate(async () => {
    const bodies: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) bodies.push((await (await cache.match(request))?.text()) ?? "")
    }
    return bodies.some((body) => body.includes("Planted"))
  })
  expect(stored).toBe(false)
})
