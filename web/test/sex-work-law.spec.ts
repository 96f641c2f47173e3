import { expect, type Page, test } from "@playwright/test"
import {
  lawOnSexWorkIn,
  lawsOnSexWork,
  onlyOfAdults,
  questionsOnPolice,
  questionsOnSexWork,
  sexWorkLawMark,
  toKnowNotToDo,
} from "distinguo/law"
import { passedOn } from "distinguo/responses"
import { everyClaim, everySource, sourceAmongAll } from "distinguo/sources"
import { begin, itHasBeenSaid } from "./at-the-desk.ts"
import { newest, openDefinition, readIt, southAfrica } from "./law-opened.ts"
import { load, openExample, openFile, short, unfold } from "./opened.ts"

const asShown = (words: string) => words.replace(/\s+/g, " ")

async function openByPlace(page: Page, name: string): Promise<void> {
  await load(page, "/law")
  await page.getByRole("button", { name: "The law on selling sex itself, by place" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "The law on selling sex itself, by place" })).toBeFocused()
  await page.getByLabel("Which place").selectOption(name)
}

test("WEB-200, PROMISE-3, PROMISE-20: of every place each question stands with its sentences and marks, or that nobody has looked; adults first", async ({
  page,
}) => {
  await openByPlace(page, "India")
  const main = page.locator("main")
  for (const { codes, name, law, police, notKnown } of lawsOnSexWork) {
    await page.getByLabel("Which place").selectOption(codes[0] ?? "")
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(name.replace(/^the /, "The "))
    const text = asShown((await main.textContent()) ?? "")
    expect(text.indexOf(onlyOfAdults)).toBeGreaterThan(0)
    expect(text.indexOf(onlyOfAdults)).toBeLessThan(text.indexOf(questionsOnSexWork[0].asks))
    for (const part of [...notKnown, toKnowNotToDo, sexWorkLawMark]) expect(text).toContain(part)
    for (const { asks } of [...questionsOnSexWork, ...questionsOnPolice]) expect(text).toContain(asks)
    const answers = [...Object.values(law), ...Object.values(police)]
    expect(text.split("nobody has looked at this here").length - 1).toBe(
      answers.filter((one) => one === "not compared").length,
    )
    for (const answer of answers) {
      if (answer === "not compared") continue
      for (const { words, mark, inForce } of answer.filter((one) => one.inForce.until.startsWith("still"))) {
        expect(inForce.until).not.toBe("")
        expect(text).toContain(mark === "checked" ? words : `${words} (from memory, not compared)`)
      }
    }
  }
})

test("WEB-200, WEB-203: a sentence opens to where it stands, and from there to all that is known of its source, and back", async ({
  page,
}) => {
  const asked: string[] = []
  await openByPlace(page, "New Zealand")
  await page.waitForLoadState("networkidle")
  page.on("request", (request) => asked.push(request.url()))
  const condition = page.getByRole("listitem").filter({ hasText: "Every temporary visa has the condition" })
  await condition.getByText("Where this stands").click()
  const { title, checked, doesNotShow, at } = sourceAmongAll("nz-prostitution-reform-act-2003")
  await expect(condition).toContainText("s 19(2)")
  for (const said of [checked, doesNotShow]) await expect(condition).toContainText(said)
  await condition.getByRole("button", { name: title }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Where everything comes from" })).toBeVisible()
  const source = page.locator(".one-source:focus")
  await expect(source).toBeInViewport()
  for (const said of [title, at, checked, doesNotShow]) await expect(source).toContainText(said)
  // An address is to be read: nothing leads out of this page.
  await expect(page.locator("main a")).toHaveCount(0)
  await page.getByRole("button", { name: "Back", exact: true }).click()
  await expect(page.getByLabel("Which place")).toHaveValue("NZ")
  await page.getByRole("button", { name: "All definitions" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "The law", exact: true })).toBeFocused()
  expect(asked).toEqual([])
})

test("WEB-203, SOURCES-1: every source stands once, with what was compared and what it does not show", async ({
  page,
}) => {
  await load(page, "/law")
  await page.getByRole("button", { name: "Where everything comes from" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Where everything comes from" })).toBeFocused()
  await unfold(page, "main")
  await expect(page.locator(".one-source")).toHaveCount(everySource.length)
  const text = asShown((await page.locator("main").textContent()) ?? "")
  for (const { title, by, date, at, checked, doesNotShow } of everySource)
    for (const said of [`${title}. ${by}, ${date}. ${at}`.trim(), `${checked}.`, `${doesNotShow}.`])
      expect(text).toContain(asShown(said))
})

test("WEB-203: from a definition its source is opened, and back leads to the definition", async ({ page }) => {
  await load(page, "/law")
  await openDefinition(page, southAfrica)
  await readIt(page, "As text")
  await page.getByText("Where the words come from, and what was compared").click()
  await page.locator(".about-text").getByRole("button").click()
  await expect(page.locator(".one-source:focus")).toContainText(sourceAmongAll("za-trafficking-act-2013").doesNotShow)
  await page.getByRole("button", { name: "Back", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(newest(southAfrica).title)
})

test("WEB-204, SOURCES-4: each claim of the documents stands with what came of it, what bears on it and what it does not show", async ({
  page,
}) => {
  await load(page, "/law")
  await page.getByRole("button", { name: "Where everything comes from" }).click()
  await unfold(page, "main")
  await expect(page.locator(".claims > li")).toHaveCount(everyClaim.length)
  for (const { says, heldAgainst, doesNotShow } of everyClaim) {
    const claim = page.locator(".claims > li").filter({ hasText: says })
    for (const { shows } of heldAgainst) await expect(claim).toContainText(shows)
    await expect(claim).toContainText(`It does not show ${doesNotShow}`)
  }
  const threeTimes = page.locator(".claims > li").filter({ hasText: "three times more" })
  await expect(threeTimes).toContainText("Looked for, and not found.")
  await threeTimes.getByRole("button", { name: sourceAmongAll("jana-2014").title }).click()
  await expect(page.locator(".one-source:focus")).toContainText("its founders")
})

for (const [where, address] of [
  ["what there is", "/help"],
  ["for themselves", "/me"],
] as const) {
  test(`WEB-201, CARE-3, PROMISE-18: ${where}: once the place is chosen the law stands there in plain words, and nothing is written or asked`, async ({
    page,
  }) => {
    await load(page, address)
    if (address === "/me") await page.getByRole("button", { name: /^See what there is/ }).click()
    await page.waitForLoadState("networkidle")
    const asked: string[] = []
    page.on("request", (request) => asked.push(request.url()))
    await page.getByText("What the law says about selling sex, where you are").click()
    const told = page.locator(".sex-work-law")
    await expect(told.getByText(onlyOfAdults)).toBeVisible()
    await expect(told.getByText("Selling sex is a crime.")).toHaveCount(0)
    await page.getByLabel("Where are you?").selectOption("South Africa")
    await expect(told.getByText("Selling sex is a crime.")).toBeVisible()
    await expect(told.getByRole("heading", { name: "If you speak to the police" })).toBeVisible()
    await expect(told).toContainText("To say that one sells sex is to tell of a crime of one’s own.")
    await expect(told).toContainText("No help hangs on it.")
    await expect(told).toContainText(sexWorkLawMark)
    // What nobody looked at is said, and in one place.
    await expect(told.getByRole("heading", { name: "Not looked at here" }).first()).toBeVisible()
    // One choice serves both: what a worker may have to pass on follows.
    await page.getByText("What a worker may have to pass on", { exact: true }).click()
    await expect(page.getByLabel("In which country?")).toHaveValue("ZA")
    await expect(page.getByText("I must tell the police even if you do not want it.").first()).toBeVisible()
    await page.getByLabel("Where are you?").selectOption("Nevada")
    await expect(page.getByLabel("In which country?")).toHaveValue("US")
    await page.getByLabel("In which country?").selectOption("Scotland")
    await expect(page.getByLabel("Where are you?")).toHaveValue("GB-SCT")
    expect(passedOn.map(({ code }) => code)).toContain("GB-SCT")
    expect(asked).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([0, 0, null])
  })
}

test("WEB-201: the words to the person use no label, and nobody is called anything", async ({ page }) => {
  await load(page, "/help")
  await page.getByText("What the law says about selling sex, where you are").click()
  for (const { codes } of lawsOnSexWork) {
    await page.getByLabel("Where are you?").selectOption(codes[0] ?? "")
    const said = page.locator(".sex-work-law :is(h3, h4), .sex-work-law li > p:not(.print-only), .sex-work-law > p")
    await expect.poll(() => said.count()).toBeGreaterThan(5)
    for (const words of await said.allTextContents()) {
      expect([codes, words]).toEqual([
        codes,
        expect.not.stringMatching(/victim|traffick|exploit|prostitut|rescu|\brisk|illegal|\bshe\b|\bher\b|suspicious/i),
      ])
    }
  }
})

const beforePolice = "Before anybody speaks to the police"

test("WEB-202, PROMISE-18: at the desk it follows the worker’s place, is to know and no advice, and no finding changes it", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await itHasBeenSaid(page)
  const found = page.locator(".desk-found")
  const told = async () => asShown((await found.locator(".before-police").textContent()) ?? "")
  await found.getByText(beforePolice).click()
  await expect(found.locator(".before-police")).toContainText("where you work: South Africa")
  const before = await told()
  for (const said of [toKnowNotToDo, onlyOfAdults, sexWorkLawMark]) expect(before).toContain(said)
  const { charge } = lawOnSexWorkIn("ZA").police
  if (charge === "not compared") throw new Error("South Africa’s answer is not there")
  for (const { words } of charge) expect(before).toContain(words)
  // Another law is read, and with it other findings: nothing here moves.
  await found.getByText("Which law is read", { exact: false }).first().click()
  await found.getByRole("checkbox").first().click()
  expect(await told()).toBe(before)
})

test("WEB-202: where the worker works is put right, and it follows: in New Zealand what a temporary visa may lose, in a place not said that nothing is known", async ({
  page,
}) => {
  await load(page)
  await begin(page)
  await page.getByText(beforePolice).click()
  const told = page.locator(".before-police")
  await expect(told).toContainText("where you work: Germany")
  const move = async (to: string) => {
    await page.getByText("Where you work, and what you are to them").click()
    await page.getByLabel("Where you work").selectOption({ label: to })
    await page.getByRole("button", { name: "Put it right" }).click()
    await itHasBeenSaid(page)
    await page.getByText(beforePolice).click()
  }
  await move("Not said, or not on this list")
  await expect(told).toContainText("a place that was not said")
  for (const { asks } of questionsOnPolice) await expect(told).toContainText(asks)
  await move("New Zealand")
  const { stay } = lawOnSexWorkIn("NZ").police
  if (stay === "not compared") throw new Error("New Zealand’s answer is not there")
  for (const { words } of stay) await expect(page.locator(".before-police")).toContainText(words)
})

test("WEB-202, PROMISE-3: of someone who is, was or may have been under 18 it says that this law is not about them", async ({
  page,
}) => {
  await load(page)
  await openExample(page, short)
  await page.getByText(beforePolice).click()
  await expect(page.locator(".before-police")).not.toContainText("may have been, under 18")
  await load(page)
  await openExample(page, "The key for the winter")
  await page.getByText(beforePolice).click()
  const told = page.locator(".before-police")
  await expect(told).toContainText("may have been, under 18")
  await expect(told).toContainText(toKnowNotToDo)
  await expect(told.getByRole("heading")).toHaveCount(0)
})
