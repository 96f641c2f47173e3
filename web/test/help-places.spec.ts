import { expect, test } from "@playwright/test"
import { responseTo } from "distinguo/responses"
import { choose, never, places, textOf, title } from "./help-chosen.ts"
import { load, unfold } from "./opened.ts"

const noSuchPlace = "Invented. Do not go looking: there is no such place."

test("WEB-42, CARE-33: every place shows the same nine lines unfolded, and that it is invented", async ({ page }) => {
  await load(page, "/help")
  const atTheTop = page.getByText("The places shown are invented, to show how this works.")
  await expect(atTheTop).toBeInViewport()
  for (const need of ["a place", "health", "money now", "something else"] as const) {
    await choose(page, need)
    await expect(atTheTop).toBeInViewport()
    await expect(page.getByText("Every place here is invented.")).toBeVisible()
    await expect(page.getByRole("article").first()).toBeVisible()
    for (const place of await page.getByRole("article").all()) {
      await expect(place.locator(":scope > :first-child")).toHaveText(noSuchPlace)
      await expect(place.locator(":scope > :first-child")).toBeVisible()
      const face = place.locator(".listing-lines").first()
      await expect(face.locator("dt")).toHaveText([
        "For whom",
        "Cost",
        "What it asks of you",
        "May you leave",
        "Your phone",
        "Police",
        "Immigration",
        "Who else is told",
        "Run by",
      ])
      for (const answer of await face.locator("dd").all()) await expect(answer).toHaveText(/\S/)
    }
    await page.getByRole("button", { name: "Back to all" }).click()
  }
  await choose(page, "safety now")
  const unknown = page.getByRole("article", { name: "The Lantern Line" }).locator("dd.not-said")
  await expect.poll(() => unknown.count()).toBeGreaterThanOrEqual(9)
  await expect(unknown.first()).toHaveText("Not said: ask first.")
})

test("WEB-43, CARE-33: a closed house stands apart, is named as such, and cannot be put on paper", async ({ page }) => {
  await load(page, "/help")
  for (const need of ["a place", "safety now"] as const) {
    await choose(page, need)
    await expect(places(page).filter({ hasText: "White Gate Home" })).toHaveCount(0)
    const closed = page.getByRole("region", { name: "Closed houses" })
    const house = closed.getByRole("article", { name: "White Gate Home" })
    await expect(house).toBeHidden()
    await closed.getByText("Which houses these are").click()
    await expect(house).toBeVisible()
    await expect(house).toContainText("You may leave only if they agree. It is not offered here as a place to go.")
    await unfold(page, "main")
    await expect(house.getByRole("button")).toHaveCount(0)
    await expect(places(page).first()).toBeVisible()
    await expect(page.getByRole("button", { name: "Put this on paper" })).toHaveCount(await places(page).count())
    await page.getByRole("button", { name: "Back to all" }).click()
  }
})

test("WEB-44: what is near stands apart from what is further; where nothing is there or fits, that is said with the areas known, and one press shows all", async ({
  page,
}) => {
  await load(page, "/help")
  await choose(page, "health")
  await expect(places(page).first()).toBeVisible()
  const all = await places(page).count()
  await page.getByLabel("Near where?").selectOption("Hill Farms")
  await expect(places(page).first()).toHaveAccessibleName("The Hill Farms Van")
  await expect(page.getByRole("heading", { name: "In or near Hill Farms" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "Further away" })).toBeVisible()
  await expect(page.locator(".listings").getByRole("article")).toHaveCount(all)
  await page.getByLabel("A word to look for").fill("zebra")
  await expect(
    page.locator(".what-there-is").getByText("Nothing here has that word. Look by what you need.").last(),
  ).toBeVisible()
  await expect(
    page.getByText("The areas known here: Harbour Town, High Pass, Hill Farms, Old Quay, Weir Town."),
  ).toBeVisible()
  await page.getByRole("button", { name: "See what you can do without a place" }).click()
  await expect(page.getByRole("heading", { name: "What you can do today" })).toBeFocused()
  await expect(page.getByText("Ask someone you trust, a union or an outreach worker")).toBeVisible()
  await page.getByRole("button", { name: "Show every place for this" }).click()
  await expect(places(page)).toHaveCount(all)
  await expect(page.getByLabel("A word to look for")).toHaveValue("")
})

test("WEB-44: nothing in the area chosen is said, and what is further stands below it", async ({ page }) => {
  await load(page, "/help")
  await choose(page, "pay")
  await page.getByLabel("Near where?").selectOption("Old Quay")
  await expect(page.getByText("Nothing is listed in Old Quay. These are further away:")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Further away" })).toBeVisible()
  await expect(page.getByRole("heading", { name: /^In or near/ })).toHaveCount(0)
})

test("WEB-44, PROMISE-16: in a talk, where nothing is listed for the worker's country, that is said with what can be done; invented places come only when asked for", async ({
  page,
}) => {
  await load(page, "/talk")
  await page.getByLabel("Where you work").selectOption({ label: "South Africa" })
  await page.getByRole("button", { name: "Yes" }).click()
  await page.getByRole("button", { name: "Go on" }).click()
  await page.getByRole("button", { name: "Said, and understood", exact: true }).click()
  await page.getByRole("button", { name: title("pay"), exact: true }).click()
  await page.getByRole("button", { name: "Go on" }).click()
  await page.getByText(`${title("pay")}: what there is`).click()
  await expect(page.getByRole("heading", { level: 2, name: title("pay") })).toBeVisible()
  await expect(page.getByText(responseTo("pay").askFirst[0] ?? "none")).toBeHidden()
  await page.getByText("Ask this before you go").click()
  await expect(page.getByText(responseTo("pay").askFirst[0] ?? "none")).toBeVisible()
  await expect(page.getByText("Nothing is listed yet for the place where you are.")).toBeVisible()
  await expect(page.getByText("Choose another area")).toHaveCount(0)
  await expect(page.getByRole("article")).toHaveCount(0)
  expect(never.exec((await textOf(page)) ?? "")?.[0] ?? "").toBe("")
  await page.getByRole("button", { name: "Look at invented places" }).click()
  await expect(page.getByText("Every place here is invented.")).toBeVisible()
  await expect(page.getByRole("article").first()).toBeVisible()
})

test("WEB-45, CARE-20: on paper stands one place alone, without a word of what it is or of this page", async ({
  page,
}) => {
  await load(page, "/help")
  await choose(page, "money now")
  const fund = page.getByRole("article", { name: "The Quiet Fund" })
  await fund.getByText("How to get there, and more").click()
  await fund.getByRole("button", { name: "Put this on paper" }).click()
  await expect(fund.getByText("This is all that will be on the paper.")).toBeVisible()
  await page.emulateMedia({ media: "print" })
  const lines = [noSuchPlace, "Quiet Fund", "Harbour Town", "Wednesday", "Ask someone at The Blue Door tea room"]
  const printed = async () => (await page.locator("body").innerText()).split("\n").filter((line) => line.trim() !== "")
  await expect.poll(printed).toEqual(lines)
  await expect(page).toHaveTitle("Distinguo")
  await page.emulateMedia({ media: "screen" })
  await fund.getByRole("button", { name: "Close" }).click()
  await page.emulateMedia({ media: "print" })
  await expect(page.getByRole("heading", { level: 1, name: title("money now") })).toBeVisible()
})

test("WEB-161, CARE-33: it begins with that no place is real and what is left tonight, also on the way from a note, which stays", async ({
  page,
}) => {
  const begins = async () => {
    await expect(page.getByText("Do not go looking: there is no such place.")).toBeInViewport()
    const tonight = page.getByText("In danger tonight: go to someone you trust, if you can.")
    await expect(tonight).toBeVisible()
    const [first, needs] = [await tonight.boundingBox(), await page.locator(".needs-offered").boundingBox()]
    expect(first?.y ?? 9_999).toBeLessThan(needs?.y ?? 0)
    await expect(page.getByText("Your emergency number is not known here.")).toBeVisible()
  }
  await load(page, "/help")
  await begins()
  await expect(page.getByText("Your note stays in this page while you look.")).toHaveCount(0)
  await load(page, "/me")
  await page.getByLabel("Your note").fill("PLANTED")
  await page.getByRole("button", { name: "See what there is (your note stays)" }).click()
  await begins()
  await expect(page.getByText("Your note stays in this page while you look.")).toBeVisible()
  await choose(page, "a place")
  await expect(page.getByText("The places shown are invented, to show how this works.")).toBeInViewport()
})

test("WEB-162, CARE-33: everyday words find who helps; whoever tells unasked says so first, and no bed is where there is none", async ({
  page,
}) => {
  await load(page, "/help")
  await choose(page, "a place")
  await expect(places(page).filter({ hasText: "It has no beds." })).toHaveCount(0)
  await page.getByLabel("A word to look for").fill("sex work")
  await expect(page.getByText("Nothing here has all these words. Look by what you need.").last()).toBeVisible()
  expect(await textOf(page)).not.toContain("No place fits")
  await page.getByRole("button", { name: "Back to all" }).click()
  await choose(page, "money now")
  const desk = page.getByRole("article", { name: "Harbour Welfare Desk" })
  await expect(desk.locator("h3 + p")).toHaveText(/^They tell the police and immigration that you came/)
  await page.getByLabel("A word to look for").fill("sex work")
  await expect(places(page)).toHaveCount(2)
  await expect(places(page).first()).toHaveAccessibleName("The Blue Door")
})
