import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { seal, unseal } from "distinguo-documents/sealed-account"
import { expect, test } from "vitest"
import { keyboardOf } from "../src/keyboard.ts"
import { bytesOf, distinguo, inConfidence } from "./pretend-computer.ts"

const fresh = ["ask", "--place", "ZA", "--role", "caseworker"]
const begun = ["1", "1", "1", "1"]
/** A talk in which something is said that would be kept, up to the question whether to keep it. */
const told = [...begun, "", "3", "PLANTED words", "", "stop", ""]

const own = "PLANTED passphrase of my own"
/** Little work: what is tried here is the asking, not the sealing. */
const sealed = await seal(inConfidence, own, 4)
const files = { "kitchen.age": sealed }

async function textOf(written: string | undefined, passphrase: string): Promise<string> {
  const found = await unseal(bytesOf(written), passphrase)
  return typeof found === "string" ? found : new TextDecoder().decode(found.opened)
}

test("CLI-27, CARE-19: what is kept is sealed with six words that are shown once, and holds no planted word", async () => {
  const { code, said, written } = await distinguo(fresh, {}, [...told, "1", "1", "1", "", ""])
  const [name = ""] = Object.keys(written)
  expect([code, Object.keys(written).length]).toEqual([0, 1])
  expect(name).toMatch(/^2026-11-22-[a-z]+\.age$/)
  expect(written[name]).not.toMatch(/PLANTED|distinguo|schema|episodes/)
  const shown = [...said.matchAll(/^ {4}((?:[a-z]+ ){5}[a-z]+)$/gm)].map((match) => match[1] ?? "")
  expect(shown).toHaveLength(2)
  expect(await textOf(written[name], shown[0] ?? "")).toBe("wrong passphrase")
  expect(JSON.parse(await textOf(written[name], shown[1] ?? "")).own_words).toEqual(["PLANTED words"])
  expect(said.replace(/\s+/g, " ")).toContain("without these words nobody can, we neither")
})

test("CLI-27, KEEPING-11: a passphrase of their own is typed twice alike; a short one is remarked on, a shorter one refused", async () => {
  const typed = ["1", "2", "dan", "fifteen signs !", "", own, "another", own, own, "mine.age"]
  const { said, written } = await distinguo(fresh, {}, [...told, ...typed])
  expect(Object.keys(written)).toEqual(["mine.age"])
  expect(said.replace(/\s+/g, " ")).toMatch(/fewer than 16 signs.*The two were not the same. Nothing was kept yet./)
  expect(said.split("fewer than 16 signs").length).toBe(2)
  expect(said.replace(/\s+/g, " ").split("Too short: someone who knows you can guess it.").length).toBe(2)
  expect(said).not.toContain(own)
  expect(await textOf(written["mine.age"], own)).toContain("PLANTED words")
})

test("CLI-27, PROMISE-15: wherever one stops before the file is named, nothing is written", async () => {
  const ways = [
    ["1", "2", own, own, ""],
    ["1", "", "", ""],
    ["2", ""],
  ]
  for (const way of ways) {
    for (let lines = 0; lines < way.length; lines++) {
      const { said, written } = await distinguo(fresh, {}, [...told, ...way.slice(0, lines), "stop"])
      expect(written).toEqual({})
      expect(said).toContain("Forgotten: nothing was written to this computer.")
      expect((await distinguo(fresh, {}, [...told, ...way.slice(0, lines)])).written).toEqual({})
    }
  }
})

test("CLI-25: every command opens a sealed file and asks for its passphrase beside the answers", async () => {
  const assessed = await distinguo(["assess", "kitchen.age", "--json"], files, [own])
  expect([assessed.code, assessed.said.split("\n").length]).toEqual([3, 1])
  expect(JSON.parse(assessed.said).schema).toBe("distinguo.assessment/1")
  expect(assessed.complained).toContain("kitchen.age: sealed. Type its passphrase")
  expect((await distinguo(["circles", "kitchen.age"], files, [own])).said).toContain("Say this")
  const asked = await distinguo(["ask", "kitchen.age"], files, [own, "stop"])
  expect([asked.code, asked.said.includes("Say this to the person first")]).toEqual([3, true])
})

test("CLI-25: a wrong passphrase is said and can be typed again; a file that stays closed keeps nobody waiting", async () => {
  const again = await distinguo(["assess", "kitchen.age"], files, ["PLANTED wrong", own])
  expect(again.code).toBe(3)
  expect(again.complained).toContain("That passphrase does not open it. Nothing was lost or changed.")
  const invented = { "a.age": sealed, "b.yaml": inConfidence.replace("label:", "told: invented\nlabel:") }
  const left = await distinguo(["assess", "a.age", "b.yaml"], invented, ["PLANTED wrong", ""])
  expect([left.code, left.complained.includes("a.age: Left closed.")]).toEqual([1, true])
  expect(left.said).toContain("Kitchen")
  expect(left.said + left.complained).not.toContain("PLANTED wrong")
  expect((await distinguo(["assess", "kitchen.age"], files, [])).code).toBe(1)
})

test("CLI-25, KEEPING-13: after a wrong try it is said how many words were typed, and no word is repeated", async () => {
  const { complained } = await distinguo(["assess", "kitchen.age"], files, ["Maple kitchn river", own])
  expect(complained).toContain("You typed 3 words.")
  expect(complained).toContain("One of them is not in the list")
  expect(complained).not.toMatch(/maple|kitchn|river/i)
})

test("CLI-25: a file that no passphrase can open says so at once and asks for none", async () => {
  const broken = {
    "a.age": sealed.slice(0, 40),
    "b.age": new TextEncoder().encode("age-encryption.org/v1\n-> X25519 a\n"),
  }
  const { code, complained } = await distinguo(["assess", "a.age", "b.age"], broken, [own])
  expect(code).toBe(1)
  expect(complained).toContain("a.age: This file is sealed, and it is broken")
  expect(complained).toContain("b.age: This file is sealed for a key")
  expect(complained).not.toContain("Type its passphrase")
})

test("CLI-26: no option takes a passphrase, and none is read from the surroundings", async () => {
  for (const option of ["--passphrase", "--password", "-p", "--words-to-open"]) {
    const { code, said } = await distinguo(["assess", "kitchen.age", option, own], files)
    expect([option, code, said]).toEqual([option, 2, ""])
  }
  const folder = mkdtempSync(join(tmpdir(), "distinguo-"))
  try {
    writeFileSync(join(folder, "kitchen.age"), sealed)
    const starter = join(import.meta.dirname, "..", "bin", "distinguo.mjs")
    const env = { ...process.env, AGE_PASSPHRASE: own, DISTINGUO_PASSPHRASE: own, PASSPHRASE: own }
    const run = (input: string) =>
      spawnSync(process.execPath, [starter, "assess", "kitchen.age", "--duty-said"], {
        cwd: folder,
        input,
        encoding: "utf8",
        env,
      })
    expect([run("").status, run("").stdout]).toEqual([1, ""])
    const piped = run(`${own}\n`)
    expect([piped.status, piped.stdout.includes("Kitchen"), piped.stdout.includes(own)]).toEqual([0, true, false])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test("CLI-26: at a terminal nothing of a passphrase is shown while it is typed, and what follows is shown again", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let shown = ""
  output.on("data", (piece: Buffer) => {
    shown += piece.toString()
  })
  const keyboard = keyboardOf({ input, output, isTerminal: () => true })
  const typed = async (keys: string): Promise<void> => {
    for (const key of keys) {
      input.write(key)
      await new Promise((later) => setTimeout(later, 1))
    }
  }
  const first = keyboard.readLine()
  await typed("seen one\r")
  expect(await first).toEqual({ typed: "seen one" })
  const second = keyboard.readUnseen()
  await typed("hiddem\u007fn\r")
  expect(await second).toEqual({ typed: "hidden" })
  const third = keyboard.readLine()
  await typed("seen two\r")
  expect(await third).toEqual({ typed: "seen two" })
  keyboard.stopReading()
  expect(await keyboard.readUnseen()).toBe("no more lines")
  expect(shown).toContain("seen one")
  expect(shown).toContain("seen two")
  expect(shown.slice(shown.indexOf("one"), shown.indexOf("seen two"))).not.toMatch(/[hid]/)
})

test("CLI-27, CLI-18: the real command seals what is piped in, for its owner alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "distinguo-"))
  try {
    const starter = join(import.meta.dirname, "..", "bin", "distinguo.mjs")
    const input = `${[...told, "1", "2", own, own, ""].join("\n")}\n`
    const { status, stdout } = spawnSync(process.execPath, [starter, ...fresh], {
      cwd: folder,
      input,
      encoding: "utf8",
    })
    expect([status, stdout.includes("Kept."), stdout.includes(own)]).toEqual([0, true, false])
    const [file = ""] = readdirSync(folder)
    expect(file).toMatch(/^\d{4}-\d\d-\d\d-[a-z]+\.age$/)
    expect(statSync(join(folder, file)).mode & 0o077).toBe(0)
    const bytes = readFileSync(join(folder, file))
    expect(bytes.toString("latin1")).not.toContain("PLANTED")
    expect(typeof (await unseal(bytes, own))).toBe("object")
  } finally {
    rmSync(folder, { recursive: true })
  }
})
