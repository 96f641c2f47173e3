import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { needs as needsOfAccounts } from "distinguo/accounts"
import {
  askedFor,
  inDangerTonight,
  type Need,
  notReviewed,
  type Response,
  responsesTo,
  responseTo,
  type Said,
} from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import fc from "fast-check"
import { expect, test } from "vitest"

const folder = join(import.meta.dirname, "../../src/responses/asked-for")
const all: readonly Response[] = askedFor.map(responseTo)

function sentencesOf({ title, what, today, askFirst, costs }: Response): readonly string[] {
  return [title, what, ...today.map(({ words }) => words), ...askFirst, ...costs.map(({ words }) => words)]
}

test("RESPONSES-13, CARE-25: there is an answer to every need, and to every need a wish of an account can name", () => {
  for (const need of needsOfAccounts) expect(askedFor).toContain(need)
  for (const need of askedFor) {
    const { today, askFirst, costs, ...response } = responseTo(need)
    expect(response.need).toBe(need)
    for (const part of [today, askFirst, costs]) expect(part.length, need).toBeGreaterThan(0)
  }
  const asked = "safety health food bed money pay papers children lawyer company peer union information".split(" ")
  const found = all.flatMap(({ title, alsoCalled, need }) => [need, title.toLowerCase(), ...alsoCalled]).join(" ")
  for (const word of asked) expect(found).toContain(word)
})

test("RESPONSES-13, CARE-25, CARE-26, PROMISE-14: list 1 takes needs and nothing else, in the order asked, once each", () => {
  expect(responsesTo).toHaveLength(1)
  expect(responsesTo(["pay", "health", "pay"]).map(({ need }) => need)).toEqual(["pay", "health"])
  expect(responsesTo([])).toEqual([])
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...askedFor)), (needs) => {
      const first: readonly Need[] = needs.filter((need, at) => needs.indexOf(need) === at)
      expect(responsesTo(needs).map(({ need }) => need)).toEqual(first)
      expect(responsesTo(needs)).toEqual(first.map(responseTo))
    }),
  )
})

test("RESPONSES-13, CARE-25, CARE-26: no file of list 1 imports a law, a circle, a duty or a place", () => {
  const allowed = /^(\.\/[a-z-]+\.ts|\.\.\/\.\.\/(accounts|reasoning)\/index\.ts)$/
  const files = readdirSync(folder)
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8")
    const imports = [...text.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g)].map(
      ([, one, other]) => one ?? other ?? "",
    )
    expect(imports.length, file).toBeGreaterThanOrEqual(file === "response.ts" ? 2 : 1)
    expect([file, imports.filter((from) => !allowed.test(from))]).toEqual([file, []])
  }
})

const tonight = inDangerTonight.map(({ words }) => words)

const label =
  /\b(victims?|surviv\w*|traffick\w*|exploit\w*|rescu\w*|pimps?|suspicious|prostitut\w*|illegals?|undocumented|risks?|offenders?|slave\w*|forced|identif\w*|score|case|cases|findings?|definitions?|elements?|regions?)\b/i

/** Help that is made to wait for the police, in any of the ways it is usually said. */
const afterPolice =
  /\b(if|once|when|only if|after|unless) you (\w+ )?(report|cooperate|co-operate|testify|talk (to|with) the police|call the police)\b(?!, they)|\b(must|have to|need to|should) (first )?(report|call the police|go to the police|cooperate|testify)/i

test("RESPONSES-14, PROMISE-18: list 1 uses no label, no finding, and makes nothing wait for police or consent", () => {
  for (const response of all) {
    for (const sentence of [...sentencesOf(response), ...response.alsoCalled, ...tonight]) {
      expect(label.exec(sentence)?.[0] ?? "", sentence).toBe("")
      expect(afterPolice.exec(sentence)?.[0] ?? "", sentence).toBe("")
      expect(/\bconsent/i.test(sentence), sentence).toBe(false)
    }
  }
  expect(all.some(({ today }) => today.some(({ words }) => words.includes("Nothing here depends on it.")))).toBe(true)
})

test("RESPONSES-14: the search finds a label and help that waits for the police", () => {
  for (const planted of ["You may be a victim.", "We rescue you.", "Met in one definition."])
    expect(planted).toMatch(label)
  for (const planted of [
    "You get a bed once you report it.",
    "If you cooperate you can stay.",
    "You must go to the police first.",
  ])
    expect(planted).toMatch(afterPolice)
})

test("RESPONSES-15: it speaks to the person: short sentences, plain words, and questions to ask in the first person", () => {
  for (const response of all) {
    for (const sentence of [...sentencesOf(response), ...tonight].flatMap((text) => text.split(/(?<=[.?!:])\s+/))) {
      const words = sentence.match(/[\p{L}\p{N}’]+/gu) ?? []
      expect(words.length, sentence).toBeLessThan(21)
      expect(
        words.filter((word) => word.length > 11),
        sentence,
      ).toEqual([])
      expect(sentence).not.toMatch(/\b(she|he|her|his|him)\b/i)
    }
    for (const question of response.askFirst) expect(question).toMatch(/\?$/)
    for (const { words } of response.today) expect(words).not.toMatch(/\?$/)
    expect(response.title.length).toBeLessThan(24)
  }
})

const claims: readonly Said[] = all.flatMap(({ today, costs }) => [...today, ...costs])

test("RESPONSES-16: a claim about the world names its source, article or page, and mark; the 72 hours and the five days do", () => {
  const grounded = claims.filter(({ rests }) => rests !== "practice")
  for (const { rests } of grounded) {
    if (rests === "practice") continue
    expect(sourceById(rests.source).checked).not.toBe("")
    expect(rests.cites).not.toBe("")
    if (rests.mark === "checked") expect(sourceById(rests.source).checked).toContain("compared on")
  }
  const withNumber = claims.filter(({ words }) => /\d|\bdays after\b/.test(words))
  expect(withNumber.length).toBeGreaterThan(1)
  expect(withNumber.filter(({ rests }) => rests === "practice")).toEqual([])
})

test("RESPONSES-16, PROMISE-20, CARE-40: that nobody has reviewed it can be shown beside it", () => {
  expect(notReviewed).toMatch(/not yet been reviewed by organisations led by the people/)
})

test("RESPONSES-19, CARE-1: before anybody is asked for papers or pay, it stands first that asking can be dangerous, what is not known here, and what to ask first", () => {
  for (const need of ["papers", "pay"] as const) {
    const [dangerous, ofTheLaw, whom, before] = responseTo(need).today.map(({ words }) => words)
    expect(dangerous).toBe(
      `Asking the one who has your ${need} can be dangerous. Do not ask alone: someone can ask for you.`,
    )
    expect(ofTheLaw).toMatch(/may be against the law where you are, or not\. This page does not know where you are\./)
    expect(whom).toContain("a lawyer about that first, or a group led by people who do the same")
    expect(before).toContain("Before you tell anyone your story, ask: “What must you pass on, and to whom?”")
  }
})
