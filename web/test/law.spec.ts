import { expect, type Page, test } from "@playwright/test"
import { type FactId, factById } from "distinguo/facts"
import { definitions, lawInWords, partsFromMemory, versionsOf, wordsQuoted } from "distinguo/law"
import type { LineInWords } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import { newest, openDefinition, readIt, severeForm, southAfrica } from "./law-opened.ts"
import { load, unfold } from "./opened.ts"

const lines = (line: LineInWords): readonly LineInWords[] => [line, ...line.of.flatMap(lines)]
const asText = (words: string) => words.replace(/\s+/g, " ")

test("WEB-80: every definition stands under its place, with its days, and whether parts are from memory", async ({
  page,
}) => {
  await load(page, "/law")
  await expect(page.getByRole("heading", { level: 1, name: "The law" })).toBeVisible()
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "International",
    "Australia",
    "Canada",
    "Council of Europe",
    "England and Wales",
    "European Union",
    "Germany",
    "India",
    "Netherlands",
    "New Zealand",
    "Northern Ireland",
    "Scotland",
    "South Africa",
    "South Asia (SAARC)",
    "United States",
  ])
  const ids = [...new Set(definitions.map(({ id }) => id))]
  const offers = page.locator(".law-of .offered button")
  await expect(offers).toHaveCount(ids.length)
  for (const id of ids) {
    const { title, instrument } = newest(id)
    const offer = offers.filter({ hasText: instrument }).filter({ has: page.getByText(title, { exact: true }) })
    await expect(offer).toContainText("In force from")
    const memory = versionsOf(id).some((version) => partsFromMemory(version).length > 0)
    await expect(offer.getByText("Some parts are written from memory")).toHaveCount(memory ? 1 : 0)
    await expect(offer.getByText("An older version")).toHaveCount(versionsOf(id).length > 1 ? 1 : 0)
  }
})

test("WEB-81, WEB-82, CARE-19: a lawyer reads section 4(1) of South Africa and sees what is from memory", async ({
  page,
}) => {
  await load(page, "/law")
  await openDefinition(page, southAfrica)
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("some parts written from memory")
  const heading = page.getByRole("heading", { level: 2, name: /^In force from 9 August 2015/ })
  for (const part of partsFromMemory(newest(southAfrica))) await expect(heading).toContainText(part)
  const version = page.getByRole("article")
  for (const note of newest(southAfrica).notes) await expect(version).toContainText(note)
  await page.getByText("Where the words come from, and what was compared").click()
  const { checked, doesNotShow, at } = sourceById("za-trafficking-act-2013")
  for (const said of [checked, doesNotShow, at]) await expect(version.getByText(said)).toBeVisible()

  await readIt(page, "As text")
  const vulnerability = page.locator(".quoted-words li").filter({ hasText: "no reasonable alternative but to submit" })
  await expect(vulnerability).toContainText("4(1)(c), 1")
  await expect(vulnerability).toContainText("from memory, not compared")
  await expect(vulnerability).toContainText("Part: abuse of vulnerability")

  await readIt(page, "As a ladder")
  const ladder = page.locator(".law-ladder")
  await ladder.getByText("Means", { exact: true }).click()
  await ladder.getByText("Limb (j)", { exact: true }).click()
  await expect(ladder.getByText("the law is open here", { exact: true }).first()).toBeVisible()
  for (const way of [
    "Only an advantage that is given to get a hold over the person",
    "Any advantage given or received",
  ])
    await expect(ladder.getByText(way)).toBeVisible()
  await ladder.getByText("The means served the act", { exact: true }).click()
  await ladder.getByText(factById("means_only_later").label).click()
  await expect(ladder.getByText(factById("means_only_later").meaning)).toBeVisible()
  await expect(ladder.getByText("Here the text asks that this is not so.").locator("visible=true")).toHaveCount(1)
  await page.getByRole("button", { name: "All definitions" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "The law" })).toBeFocused()
})

test("WEB-82: every definition is whole as text, in words and as a ladder, and no standing is there", async ({
  page,
}) => {
  test.slow()
  await load(page, "/law")
  for (const id of new Set(definitions.map((definition) => definition.id))) {
    const definition = newest(id)
    const all = lines(lawInWords(definition).root)
    const facts = all.flatMap(({ fact, words }) => (fact === undefined ? [] : [words]))
    const quotes = all.flatMap(({ quotes }) => (quotes === undefined ? [] : [quotes]))
    const read = await readEveryWay(page, definition)
    const quoted = wordsQuoted(definition)
    expect(read.asText).toHaveLength(quoted.length)
    for (const [index, { cites, quotes, mark }] of quoted.entries()) {
      const said = asText(read.asText[index] ?? "")
      expect(said).toContain(`${cites} ${quotes}`)
      expect(said.includes("from memory, not compared")).toBe(mark === "from memory")
    }
    expect(read.inWords.quotes).toEqual(quotes)
    expect(read.inWords.facts.map((words) => words.replace(/^[a-z ]+: /, ""))).toEqual(facts)
    expect(read.asLadder.quotes).toEqual(quotes)
    const meanings = all.flatMap(({ fact }) => (fact === undefined ? [] : [factById(fact as FactId).meaning]))
    expect(read.asLadder.meanings.map((said) => said.replace(" Here the text asks that this is not so.", ""))).toEqual(
      meanings,
    )
    expect(read.standings).toBe(0)
  }
})

/** Opens a definition from the list, chooses each way to read it, and goes back: what stood there each time. */
function readEveryWay(page: Page, { title, instrument }: { readonly title: string; readonly instrument: string }) {
  return page.evaluate(
    async (sought) => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      const press = async (words: string): Promise<void> => {
        const button = [...document.querySelectorAll("main button")].find((one) => one.textContent?.trim() === words)
        if (!(button instanceof HTMLButtonElement)) throw new Error("There is no such button.")
        button.click()
        await drawn()
      }
      const heading = () => document.querySelector("h1")?.textContent ?? ""
      const offers = [...document.querySelectorAll<HTMLButtonElement>(".law-of .offered button")].filter(
        (offer) =>
          offer.textContent?.includes(sought.instrument) &&
          [...offer.querySelectorAll("*")].some((part) => part.textContent === sought.title),
      )
      if (offers.length !== 1) throw new Error("It is not offered once.")
      offers[0]?.click()
      while (!heading().includes(sought.title)) await drawn()
      const texts = (of: string) => [...document.querySelectorAll(of)].map(({ textContent }) => textContent ?? "")
      const standings = () => document.querySelectorAll("main .standing").length
      await press("As text")
      const asText = texts(".quoted-words > li .quoted")
      const inText = standings()
      await press("In words")
      await press("Open every part")
      const inWords = { quotes: texts(".as-words q"), facts: texts(".as-words .one-fact") }
      const amongWords = standings()
      await press("As a ladder")
      const asLadder = { quotes: texts(".law-ladder q"), meanings: texts(".law-ladder .law-fact > p") }
      const found = { asText, inWords, asLadder, standings: inText + amongWords + standings() }
      await press("All definitions")
      while (heading() !== "The law") await drawn()
      return found
    },
    { title, instrument },
  )
}

test("WEB-83: the older version of the United States' text stands alone or beside the newer, with what is different", async ({
  page,
}) => {
  await load(page, "/law")
  await openDefinition(page, severeForm)
  await expect(page.getByRole("article")).toHaveCount(1)
  await page.getByRole("button", { name: "In force from 28 October 2000 to 28 May 2015" }).click()
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(
    /^In force from 28 October 2000.*memory: .*act/,
  )
  await readIt(page, "As text")
  await expect(page.getByRole("article")).not.toContainText("patronizing")

  await page.getByRole("button", { name: "Both, side by side" }).click()
  await expect(page.getByRole("status")).toHaveText("Both versions, and what is different.")
  await expect(page.getByRole("article")).toHaveCount(2)
  const different = page.getByRole("region", { name: "What is different" })
  await expect(different).toContainText("Since 29 May 2015")
  await expect(different.locator("li")).toHaveText([
    /also reads: sexual services paid for by a client/,
    /also reads: asked for sexual services by a client/,
    /^Before: .*from memory, not compared$/,
    /^Since: .*patronizing.*checked against the text$/,
  ])
  const [one, other] = await Promise.all([0, 1].map((nth) => page.getByRole("article").nth(nth).boundingBox()))
  expect(one?.y).toBe(other?.y)
  expect(Number(other?.x)).toBeGreaterThan(Number(one?.x) + Number(one?.width) - 1)
})

test("WEB-83: two tests of one text lead to each other", async ({ page }) => {
  await load(page, "/law")
  await openDefinition(page, "un-convention-1949/exploitation-of-prostitution")
  await page
    .getByRole("region", { name: "Also in this text" })
    .getByRole("button", { name: /^Keeping a brothel/ })
    .click()
  await expect(page.getByRole("heading", { level: 1, name: /^Keeping a brothel/ })).toBeFocused()
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Every part was checked against the text")
})

test("WEB-84: on paper a definition stands whole, whatever was open, and each version begins a page", async ({
  page,
}) => {
  await load(page, "/law")
  await openDefinition(page, severeForm)
  await page.getByRole("button", { name: "Both, side by side" }).click()
  await page.emulateMedia({ media: "print" })
  await expect(page.locator(".way-shown")).toHaveCount(6)
  const printed = asText((await page.locator("body").allInnerTexts()).join(" "))
  for (const definition of versionsOf(severeForm)) {
    for (const { fact, words, quotes } of lines(lawInWords(definition).root)) {
      if (fact !== undefined) expect(printed).toContain(factById(fact as FactId).meaning)
      expect(printed.toLowerCase()).toContain(words.toLowerCase())
      expect(printed).toContain(quotes ?? "")
    }
    expect(printed).toContain(sourceById(definition.source).doesNotShow)
  }
  expect(printed).toContain("This is not a decision of any authority")
  expect(printed).not.toContain("Both, side by side")
  const breaks = await page
    .locator(".law-version")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore))
  expect(breaks).toEqual(["auto", "page"])
  await page.emulateMedia({ media: "screen" })
  await expect(page.locator(".way-shown").locator("visible=true")).toHaveCount(2)
})

test("WEB-1, WEB-80, PROMISE-7: reading the law asks nobody for anything, and stores nothing", async ({ page }) => {
  await load(page, "/law")
  await page.waitForLoadState("networkidle")
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  const address = page.url()
  await openDefinition(page, severeForm)
  await page.getByRole("button", { name: "Both, side by side" }).click()
  for (const way of ["As text", "As a ladder", "In words"] as const) await readIt(page, way)
  await unfold(page)
  expect(asked).toEqual([])
  expect(page.url()).toBe(address)
  await expect(page.locator("main a")).toHaveCount(0)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([0, 0, null])
})
