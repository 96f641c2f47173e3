import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { dutyWordsMark, places, roles } from "distinguo/responses"
import { expect, test } from "vitest"
import { distinguo } from "./pretend-computer.ts"

const flat = (text: string) => text.replace(/\s+/g, " ")
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../library/schemas/${name}.json`, import.meta.url), "utf8")) as object

test("CLI-13: with no place named every place is listed, with what was compared of it and what was not", async () => {
  const { code, said } = await distinguo(["duties"])
  expect(code).toBe(0)
  for (const { codes, name, duties } of places) {
    for (const one of [...codes, name, ...duties.map(({ cites, mark }) => `${cites} (${mark})`)])
      expect(said).toContain(one)
    if (duties.length === 0) expect(said).toContain(`${name}: not compared`)
  }
  for (const role of roles) expect(flat(said)).toContain(role)
})

test("CLI-13, PROMISE-20: of a place, every duty with its limbs and marks, what was not compared, and the words with their mark", async () => {
  for (const { codes, duties, notCompared } of places) {
    for (const place of codes) {
      const { code, said } = await distinguo(["duties", place])
      const shown = flat(said)
      expect(code).toBe(0)
      for (const { cites, mark, trigger, to, consent, notKnown } of duties) {
        for (const part of [`${cites} (${mark})`, trigger.words, trigger.standard, to, consent, ...notKnown])
          expect(shown).toContain(part)
      }
      for (const part of [...notCompared, dutyWordsMark, "“You don't have to tell me anything."])
        expect(shown).toContain(part)
    }
  }
})

test("CLI-13: a place nobody compared is answered like any other: not checked, with words to say", async () => {
  for (const place of ["FR", "US-CA"]) {
    const { code, said } = await distinguo(["duties", place])
    expect([code, flat(said).includes("May a finding itself create a duty? not checked.")]).toEqual([0, true])
    expect(said).toContain("“The law may make me pass some things on")
  }
})

test("CLI-13: the role changes the words", async () => {
  const to = async (...role: string[]) => flat((await distinguo(["duties", "ZA", ...role])).said)
  expect(await to("--role", "lawyer or their staff")).toContain("what you tell me to get legal advice")
  expect(await to("--role", "friend or relative")).toContain("It lets me.")
  expect(await to()).toContain("the widest duty is assumed")
  expect(await to("--role", "caseworker")).not.toContain("the widest duty is assumed")
})

test("CLI-13: as data it is one line, valid against its schema", async () => {
  const ajv = new Ajv2020({
    strict: false,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
    schemas: [schema("proof-1"), schema("assessment-1")],
  })
  const valid = ajv.compile(schema("duties-1"))
  const named = [["ZA", "--role", "caseworker"], ["GB-SCT"], ["DE-BE"], ["FR"]]
  for (const argv of [[], ...named]) {
    const { code, said, complained } = await distinguo(["duties", ...argv, "--json"])
    expect([code, complained, said.includes("\n")]).toEqual([0, "", false])
    expect(valid(JSON.parse(said)), JSON.stringify(valid.errors?.[0])).toBe(true)
  }
  expect(valid({ schema: "distinguo.duties/1", places: [], score: 1 })).toBe(false)
})

test("CLI-1, CLI-13: a word that is no code of a place and a role that is not known are refused with the mend", async () => {
  for (const argv of [
    ["duties", "PLANTED"],
    ["duties", "za"],
    ["duties", "ZA", "--role", "PLANTED"],
    ["duties", "--role", "Lawyer"],
    ["duties", "ZA", "--role"],
  ]) {
    const { code, said, complained } = await distinguo(argv)
    expect([argv, code, said]).toEqual([argv, 2, ""])
    expect(complained).not.toContain("PLANTED")
    expect(complained).toMatch(/ZA or GB-SCT|outreach worker|needs a word/)
  }
})

test("PROMISE-18: no page of duties speaks of rescue, victims or risk", async () => {
  for (const argv of [[], ...places.flatMap(({ codes }) => codes.map((code) => [code]))]) {
    const shown = (await distinguo(["duties", ...argv])).said.replace(/https?:\S+/g, "")
    expect(shown).not.toMatch(/rescu|victim|risk|suspicio|score/i)
  }
})
