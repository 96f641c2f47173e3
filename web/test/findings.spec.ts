import { expect, type Locator, test } from "@playwright/test"
import { firstDefinitions as definitions } from "distinguo/law"
import {
  chooseEpisode,
  decision,
  finding,
  invented,
  load,
  openExample,
  openFile,
  openFinding,
  textbook,
  unfold,
  unfoldExamples,
  unProtocol,
  writeOut,
} from "./opened.ts"

/** Whether one part of the page stands before another. */
async function standsBefore(one: Locator, other: Locator): Promise<boolean> {
  const handle = await other.elementHandle()
  return one.evaluate(
    (first, second) =>
      second !== null && (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    handle,
  )
}

const definitionIds = new Set(definitions.map(({ id }) => id))

test("WEB-7, CARE-12, PROMISE-2: own account before everything said, and what is open before the reasons", async ({
  page,
}) => {
  await load(page)
  await openExample(page, invented)
  // Two episodes, and the two read together.
  await expect(page.locator("button.episode-choice")).toHaveCount(3)
  for (const group of ["The offer and the journey", "The hotel", "Read together"]) {
    await chooseEpisode(page, group)
    await writeOut(page)
    const findings = page.locator(".episode .finding")
    await expect(findings).toHaveCount(definitionIds.size)
    expect(await inOrder(findings, "On their own account", "With everything said")).toEqual(
      Array(definitionIds.size).fill(true),
    )
  }
  const views = page.locator(".episode .view").filter({ has: page.getByRole("heading", { name: "What is open" }) })
  const ordered = await inOrder(views, "What is open", ".ladder")
  expect(ordered.length).toBeGreaterThan(0)
  expect(ordered).toEqual(ordered.map(() => true))
})

/** Of each part, whether its one heading of these words stands before the other heading, or before the one part named. */
function inOrder(parts: Locator, heading: string, then: string): Promise<readonly boolean[]> {
  return parts.evaluateAll(
    (all, [first, second]) =>
      all.map((part) => {
        const called = (words: string) =>
          words.startsWith(".")
            ? [...part.querySelectorAll(words)]
            : [...part.querySelectorAll("h3, h4, h5, h6")].filter((one) => one.textContent?.trim() === words)
        const [one, other] = [first, second].map((words) => called(words).filter((it) => it.checkVisibility()))
        const [before, after] = [one?.[0], other?.[0]]
        if (one?.length !== 1 || other?.length !== 1 || before === undefined || after === undefined) return false
        return (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      }),
    [heading, then] as const,
  )
}

test("WEB-26, PROMISE-14: their words and what they asked for stand before every finding", async ({ page }) => {
  await load(page)
  await openExample(page, invented)
  const first = page.locator(".finding").first()
  for (const name of ["In their own words", "What they asked for"]) {
    expect(await standsBefore(page.getByRole("heading", { level: 2, name }), first)).toBe(true)
  }
  await expect(page.getByText("This stands whatever any finding below says.")).toBeVisible()
})

test("WEB-14: a standing is a shape and a word, in the ink of the text around it", async ({ page }) => {
  await load(page)
  await openExample(page, invented)
  await chooseEpisode(page, "The hotel")
  await unfold(page)
  const marks = await page.locator(".standing").evaluateAll((all) =>
    all.map((mark) => ({
      word: mark.textContent,
      shape: mark.querySelector("svg")?.innerHTML ?? "",
      inks: new Set([mark, ...mark.querySelectorAll("*")].map((part) => getComputedStyle(part).color)).size,
    })),
  )
  expect(new Set(marks.map(({ word }) => word))).toEqual(new Set(["yes", "no", "not known", "not stated", "contested"]))
  expect(marks.filter(({ shape, inks }) => !shape.includes("circle") || inks !== 1)).toEqual([])
  const shapes = new Map<string | null, Set<string>>()
  for (const { word, shape } of marks) shapes.set(word, (shapes.get(word) ?? new Set()).add(shape))
  expect([...shapes.values()].map((each) => each.size)).toEqual([1, 1, 1, 1, 1])
})

test("WEB-15, CARE-17, PROMISE-17: in print, accounts that differ only in why something is not known read alike", async ({
  page,
}) => {
  const printed: string[] = []
  const seen: string[] = []
  for (const file of ["silence-declined", "silence-not-asked"]) {
    await load(page)
    await openFile(page, file)
    await unfold(page)
    seen.push(...(await page.locator("main").allInnerTexts()))
    await page.emulateMedia({ media: "print" })
    await expect(page.locator(".definition-on-paper").first()).toBeVisible()
    printed.push(...(await page.locator("body").allInnerTexts()))
    await page.emulateMedia({ media: "screen" })
  }
  expect(seen[0]).toContain("They would rather not say")
  expect(seen[1]).not.toContain("They would rather not say")
  expect(printed[0]).toBe(printed[1])
  expect(printed[0]).toContain("This is not a decision of any authority")
  expect(printed[0]).toContain("What is not stated is not known, and never a no.")
  expect(printed[0]).not.toMatch(/would rather not|What is open|not asked/i)
})

test("WEB-19: where the law is open each reading's answer stands, and where an age is not settled both", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "open-law-and-age")
  await unfold(page)
  const rooms = finding(page, unProtocol, 0).locator(".view").first()
  await expect(rooms.locator(".law-open li")).toHaveText([/unfair advantage.*: no$/, /anyone else gains.*: yes$/])
  await expect(rooms.locator(".law-open")).toContainText("There no way of reading it changes this answer.")
  await chooseEpisode(page, "The laundry")
  await unfold(page)
  const laundry = finding(page, unProtocol).locator(".view").first()
  await expect(laundry.locator(".either-age li")).toHaveText([
    "If they were under 18: yes",
    "If they were 18 or over: not known",
  ])
  await expect(page.getByText("They may have been under 18 then.")).toHaveCount(1)
})

test("WEB-28, CARE-8: someone who was 17 at the hotel was under 18 at the agent's before it, and the page says so there", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "seventeen-in-april")
  for (const episode of ["agent", "hotel"]) {
    await chooseEpisode(page, episode)
    await expect(page.getByText("They were under 18 then.")).toHaveCount(1)
  }
})

test("WEB-23: a text that was not in force on the day gives no finding, and another day can be asked for", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "open-law-and-age")
  await chooseEpisode(page, "The laundry")
  const laundry = finding(page, unProtocol)
  await openFinding(laundry)
  await page.getByText("Which law is read").click()
  await page.getByLabel("The other day").fill("1999-05-12")
  await expect(laundry).toContainText("was in force on 12 May 1999; an older one may have been")
  await expect(laundry.locator(".standing")).toHaveCount(0)
  await page.getByLabel("The last day of what happened").check()
  await page.getByRole("checkbox", { name: /^Forced or compulsory labour, ILO/ }).uncheck()
  await expect(page.getByRole("article", { name: /^Forced or compulsory labour/ })).toHaveCount(0)
  await expect(finding(page, unProtocol).locator(".standing").first()).toBeVisible()
})

test("WEB-20: what a textbook takes as absent is said, and a court's ruling is told apart from ours", async ({
  page,
}) => {
  await load(page)
  await openExample(page, textbook)
  await expect(page.getByText("That is never done with a real account")).toBeVisible()
  await page.getByText("Close this account").click()
  await unfoldExamples(page)
  await page.getByRole("button", { name: decision }).click()
  await expect(page.getByText("What the court found")).toBeVisible()
  await expect(page.getByText("That is the court’s ruling.")).toBeVisible()
})

test("WEB-21, CARE-11: what one with an interest said settles nothing and stays out of the person's own account", async ({
  page,
}) => {
  await load(page)
  await openFile(page, "in-confidence")
  await page.getByRole("button", { name: "It has been said" }).click()
  await unfold(page)
  const labour = finding(page, /^Forced or compulsory labour/)
  const own = labour.locator(".view").first()
  const everything = labour.locator(".view").last()
  await expect(own.getByText("One with an interest")).toHaveCount(0)
  await expect(everything.getByText("can oppose what others said, and settles nothing alone")).toHaveCount(2)
  await expect(everything.locator(".fact").filter({ hasText: "papers" }).locator(".standing")).toHaveText("not known")
})

test("WEB-22, CARE-39: parts from memory stand in the heading, and what is not a yes is never closed", async ({
  page,
}) => {
  await load(page)
  await openExample(page, invented)
  await expect(page.locator(".finding h3").first()).toContainText("some parts written from memory")
  await expect(
    page.locator(".findings > p").getByText("They can come back and say more. It will not be held against them."),
  ).toHaveCount(1)
  await writeOut(page)
  await expect(page.locator(".finding").first()).toContainText(/Written from memory, not compared with a text: \w+/)
  const cards = await page.locator(".finding").evaluateAll((all) =>
    all.map((card) => ({
      outcomes: [...card.querySelectorAll<HTMLElement>(".outcome .standing")].map((word) => word.innerText.trim()),
      said: [...card.querySelectorAll("*")].filter(
        (one) => one.textContent === "They can come back and say more. It will not be held against them.",
      ).length,
    })),
  )
  expect(cards.length).toBeGreaterThan(1)
  expect(cards.map(({ said }) => said)).toEqual(
    cards.map(({ outcomes }) => (outcomes.some((word) => word !== "yes") ? 1 : 0)),
  )
})
