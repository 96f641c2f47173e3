import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import {
  lawsOnSexWork,
  onlyOfAdults,
  questionsOnPolice,
  questionsOnSexWork,
  sexWorkLawMark,
  toKnowNotToDo,
} from "distinguo/law"
import { everyClaim, everySource, sourceAmongAll } from "distinguo/sources"
import { expect, test } from "vitest"
import { distinguo } from "./pretend-computer.ts"

const flat = (text: string) => text.replace(/\s+/g, " ")
const fits = (name: string) => {
  const file = new URL(`../../library/schemas/${name}.json`, import.meta.url)
  return new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, "utf8")) as object)
}

test("CLI-39: with no place named every place is listed, with those of which nothing was compared", async () => {
  const { code, said } = await distinguo(["law", "sex-work"])
  expect(code).toBe(0)
  for (const { codes, name } of lawsOnSexWork) for (const one of [...codes, name]) expect(said).toContain(one)
  expect(said).toContain("Australia: not compared")
  expect(flat(said)).toContain(onlyOfAdults)
})

test("CLI-39, PROMISE-3, PROMISE-18, PROMISE-20: of a place every question stands with its sentences, their place, mark and source, adults first", async () => {
  for (const { codes, law, police, notKnown } of lawsOnSexWork) {
    const { code, said } = await distinguo(["law", "sex-work", codes[0] ?? ""])
    const shown = flat(said)
    expect(code).toBe(0)
    expect(shown.indexOf(onlyOfAdults)).toBeGreaterThan(0)
    expect(shown.indexOf(onlyOfAdults)).toBeLessThan(shown.indexOf(questionsOnSexWork[0].asks))
    for (const { asks } of [...questionsOnSexWork, ...questionsOnPolice]) expect(shown).toContain(asks)
    for (const part of [...notKnown, toKnowNotToDo, sexWorkLawMark]) expect(shown).toContain(part)
    for (const answer of [...Object.values(law), ...Object.values(police)]) {
      if (answer === "not compared") continue
      for (const { words, mark, source, cites, inForce } of answer) {
        if (inForce.until !== "still, when last looked at") continue
        for (const part of [`${words} (${mark})`, `${sourceAmongAll(source).title}, ${cites}`])
          expect(shown).toContain(flat(part))
      }
    }
  }
})

test("CLI-39: on another day what held then is read, and a place nobody looked at is answered all the same", async () => {
  const then = flat((await distinguo(["law", "sex-work", "GB-NIR", "--on", "2014-01-01"])).said)
  expect(then).toContain("again and again, was a crime. (checked)")
  expect(flat((await distinguo(["law", "sex-work", "GB-NIR"])).said)).not.toContain("again and again, was a crime")
  const nowhere = await distinguo(["law", "sex-work", "FR"])
  expect([nowhere.code, flat(nowhere.said).includes("a place on no list here")]).toEqual([0, true])
})

test("CLI-39, CLI-1: what is no code is refused with the mend and not repeated", async () => {
  const { code, said, complained } = await distinguo(["law", "sex-work", "PLANTED"])
  expect([code, said, complained.includes("PLANTED")]).toEqual([2, "", false])
  expect(complained).toContain("distinguo law sex-work")
})

test("CLI-39: as data it fits its schema", async () => {
  const place = fits("law-on-sex-work-1")
  for (const argv of [
    ["law", "sex-work", "--json"],
    ["law", "sex-work", "IN", "--json"],
    ["law", "sex-work", "AU", "--json"],
  ]) {
    const { said } = await distinguo(argv)
    expect([place(JSON.parse(said)), place.errors]).toEqual([true, null])
  }
  const all = fits("sources-1")
  const { said } = await distinguo(["law", "sources", "--json"])
  expect([all(JSON.parse(said)), all.errors]).toEqual([true, null])
})

test("CLI-39: every source is there with what was compared and what it does not show; a document with its claims; another id is refused", async () => {
  const { code, said } = await distinguo(["law", "sources"])
  expect(code).toBe(0)
  const shown = flat(said)
  for (const { id, checked, doesNotShow } of everySource)
    for (const part of [id, `Compared: ${checked}.`, `Does not show: ${doesNotShow}.`])
      expect(shown).toContain(flat(part))
  const [claim] = everyClaim
  expect(flat((await distinguo(["law", "sources", claim?.standsIn ?? ""])).said)).toContain(claim?.says)
  expect((await distinguo(["law", "sources", "planted"])).code).toBe(2)
})
