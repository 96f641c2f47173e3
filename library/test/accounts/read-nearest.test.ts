import fc from "fast-check"
import { expect, test } from "vitest"
import { nearest, slipsBetween } from "../../src/accounts/nearest.ts"

test("DOCUMENTS-4: slips are letters added, dropped, replaced or swapped with their neighbour", () => {
  expect(slipsBetween("from", "from", 2)).toBe(0)
  expect(slipsBetween("form", "from", 2)).toBe(1)
  expect(slipsBetween("frm", "from", 2)).toBe(1)
  expect(slipsBetween("frrom", "from", 2)).toBe(1)
  expect(slipsBetween("fran", "from", 2)).toBe(2)
  expect(slipsBetween("", "ab", 2)).toBe(2)
})

test("DOCUMENTS-4: counting stops where there are too many slips", () => {
  expect(slipsBetween("abcdefgh", "stuvwxyz", 2)).toBe(3)
  expect(slipsBetween("a", "abcdefgh", 2)).toBe(3)
})

test("DOCUMENTS-4: slips are the same in both directions, and stopping early changes no small count", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, most) => {
      const all = slipsBetween(one, other, 99)
      expect(slipsBetween(other, one, 99)).toBe(all)
      expect(slipsBetween(one, other, most)).toBe(Math.min(all, most + 1))
    }),
  )
})

test("DOCUMENTS-4: a short name must be written almost right, and a far one is no suggestion", () => {
  expect(nearest("tp", ["to"])).toBe("none")
  expect(nearest("sad", ["said"])).toBe("said")
  expect(nearest("Own Words", ["wishes", "own_words"])).toBe("own_words")
  expect(nearest("recrited_by", ["recruited"])).toBe("none")
})
