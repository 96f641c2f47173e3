import { wordlist } from "@scure/bip39/wordlists/english.js"
import { expect, test } from "vitest"
import { oneByChance } from "../../src/sealed-account/by-chance.ts"
import { everydayWords } from "../../src/sealed-account/everyday-words.ts"
import { isShort, shortIsBelow, sixWords } from "../../src/sealed-account/index.ts"
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

test("KEEPING-11: a short passphrase of one's own is remarked on, by its length and nothing else", () => {
  expect(isShort("x".repeat(shortIsBelow - 1))).toBe(true)
  expect(isShort("x".repeat(shortIsBelow))).toBe(false)
  expect(isShort(`  ${"x".repeat(shortIsBelow - 1)}  `)).toBe(true)
  expect(isShort("😀".repeat(shortIsBelow - 1))).toBe(true)
})
