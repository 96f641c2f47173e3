import { compare, takeExample } from "./compared.ts"
import { openDefinition, southAfrica } from "./law-opened.ts"
import { load, openFile, raid, unfold } from "./opened.ts"
import { menu, type States } from "./states-of-the-page.ts"

/** What there is, and the law: the lists, and one of each. */
export const statesToRead: States = {
  "all that there is": async (page) => {
    await load(page, "/help")
    await unfold(page)
  },
  "a need": async (page) => {
    await load(page, "/help")
    await page.getByRole("button", { name: "A place to sleep" }).click()
    await page.getByRole("article").first().waitFor()
    await unfold(page)
    await page.getByRole("button", { name: "Put this on paper" }).first().click()
  },
  "safety now, every step": async (page) => {
    await load(page, "/help")
    await page.getByRole("button", { name: "I am not safe now" }).click()
    await page.getByText("Step by step", { exact: true }).click()
    await page.locator(".danger-path").waitFor()
    await unfold(page, ".danger-fold")
  },
  "when papers are demanded": async (page) => {
    await load(page, "/demanded")
    await unfold(page, "main")
    await page.getByLabel("What went out").fill("one page")
  },
  "no place fits": async (page) => {
    await load(page, "/help")
    await page.getByRole("button", { name: "Food for today" }).click()
    await page.getByLabel("A word to look for").fill("zzz")
    await page.locator("main").getByText("Nothing here has that word.").first().waitFor()
  },
  "what the law says where they are": async (page) => {
    await load(page, "/help")
    await page.getByText("What the law says about selling sex, where you are").click()
    await page.getByLabel("Where are you?").selectOption("India")
    await page.getByRole("heading", { name: "If you speak to the police" }).waitFor()
    await unfold(page, ".sex-work-law")
  },
  "screening tools, described": async (page) => {
    await load(page, "/law")
    await page.getByRole("button", { name: /^Screening tools, described/ }).click()
    await page.getByRole("heading", { level: 1, name: "Screening tools, described" }).waitFor()
    await unfold(page)
  },
  "the list of the law": (page) => load(page, "/law"),
  "the law on selling sex in a place": async (page) => {
    await load(page, "/law")
    await page.getByRole("button", { name: "The law on selling sex itself, by place" }).click()
    await page.getByLabel("Which place").selectOption("Germany")
    await unfold(page, ".sex-work-law")
  },
  "where everything comes from": async (page) => {
    await load(page, "/law")
    await page.getByRole("button", { name: "Where everything comes from" }).click()
    await page.getByRole("heading", { name: "The documents this began with" }).waitFor()
    await unfold(page, "main")
  },
  "a definition": async (page) => {
    await load(page, "/law")
    await openDefinition(page, southAfrica)
    await unfold(page)
  },
}

/** Texts side by side, in each of the four ways. */
export const statesToCompare: States = {
  "nothing to compare yet": (page) => compare(page),
  "the duty gate": async (page) => {
    await load(page)
    await openFile(page, "in-confidence")
    await menu(page, "Compare texts")
  },
  "an account under several texts, one opened": async (page) => {
    await compare(page)
    await takeExample(page, raid)
    await page.locator(".text-compared > summary").first().click()
    await page.locator(".full").first().waitFor()
    await unfold(page, ".text-compared:first-child")
  },
  "the law of two days": async (page) => {
    await load(page)
    await openFile(page, "carried-for-others")
    await menu(page, "Compare texts")
    await page.getByRole("button", { name: "One account, the law of two days" }).click()
    await page.getByRole("button", { name: "Read it under both" }).click()
    await page.locator(".finding-of-two-days").waitFor()
    await unfold(page, ".finding-of-two-days")
  },
  "two texts": (page) => compare(page, "Two texts side by side"),
  "every example": (page) => compare(page, "Every example under the texts"),
}
