import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { demands, kindsOfSilence, places, stepsWhenDemanded } from "distinguo/responses"
import { checkMemo } from "distinguo-documents/memo"
import { extractText } from "unpdf"
import { expect, test } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const flat = (text: string) => text.replace(/\s+/g, " ")
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../library/schemas/${name}.json`, import.meta.url), "utf8")) as object

const begun = ["1", "1", "1", "1"]
/** The wish, danger now, and whatever else is asked: nothing said, until they may be reached. */
const talked = (then: (since: string) => string) => {
  let at = 0
  return (since: string) => {
    if (since.includes("Keep it, or forget")) return "2"
    if (since.includes("reached again") || at > 0) {
      at++
      return then(since)
    }
    return begun.shift() ?? (since.includes("How safe") ? "3" : "")
  }
}

test("CLI-45, ASKING-44, CARE-39: a yes is followed part by part, read back, and kept; nothing else is asked for", async () => {
  begun.splice(0, begun.length, "1", "1", "1", "1")
  const answers: Readonly<Record<string, string>> = {
    "reached again": "1",
    "When is it safe?": "after nine",
    "What shall I say instead?": "the dentist",
    "By what means?": "1,3",
    "Until when": "2026-12-24",
    "another talk?": "2",
  }
  const { said, written } = await distinguo(
    ["ask", "--place", "ZA", "--role", "caseworker"],
    {},
    talked((since) => Object.entries(answers).find(([asks]) => since.includes(asks))?.[1] ?? ""),
  )
  expect(said.indexOf("Before we stop")).toBeLessThan(said.indexOf("reached again"))
  expect(flat(said)).toContain("When it is safe: “after nine”")
  expect(JSON.parse(Object.values(written)[0] ?? "{}").safe_contact).toEqual({
    means: ["a call", "in person"],
    when: "after nine",
    say_instead: "the dentist",
    until: "2026-12-24",
    another_talk: "perhaps",
  })
})

test("CLI-45: Enter keeps nothing of it, and whoever stops is not asked", async () => {
  begun.splice(0, begun.length, "1", "1", "1", "1")
  const no = await distinguo(
    ["ask", "--place", "ZA", "--role", "caseworker"],
    {},
    talked(() => ""),
  )
  expect(no.said).toContain("reached again")
  expect(Object.values(no.written)).toHaveLength(1)
  expect(Object.values(no.written)[0]).not.toContain("safe_contact")
  const stopped = await distinguo(["ask"], {}, ["1", "1", "1", "1", "", "stop"])
  expect(stopped.said).not.toContain("reached again")
})

const contact = `
safe_contact:
  name: KITE name
  means: [a call]
  how: KITE how
  when: KITE when
  never_when: KITE never
  who_sees: KITE sees
  never_say: KITE say
  say_instead: KITE instead
  until: 2031-01-01
  reach_us: KITE us
`

test("CLI-46, ACCOUNTS-43, CARE-17: no command has a word of it, in words or as data", async () => {
  const files = { "a.yaml": `${inConfidence}${contact}` }
  for (const command of ["assess", "compare", "circles", "vary", "agency", "indicators", "owed"]) {
    for (const form of ["--words", "--json"]) {
      if (command === "agency" && form === "--json") continue
      const { code, said, complained } = await distinguo([command, "a.yaml", "--duty-said", form], files)
      expect([command, form, code]).toEqual([command, form, 0])
      expect(said.length).toBeGreaterThan(100)
      expect(`${said}${complained}`).not.toMatch(/KITE|2031/)
    }
  }
})

const memo = ["memo", "a.yaml", "--duty-said", "--definition", "un-protocol-2000/trafficking-in-persons"]
const everyPaper = [["--json"], ["--format", "json"], ["--format", "html"], ["--format", "pdf"]]

async function wordsOf(content: string): Promise<string> {
  if (!content.startsWith("%PDF-")) return content
  const pdf = Uint8Array.from(Buffer.from(content, "latin1"))
  const { data, hash } = await checkMemo(pdf, async () => "", "not at hand")
  const { text } = await extractText(pdf, { mergePages: true })
  return `${text} ${data} ${hash}`
}

test("CLI-46, ACCOUNTS-43, CARE-17: no memorandum has a word of it, as data, as HTML or in the text of its PDF", async () => {
  for (const paper of everyPaper) {
    const made = await distinguo([...memo, ...paper], { "a.yaml": `${inConfidence}${contact}` })
    const without = await distinguo([...memo, ...paper], { "a.yaml": inConfidence })
    expect([paper, made.code]).toEqual([paper, 0])
    const [file = made.said] = Object.values(made.written)
    expect(file).toBe(Object.values(without.written)[0] ?? without.said)
    const words = await wordsOf(file)
    expect(words).toContain("PLANTED one")
    expect(`${words}${made.said}${made.complained}`).not.toMatch(/KITE|2031/)
  }
})

test("CLI-46, CLI-54, DOCUMENTS-39, CARE-24: of a file for a lawyer a memorandum is for a lawyer alone, says whose it is and holds no data", async () => {
  const files = { "a.yaml": `${inConfidence}\nprepared_for: a lawyer\n` }
  for (const data of [["--json"], ["--format", "json"]]) {
    const { code, said, written, complained } = await distinguo([...memo, ...data], files)
    expect([data, code, said, written]).toEqual([data, 1, "", {}])
    expect(complained).toContain("prepared for a lawyer")
  }
  for (const reader of ["the person", "not said"]) {
    const { code, written, complained } = await distinguo([...memo, "--for", reader], files)
    expect([reader, code, written]).toEqual([reader, 1, {}])
    expect(complained).toContain("is set down for nobody else")
  }
  for (const format of ["html", "pdf"]) {
    const { code, written } = await distinguo([...memo, "--format", format], files)
    const [file = ""] = Object.values(written)
    const words = flat(await wordsOf(file))
    expect(code).toBe(0)
    expect(words).toContain("Prepared for a lawyer. Kept apart")
    expect(words).toContain("this file alone cannot be checked")
    expect(file).not.toMatch(/memo-as-data|EmbeddedFile|distinguo\.memo\/1/)
    const checked = await checkMemo(Uint8Array.from(Buffer.from(file, "utf8")), async () => "", "not at hand")
    expect(checked.data).toBe("not there")
  }
})

test("CLI-46, ACCOUNTS-45, CARE-24: of a file for a lawyer nothing is given out as data, and words say whose it is", async () => {
  const files = { "a.yaml": `${inConfidence}\nprepared_for: a lawyer\n` }
  for (const command of ["assess", "compare", "circles", "vary", "indicators", "owed"]) {
    const data = await distinguo([command, "a.yaml", "--duty-said", "--json"], files)
    expect([command, data.code, data.said]).toEqual([command, 1, ""])
    expect(data.complained).toContain("prepared for a lawyer")
    const words = await distinguo([command, "a.yaml", "--duty-said"], files)
    expect([command, words.code]).toEqual([command, 0])
    expect(words.said.startsWith("Prepared for a lawyer.")).toBe(true)
  }
  expect((await distinguo(["circles", "a.yaml", "--duty-said", "--svg"], files)).said).toBe("")
})

test("CLI-47, RESPONSES-49, RESPONSES-53, CARE-23: what to do when papers are demanded, in words and valid as data", async () => {
  const { code, said } = await distinguo(["demanded"])
  expect(code).toBe(0)
  for (const { title, says } of stepsWhenDemanded)
    for (const part of [title, ...says.map(({ words }) => words)]) expect(flat(said)).toContain(part)
  for (const { title } of demands) expect(said).toContain(title)
  for (const { name } of places) expect(flat(said)).toContain(name)
  expect(flat(said)).toContain("AU, Australia: not compared.")
  const valid = new Ajv2020({ strict: false }).compile(schema("demanded-1"))
  for (const argv of [
    ["demanded", "--json"],
    ["demanded", "ZA", "--json"],
    ["demanded", "FR", "--json"],
  ]) {
    const answer = await distinguo(argv)
    expect(answer.said.split("\n")).toHaveLength(1)
    expect([valid(JSON.parse(answer.said)), valid.errors]).toEqual([true, null])
  }
  for (const argv of [
    ["demanded", "za"],
    ["demanded", "ZA", "DE"],
  ])
    expect((await distinguo(argv)).code).toBe(2)
})

test("CLI-47, RESPONSES-40, RESPONSES-42: duties say of each silence what becomes of it, and where a lawyer's file is kept apart", async () => {
  for (const place of ["ZA", "DE", "AU", "FR"]) {
    const { said } = await distinguo(["duties", place])
    for (const kind of kindsOfSilence) expect(flat(said)).toContain(`${kind}: `)
    expect(said.includes("A file for a lawyer, kept apart")).toBe(place === "ZA")
  }
  expect(flat((await distinguo(["duties", "DE"])).said)).toContain("what is told to clergy: stays protected.")
})
