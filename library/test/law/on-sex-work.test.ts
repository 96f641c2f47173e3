import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import {
  definitions,
  type LawOnSexWork,
  lawOnSexWorkIn,
  lawsOnSexWork,
  onlyOfAdults,
  questionsOnPolice,
  questionsOnSexWork,
  regions,
  type SentenceOfLaw,
  sentencesOn,
  sexWorkLawMark,
  toKnowNotToDo,
} from "distinguo/law"
import { places } from "distinguo/responses"
import { sourceAmongAll } from "distinguo/sources"
import { expect, test } from "vitest"

const library = join(import.meta.dirname, "../../src")

const answersOf = ({ law, police }: LawOnSexWork) => [...Object.values(law), ...Object.values(police)]
const sentencesOf = (place: LawOnSexWork): readonly SentenceOfLaw[] =>
  answersOf(place).flatMap((answer) => (answer === "not compared" ? [] : answer))
const all = lawsOnSexWork.flatMap((place) => sentencesOf(place).map((sentence) => ({ place: place.name, ...sentence })))

test("LAW-67: every place answers every question, in sentences or with “not compared”, and says what was not looked at", () => {
  for (const { name, law, police, notKnown } of lawsOnSexWork) {
    expect(Object.keys(law), name).toEqual(questionsOnSexWork.map(({ id }) => id))
    expect(Object.keys(police), name).toEqual(questionsOnPolice.map(({ id }) => id))
    for (const answer of [...Object.values(law), ...Object.values(police)])
      expect(answer === "not compared" || answer.length > 0, name).toBe(true)
    expect(notKnown.length, name).toBeGreaterThan(0)
  }
  expect(all.length).toBeGreaterThan(80)
})

test("LAW-67: every place whose law on trafficking or whose duties are read here is among them", () => {
  const groups = ["international", ...regions.map(({ code }) => code)]
  const codes = new Set([
    ...definitions.map(({ jurisdiction }) => jurisdiction),
    ...places.flatMap((place) => place.codes),
  ])
  const missing = [...codes].filter((code) => !groups.includes(code) && lawOnSexWorkIn(code).codes.length === 0)
  expect(missing).toEqual([])
  expect(lawsOnSexWork.flatMap((place) => place.codes)).toContain("US-NV")
})

test("LAW-68: each sentence names where it stands, a source that is there, a mark and days", () => {
  for (const { place, words, cites, source, mark, inForce } of all) {
    expect(cites, words).not.toBe("")
    const { checked, doesNotShow } = sourceAmongAll(source)
    expect(doesNotShow, words).not.toBe("")
    if (mark === "checked") expect([place, words, /\bcompared on\b/.test(checked)]).toEqual([place, words, true])
    expect(inForce.from, words).toMatch(/^(\d{4}-\d{2}-\d{2}|not compared)$/)
    expect(inForce.until, words).toMatch(/^(\d{4}-\d{2}-\d{2}|still, when last looked at)$/)
    if (inForce.mark === "checked") expect([words, inForce.from]).not.toEqual([words, "not compared"])
  }
})

test("LAW-68: what a sentence from memory rests on says itself that something of it is from memory", () => {
  const fromMemory = all.filter(({ mark }) => mark === "from memory")
  expect(fromMemory.length).toBeGreaterThan(15)
  for (const { words, source } of fromMemory)
    expect([words, sourceAmongAll(source).checked]).toEqual([words, expect.stringContaining("from memory")])
})

test("LAW-69, PROMISE-3: that it is of adults is said first, and no sentence is of anyone younger who sells sex", () => {
  expect(onlyOfAdults).toMatch(/^This is about people of 18 or over\./)
  for (const { words } of all) {
    // A child may be named as somebody's child, an age as a rule for adults under 21.
    expect(words).not.toMatch(/\b(girls?|boys?|minors?|under (1[0-8]|[0-9])\b|young(er)? people)/i)
  }
})

const label =
  /\b(victims?|surviv\w*|traffick\w*|exploit\w*|rescu\w*|pimps?|suspicious|prostitut\w*|illegals?|undocumented|risks?|offenders?|slave\w*|she|he|her|him|his|you|your|we)\b/i

test("LAW-70: the sentences are short and plain, speak of someone and to nobody, and use no label", () => {
  for (const { words } of all) {
    expect(label.exec(words)?.[0] ?? "", words).toBe("")
    for (const sentence of words.split(/(?<=[.?!])\s+/)) {
      expect(sentence.match(/[\p{L}\p{N}’]+/gu)?.length ?? 0, sentence).toBeLessThan(25)
      expect(
        (sentence.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 11),
        sentence,
      ).toEqual([])
    }
  }
  for (const sentence of ["They are a victim.", "He pays.", "You may be fined."]) expect(sentence).toMatch(label)
})

test("LAW-71: no definition, circle, duty, response or assessment reads them, and no finding can", () => {
  const readers = readdirSync(library, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("/on-sex-work/") && !file.endsWith("/law/index.ts"))
    .filter((file) => /on-sex-work|lawsOnSexWork|lawOnSexWorkIn|sentencesOn\b/.test(readFileSync(file, "utf8")))
    .map((file) => file.slice(library.length))
  // The sources carry the name of what they stand behind.
  expect(readers.filter((file) => !file.startsWith("/sources/"))).toEqual([])
})

test("LAW-72, PROMISE-18: nothing advises for or against speaking to the police, and no help waits for it", () => {
  const texts = [...all.map(({ words }) => words), toKnowNotToDo, onlyOfAdults, sexWorkLawMark]
  const advice =
    /\b(do not|don’t|never|should|must not|had better|advised?|recommend\w*) (speak|talk|go|tell|call|report)|\b(report|tell|call) (it to )?the police (first|now)|\b(if|once|unless|when) (someone|they) (report|cooperate|testify)/i
  for (const words of texts) expect(advice.exec(words)?.[0] ?? "", words).toBe("")
  expect("They should speak to the police.").toMatch(advice)
  expect(toKnowNotToDo).toContain("No help hangs on it.")
  expect(sexWorkLawMark).toContain("No lawyer and no group led by people who sell sex has read it yet.")
})

test("LAW-73: a place is found by its code, or by its country’s; of any other every answer is “not compared”", () => {
  expect(lawOnSexWorkIn("GB-SCT").name).toBe("Scotland")
  expect(lawOnSexWorkIn("DE-BE").name).toBe("Germany")
  expect(lawOnSexWorkIn("US-NV").name).toBe("Nevada")
  expect(lawOnSexWorkIn("US-CA").codes).toEqual(["US"])
  for (const code of ["FR", "not said", "", "__proto__", "za", "AU", "GB"])
    expect([code, [...new Set(answersOf(lawOnSexWorkIn(code)))]]).toEqual([code, ["not compared"]])
})

test("LAW-74: in Northern Ireland the street article holds until 2015 and not today, and paying is a crime since then", () => {
  const { law } = lawOnSexWorkIn("GB-NIR")
  const cited = (question: "in public" | "paying", day: string | "now") => {
    const answer = sentencesOn(law[question], day)
    return answer === "not compared" ? answer : answer.map(({ cites }) => cites)
  }
  expect(cited("in public", "2014-01-01")).toEqual(["art 59"])
  expect(cited("in public", "2015-05-31")).toEqual(["art 59"])
  expect(cited("in public", "2015-06-01")).toEqual(["s 15(4)"])
  expect(cited("in public", "now")).toEqual(["s 15(4)"])
  expect(cited("paying", "2014-01-01")).toBe("not compared")
  expect(sentencesOn("not compared", "now")).toBe("not compared")
})

test("LAW-74: a sentence whose first day nobody compared is left out on no day", () => {
  const { law } = lawOnSexWorkIn("GB-SCT")
  expect(sentencesOn(law.others, "1900-01-01")).toEqual(law.others)
})
