import { readFileSync } from "node:fs"
import { join } from "node:path"
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption"
import fc from "fast-check"
import { expect, test } from "vitest"
import { readAccountFile } from "../../src/index.ts"
import { isSealed, neutralName, seal, sixWords, unseal } from "../../src/sealed-account/index.ts"
import { workOfSealing } from "../../src/sealed-account/work.ts"

/** Little work, so that a test may open hundreds of files; the work itself is tried on its own. */
const little = 4
const words = "maple kitchen orbit spoon winter violin"

async function opened(bytes: Uint8Array, passphrase: string): Promise<string> {
  const found = await unseal(bytes, passphrase)
  return typeof found === "string" ? found : new TextDecoder().decode(found.opened)
}

test("KEEPING-1: whatever was said comes back to the letter, spaces and line ends at its end too", async () => {
  const said = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(" ", "\n", "a", "\u00a0", "আ"), maxLength: 40 }),
    fc.nat({ max: 9_000 }).map((length) => "x".repeat(length)),
    fc.nat({ max: 9_000 }).map((length) => `x${"\n ".repeat(length / 2)}`),
  )
  await fc.assert(
    fc.asyncProperty(said, async (text) => {
      expect(await opened(await seal(text, words, little), words)).toBe(text)
    }),
    { numRuns: 100 },
  )
  for (const length of [0, 1, 4094, 4095, 4096, 4097, 16_383, 16_384, 70_000]) {
    for (const last of ["", " ", "\n", "\n ", " \n"]) {
      const text = "y".repeat(Math.max(0, length - last.length)) + last
      expect(await opened(await seal(text, words, little), words)).toBe(text)
    }
  }
})

test("KEEPING-1, CARE-19: a sealed account is read as it was, and none of its words stand in the file", async () => {
  const account = `{"schema": "distinguo.account/1", "label": "PLANTED", "own_words": ["PLANTED one"], "episodes": []}`
  const sealed = await seal(account, "PLANTED passphrase")
  const asText = new TextDecoder("latin1").decode(sealed)
  expect(asText).not.toMatch(/PLANTED|distinguo|account\/1|label|episodes|passphrase/)
  expect(isSealed(sealed)).toBe(true)
  expect(isSealed(new TextEncoder().encode(account))).toBe(false)
  const found = await unseal(sealed, "PLANTED passphrase")
  if (typeof found === "string") throw new Error(found)
  expect(readAccountFile(found.opened)).toEqual(readAccountFile(new TextEncoder().encode(account)))
})

test("KEEPING-2: every reason for not opening is named, and a wrong passphrase is told from a broken file", async () => {
  const sealed = await seal("PLANTED", words, little)
  expect(await unseal(sealed, "maple kitchen orbit spoon winter piano")).toBe("wrong passphrase")
  expect(await unseal(sealed, "")).toBe("wrong passphrase")
  expect(await unseal(new Uint8Array(), words)).toBe("not a sealed file")
  expect(await unseal(new TextEncoder().encode("label: a\n"), words)).toBe("not a sealed file")
  for (const length of [22, 26, 30, 60, 200]) expect(await unseal(sealed.slice(0, length), words)).toBe("broken")
  expect(await unseal(sealed.slice(0, -1), words)).toBe("broken")
  expect(await unseal(new Uint8Array([...sealed, 1]), words)).toBe("broken")
  expect(await unseal(new TextEncoder().encode("age-encryption.org/v9\n-> a b\n"), words)).toBe("broken")

  const forAKey = new Encrypter()
  forAKey.addRecipient(await identityToRecipient(await generateX25519Identity()))
  expect(await unseal(await forAKey.encrypt("PLANTED"), words)).toBe("sealed for a key and not a passphrase")
})

test("KEEPING-3: a file that asks for more work than `age` itself is refused before any work is done", async () => {
  const sealed = new TextDecoder("latin1").decode(await seal("PLANTED", words, little))
  for (const work of ["19", "22", "63", "999999999999", "1e3", "0", "-4", "04", " 4"]) {
    const asks = Uint8Array.from(sealed.replace(/ 4\n/, ` ${work}\n`), (sign) => sign.charCodeAt(0))
    expect([work, await unseal(asks, words)]).toEqual([
      work,
      /^(19|22|63|9+)$/.test(work) ? "asks for too much work" : "broken",
    ])
  }
  const [, stanza] = new TextDecoder("latin1").decode(await seal("PLANTED", words)).split("\n")
  expect(stanza).toMatch(new RegExp(`^-> scrypt \\S+ ${workOfSealing}$`))
})

test("KEEPING-4: with any one byte changed, a file opens as nothing else and says a reason that is known", async () => {
  const text = "PLANTED"
  const sealed = await seal(text, words, little)
  const reasons = new Set<string>()
  for (let at = 0; at < sealed.length; at += at < 250 || at > sealed.length - 40 ? 1 : 37) {
    for (const bit of [1, 16, 128]) {
      const changed = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ bit : byte))
      const found = await unseal(changed, words)
      expect([at, bit, typeof found]).toEqual([at, bit, "string"])
      reasons.add(String(found))
    }
  }
  expect([...reasons].sort()).toEqual([
    "broken",
    "not a sealed file",
    "sealed for a key and not a passphrase",
    "wrong passphrase",
  ])
})

test("KEEPING-4: no bytes make opening fail", async () => {
  const head = "age-encryption.org/v1\n-> scrypt "
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 300 }).map((text) => new TextEncoder().encode(`${head}${text}`)),
    fc
      .string({ maxLength: 300 })
      .map((text) => new TextEncoder().encode(`-----BEGIN AGE ENCRYPTED FILE-----\n${text}`)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.string(), async (file, passphrase) => {
      expect(typeof (await unseal(file, passphrase))).toBe("string")
    }),
    { numRuns: 500 },
  )
})

test("KEEPING-5: how long a text is cannot be told from the file, but for its size in steps of four", async () => {
  const length = async (text: string): Promise<number> => (await seal(text, words, 1)).length
  const [nothing, some, more] = [await length(""), await length("x"), await length("x".repeat(4_095))]
  expect([some, more]).toEqual([nothing, nothing])
  expect(await length("x".repeat(4_096))).toBeGreaterThan(nothing * 3)
  expect(await length("x".repeat(16_000))).toBe(await length("x".repeat(5_000)))
})

test("KEEPING-6: what `age` itself seals is opened as it is, written as bytes or as text", async () => {
  const theirs = new Encrypter()
  theirs.setPassphrase(words)
  theirs.setScryptWorkFactor(little)
  for (const text of ["label: a\n", "a |\n  b  \n   ", ""]) {
    const bytes = await theirs.encrypt(text)
    expect(await opened(bytes, words)).toBe(text)
    const asText = new TextEncoder().encode(armor.encode(bytes))
    expect(isSealed(asText)).toBe(true)
    expect(await opened(asText, words)).toBe(text)
  }
})

test("KEEPING-6: a file of Debian's age 1.1.1, with all the work it asks for, opens and holds the account", async () => {
  const accounts = join(import.meta.dirname, "..", "..", "..", "web", "test", "accounts")
  const found = await unseal(readFileSync(join(accounts, "sealed-by-age.age")), "a right passphrase")
  if (typeof found === "string") throw new Error(found)
  expect(Buffer.from(found.opened)).toEqual(readFileSync(join(accounts, "in-confidence.yaml")))
})

test("KEEPING-7: the six words open it however a phone wrote them; a passphrase of one's own is taken to the letter", async () => {
  const sealed = await seal("PLANTED", words, little)
  const numbered = "1. maple 2. kitchen 3) orbit 4 spoon 5 winter 6violin"
  for (const typed of [
    "Maple Kitchen Orbit Spoon Winter Violin",
    ` ${words}  `,
    words.replaceAll(" ", "-"),
    numbered,
    words,
  ])
    expect(await opened(sealed, typed)).toBe("PLANTED")
  expect(await opened(sealed, words.replace("maple", "mapel"))).toBe("wrong passphrase")

  const own = await seal("PLANTED", "My Aunt’s café ", little)
  expect(await opened(own, "My Aunt’s cafe\u0301 ")).toBe("PLANTED")
  for (const typed of ["my aunt’s café ", "My Aunt’s café", "My  Aunt’s café "])
    expect(await opened(own, typed)).toBe("wrong passphrase")
})

test("KEEPING-8, CARE-20: a file's name is the day and a plain word, and its words are drawn anew each time", async () => {
  const chance = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const names = new Set(Array.from({ length: 200 }, () => neutralName("2026-11-22", "age", chance)))
  expect(names.size).toBeGreaterThan(40)
  for (const name of names) expect(name).toMatch(/^2026-11-22-[a-z]{3,9}\.age$/)
  expect(sixWords(chance).split(" ")).toHaveLength(6)
})
