import { expect, type Page } from "@playwright/test"
import { firstDefinitions as definitions } from "distinguo/law"
import { type Node, partsOf } from "distinguo/reasoning"
import { load } from "./opened.ts"

/** Titles, instruments, parts and quoted words of every definition; a part named in one everyday word is left out. */
const namesOfLaw: readonly string[] = [
  ...new Set(definitions.flatMap(({ id, title, instrument, test }) => [id, title, instrument, ...namesIn(test)])),
]
  .filter((name) => /[ /]/.test(name))
  .map((name) => name.toLowerCase())

function namesIn(node: Node): readonly string[] {
  const quoted = "quotes" in node && typeof node.quotes === "string" ? [node.quotes] : []
  return [...("name" in node ? [node.name] : []), ...quoted, ...partsOf(node).flatMap(namesIn)]
}

const ofFindings =
  /traffick|exploitation|victim|rescue|\bassess|\bfindings?\b|definition|\bcases?\b|\bscor|\bregion|\bcircles?\b|suspicio|still missing|\barticle \d|[●○◌◐]|\d ?%|\b\d+ (of|from) \d|\b\d+ (more|left|questions?)\b/i

/**
 * Nothing in the page tells of any law, finding, region or standing, or counts anything (promise 16, CARE-4, CARE-5): not
 * in its text, folded or hidden, nor in a label, a title, a field or the address.
 */
export async function nothingOfTheLaw(page: Page): Promise<void> {
  const { all, main, grounds } = await page.evaluate(() => {
    const wordsOf = (part: Element) => {
      const labels = [...part.querySelectorAll("*")].flatMap((one) =>
        ["aria-label", "aria-description", "title", "alt", "placeholder", "value"].map((name) =>
          one.getAttribute(name),
        ),
      )
      const fields = [...part.querySelectorAll("input, textarea")].map((one) => (one as HTMLInputElement).value)
      return [part.textContent, ...labels, ...fields].join("\n")
    }
    return {
      all: `${wordsOf(document.body)}\n${document.title}\n${location.href}`,
      main: wordsOf(document.querySelector("main") ?? document.body),
      // What a right rests on is cited beside it: no definition's, and so free of its names, but with its article.
      grounds: [...document.querySelectorAll(".rests-on")].map(({ textContent }) => textContent ?? ""),
    }
  })
  const small = all.toLowerCase()
  expect(namesOfLaw.filter((name) => small.includes(name))).toEqual([])
  const without = grounds.reduce((text, ground) => text.replace(ground, ""), all)
  expect(without.match(ofFindings)?.[0] ?? "nothing").toBe("nothing")
  // What is held in the hand may be covered or cleared; nobody is screened (CARE-4).
  expect(main.replaceAll(/\b(the|this) screen/gi, "").match(/\bscreen/i)?.[0] ?? "nothing").toBe("nothing")
}

/**
 * The screen of this heading: it has the focus, the ways out stand where they always do and can be reached, and nothing of
 * the law stands on it.
 */
export async function at(page: Page, heading: string | RegExp): Promise<void> {
  const h1 = page.getByRole("heading", { level: 1, name: heading })
  await h1.waitFor()
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
  // Where a file is made or opened, each step of it has a heading of its own, which takes the focus after the screen's.
  await expect(page.locator("h1:focus, .keeping h2.stage:focus")).toHaveCount(1)
  await waysOut(page, (await h1.allInnerTexts()).join())
  await nothingOfTheLaw(page)
}

/** From these on it has stopped already, or is about to: a second "Stop" would ask the same thing twice. */
const stopped: readonly string[] = [
  "Stop here?",
  "Keep it, or forget it?",
  "Keep it",
  "It is kept",
  "Forgotten",
  "Nothing was said that would be kept",
]

/** "Leave quickly", "One moment" and "Stop", in this order in the corner: seen, covered by nothing, and within a Tab. */
async function waysOut(page: Page, heading: string): Promise<void> {
  const ways = page.getByRole("banner").getByRole("button")
  // Covered, the screen is to look like words about weather: the one way on stands beneath them.
  if (heading === "Words about weather") return expect(ways).toHaveCount(0)
  const stop = stopped.includes(heading) ? [] : ["Stop"]
  await expect(ways, heading).toHaveText(["Leave quickly", "One moment", ...stop])
  const reached = await ways.evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      const byKeyboard = one instanceof HTMLButtonElement && !one.disabled && one.tabIndex === 0
      return hit !== null && one.contains(hit) && byKeyboard && one.closest("[inert], [hidden], [aria-hidden]") === null
    }),
  )
  expect(reached, heading).toEqual(reached.map(() => true))
}

/** One press covers the screen; the one plain word beneath it leads on to the choices. */
export async function oneMoment(page: Page): Promise<void> {
  await press(page, "One moment")
  await at(page, "Words about weather")
  await press(page, "More")
  await at(page, "One moment")
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
    .first()
    .click()
}

interface Begun {
  readonly place?: string
  readonly role?: string
  readonly there?: readonly string[]
  readonly understood?: string
}

/** From the first question to what they would like, as a worker comes to it. */
export async function begin(page: Page, begun: Begun = {}): Promise<void> {
  const { place = "South Africa", role = "peer outreach worker", there = ["Nobody"] } = begun
  await load(page, "/talk")
  await at(page, "Is it a good place to talk?")
  await page.getByLabel("Where you work").selectOption({ label: place })
  await page.getByLabel("What you are").selectOption(role)
  await press(page, "Yes")
  await at(page, "Where are you, and who can hear?")
  for (const who of there) await thereIs(page, who)
  await press(page, "Go on")
  await at(page, "Say this first")
  await press(page, begun.understood ?? "Said, and understood")
  await at(page, "What would they like?")
}

/** Nobody stands by itself; everyone else is folded. */
export async function thereIs(page: Page, who: string): Promise<void> {
  const box = page.getByLabel(who, { exact: true })
  if (!(await box.isVisible())) await page.getByText("Someone else", { exact: true }).click()
  await box.check()
}

/** On to listening: what they want, and how safe they are. */
export async function toListening(
  page: Page,
  wanted: readonly string[] = [],
  safe = "“I am safe for now.”",
): Promise<void> {
  for (const need of wanted) await press(page, need)
  await press(page, wanted.length === 0 ? "Nothing asked for: go on" : "Go on")
  if (wanted.length > 0) {
    await at(page, "Something now")
    await expect(page.locator(".now > summary")).toHaveCount(wanted.length)
    for (const need of await page.locator(".now > summary").all()) await need.click()
    await expect(page.locator(".what-there-is")).toHaveCount(wanted.length)
    await nothingOfTheLaw(page)
    await press(page, "Go on")
  }
  await at(page, "How safe are they?")
  await page.getByLabel(safe).check()
  await press(page, "Go on")
  await at(page, "Listen")
}

/** One search for what was heard, and the phrases that stand on the page for it. */
export async function look(page: Page, words: string): Promise<readonly string[]> {
  await page.getByLabel("A few words of what you heard").fill(words)
  await press(page, "Look")
  await nothingOfTheLaw(page)
  return page.locator(".answers .choice").allInnerTexts()
}

/** From listening to the end, everything right: to the question of keeping or forgetting. */
export async function toTheEnd(page: Page): Promise<void> {
  await press(page, "That is all for today")
  await at(page, "Before you stop")
  await press(page, /^(Go on|Nothing asked for)/)
  await at(page, "Read this to them")
  await press(page, "It is right")
  await at(page, "Keep it, or forget it?")
}

/** What a plain file would hold, as it is given to the device. */
export async function keptPlain(page: Page): Promise<Readonly<Record<string, unknown>>> {
  await press(page, "Keep it in a sealed file")
  await at(page, "Keep it")
  await page.getByText("Plain text instead, not sealed").click()
  await press(page, "Make a plain file")
  const given = page.waitForEvent("download")
  await page.getByRole("link", { name: /^Save/ }).click()
  const file = await given
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, unknown>
}
