import { expect, test } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

const files = { "kitchen.yaml": inConfidence }
const only = ["--definition", "un-protocol-2000/trafficking-in-persons"]
const neutral = (ending: string) => new RegExp(`^2026-11-22-[a-z]+\\.${ending}$`)

test("CLI-54, CLI-3, PROMISE-8: behind the duty gate, then one HTML file under a neutral name, and nothing is overwritten", async () => {
  const held = await distinguo(["memo", "kitchen.yaml"], files)
  expect(held.code).toBe(3)
  expect(held.written).toEqual({})
  expect(held.said).toContain("You don't have to tell me anything.")
  const { code, said, written } = await distinguo(["memo", "kitchen.yaml", "--duty-said", ...only], files)
  expect(code).toBe(0)
  const [[name, html] = ["", ""]] = Object.entries(written)
  expect(name).toMatch(neutral("html"))
  expect(html).toContain("PLANTED one")
  expect(said).not.toContain("PLANTED")
  expect(said.replaceAll(/\s+/g, " ")).toContain("It is not sealed: whoever has the file can read")
  const twice = await distinguo(["memo", "--example", "waitress", ...only, "--to", "kitchen.yaml"], files)
  expect(twice.code).toBe(1)
  expect(twice.complained).toContain("There is a file of that name, and it stays as it is.")
})

test("CLI-54: a PDF is written when it is asked for", async () => {
  const { code, written } = await distinguo([
    "memo",
    "--example",
    "own-rooms",
    ...only,
    "--format",
    "pdf",
    "--to",
    "a.pdf",
  ])
  expect(code).toBe(0)
  expect(written["a.pdf"]).toMatch(/^%PDF-1\.7/)
})

test("CLI-55, CARE-32: what would serve to cross-examine stands in it only where it was asked for", async () => {
  const plain = await distinguo(["memo", "--example", "waitress", ...only, "--to", "a.html"])
  expect(plain.written["a.html"]).not.toMatch(/Added by its author|If it were shown/)
  const argv = ["memo", "--example", "waitress", ...only, "--to", "a.html", "--with-open-questions", "--with-if-shown"]
  const added = (await distinguo(argv)).written["a.html"]
  expect(added).toContain("Added by its author: what could still matter")
  expect(added).toContain("Added by its author: if it were shown that")
})

test("CLI-56, CARE-17, PROMISE-17: --json is one line of distinguo.memo/1, alike whatever the reason for not knowing", async () => {
  const argv = ["memo", "kitchen.yaml", "--duty-said", "--json", "--for", "a lawyer", ...only]
  const { said, code, written } = await distinguo(argv, files)
  expect([code, written]).toEqual([0, {}])
  expect(JSON.parse(said)).toMatchObject({ schema: "distinguo.memo/1", preparedFor: "a lawyer" })
  for (const silence of ["not_known", "not_applicable"]) {
    const other = { "kitchen.yaml": inConfidence.replace("declined:", `${silence}:`) }
    expect((await distinguo(argv, other)).said).toBe(said)
  }
})

test("CLI-57: a file is checked without showing what stands in it, and a changed word ends with 1", async () => {
  const { written } = await distinguo(["memo", "kitchen.yaml", "--duty-said", ...only, "--to", "a.html"], files)
  const html = written["a.html"] ?? ""
  const good = await distinguo(["memo", "--check", "a.html"], { "a.html": html })
  expect(good.code).toBe(0)
  expect(good.said).toMatch(/SHA-256 of its data, made now: [0-9a-f]{64}/)
  expect(good.said).not.toContain("PLANTED")
  const changed = await distinguo(["memo", "--check", "a.html"], {
    "a.html": html.replace("PLANTED one", "PLANTED won"),
  })
  expect(changed.code).toBe(1)
  expect(changed.said).toContain("is not what this version of the program writes")
  const none = await distinguo(["memo", "--check", "kitchen.yaml"], files)
  expect(none.code).toBe(1)
  expect(none.said).toContain("No memorandum of this program stands in that file")
})

test("CLI-58, CLI-1: it takes one account, and definitions, formats and readers there are", async () => {
  for (const argv of [
    ["memo"],
    ["memo", "a.yaml", "b.yaml"],
    ["memo", "--check"],
    ["memo", "kitchen.yaml", "--for", "somebody by name"],
    ["memo", "kitchen.yaml", "--format", "docx"],
    ["memo", "kitchen.yaml", "--definition", "nothing/of-the-kind"],
    ["memo", "kitchen.yaml", "--on", "2026-02-30"],
  ]) {
    const { code, complained } = await distinguo(argv, files)
    expect(code).toBe(2)
    expect(complained).not.toBe("")
    expect(complained).not.toContain("somebody by name")
  }
})
