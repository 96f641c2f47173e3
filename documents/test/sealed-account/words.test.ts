import { wordlist } from "@scure/bip39/wordlists/english.js"
import { expect, test } from "vitest"
import { oneByChance } from "../../src/sealed-account/by-chance.ts"
import { everydayWords } from "../../src/sealed-account/everyday-words.ts"
import { lengthOf, saidOfLength, saidOfWords, sixWords } from "../../src/sealed-account/index.ts"
import { shortIsBelow, tooShortIsBelow } from "../../src/sealed-account/passphrase.ts"
import { wordsToChooseFrom } from "../../src/sealed-account/six-words.ts"
import { wordsLeftOut } from "../../src/sealed-account/words-left-out.ts"

test("KEEPING-9: each word is as likely as any other: of all numbers that can be drawn, each word has as many", () => {
  const drawn = new Map<string, number>()
  let again = 0
  for (let number = 0; number < 65_536; number++) {
    let first = true
    const chance = (): Uint8Array => {
      if (!first) throw new Error("drawn again")
      first = false
      return Uint8Array.of(number >> 8, number & 255)
    }
    try {
      const word = oneByChance(wordsToChooseFrom, chance)
      drawn.set(word, (drawn.get(word) ?? 0) + 1)
    } catch {
      again++
    }
  }
  expect(drawn.size).toBe(wordsToChooseFrom.length)
  expect(new Set(drawn.values()).size).toBe(1)
  expect(again).toBe(65_536 % wordsToChooseFrom.length)
})

test("KEEPING-9: the six words are 65 bits, each drawn for itself", () => {
  expect(Math.floor(6 * Math.log2(wordsToChooseFrom.length))).toBe(65)
  expect(new Set(wordsToChooseFrom).size).toBe(wordsToChooseFrom.length)
  let draw = 0
  expect(sixWords(() => Uint8Array.of(0, draw++)).split(" ")).toEqual(wordsToChooseFrom.slice(0, 6))
})

test("KEEPING-9: a source of chance that is broken is found out and keeps nobody waiting", () => {
  expect(() => oneByChance(everydayWords, () => Uint8Array.of(255, 255))).toThrow(/chance/)
})

test("KEEPING-10: no word that is offered frightens, shames, or tells what a file is about", () => {
  expect(wordsLeftOut.filter((word) => !wordlist.includes(word))).toEqual([])
  const hard = /^(abuse|arrest|gun|illegal|kill|police|prison|rescue|slave|sex|suspect|traffic|trick|victim|whore)/
  expect(wordsToChooseFrom.filter((word) => hard.test(word))).toEqual([])
  expect(everydayWords.filter((word) => hard.test(word) || wordsLeftOut.includes(word))).toEqual([])
  expect(new Set(everydayWords).size).toBe(everydayWords.length)
})

test("KEEPING-11: a passphrase of one's own is refused below 8 signs and remarked on below 16, by its length alone", () => {
  expect([tooShortIsBelow, shortIsBelow]).toEqual([8, 16])
  const lengths = Array.from({ length: 20 }, (_, signs) => lengthOf("x".repeat(signs)))
  expect(lengths).toEqual([
    ...Array.from({ length: 8 }, () => "too short"),
    ...Array.from({ length: 8 }, () => "short"),
    ...Array.from({ length: 4 }, () => "long enough"),
  ])
  expect(["dan", "  seven77  ", "😀".repeat(7), " ".repeat(30)].map(lengthOf)).toEqual(Array(4).fill("too short"))
  expect(["12345678", "😀".repeat(15)].map(lengthOf)).toEqual(["short", "short"])
  expect(Object.values(saidOfLength).join(" ")).not.toMatch(/weak|strong|score|%/i)
})

const words = "maple kitchen orbit spoon winter violin"

test("KEEPING-13: of words that did not open it is said how many were typed, and that one is not of the list", () => {
  const list = "not in the list that the six words come from"
  expect(saidOfWords("maple kitchen orbit spoon winter")).toEqual([
    "You typed 5 words. If you were given six words, it must be those six.",
  ])
  expect(saidOfWords("Maple")).toEqual(["You typed one word. If you were given six words, it must be those six."])
  expect(saidOfWords(`${words} river`)).toEqual([
    "You typed 7 words. If you were given six words, it must be those six.",
  ])
  expect(saidOfWords(words.replace("maple", "mapel"))).toEqual([`One of them is ${list}. Look at its letters.`])
  expect(saidOfWords("maple kitchn orbit spon winter")).toEqual([
    "You typed 5 words. If you were given six words, it must be those six.",
    `2 of them are ${list}. Look at their letters.`,
  ])
  expect(saidOfWords("1. Maple 2. Kitchen 3. Orbit 4. Spoon 5. Winter 6. Violin")).toEqual([
    "You typed six words, and each could be one of them. Look at their order.",
  ])
})

test("KEEPING-13: it names no word, and of a passphrase of one's own it says nothing", () => {
  for (const typed of ["", "   ", "meine tante", "Tante-7!", "আমার কথা"]) expect(saidOfWords(typed)).toEqual([])
  for (const typed of [words, "planted kitchen", "kitchen", `${words} planted`]) {
    const said = saidOfWords(typed).join(" ").toLowerCase()
    expect(said).not.toBe("")
    for (const word of typed.split(" ")) expect(said).not.toContain(word)
  }
})
