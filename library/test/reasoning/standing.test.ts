import { allHold, anyHolds, atLeastHold, everyStanding, opposite, type Standing } from "distinguo/reasoning"
import { expect, test } from "vitest"

const table = (join: (pair: readonly Standing[]) => Standing) =>
  everyStanding.map((one) => everyStanding.map((other) => join([one, other])))

test("REASONING-1: there are four standings", () => {
  expect(everyStanding).toEqual(["yes", "no", "unknown", "contested"])
})

test("REASONING-2: the whole table of all", () => {
  expect(table(allHold)).toEqual([
    ["yes", "no", "unknown", "contested"],
    ["no", "no", "no", "no"],
    ["unknown", "no", "unknown", "no"],
    ["contested", "no", "no", "contested"],
  ])
})

test("REASONING-3: the whole table of any", () => {
  expect(table(anyHolds)).toEqual([
    ["yes", "yes", "yes", "yes"],
    ["yes", "no", "unknown", "contested"],
    ["yes", "unknown", "unknown", "yes"],
    ["yes", "contested", "yes", "contested"],
  ])
})

test("REASONING-4: the whole table of not", () => {
  expect(everyStanding.map(opposite)).toEqual(["no", "yes", "unknown", "contested"])
})

test("REASONING-5: at least one of two is any, two of two is all, and two of three counts", () => {
  expect(table((pair) => atLeastHold(1, pair))).toEqual(table(anyHolds))
  expect(table((pair) => atLeastHold(2, pair))).toEqual(table(allHold))
  expect(atLeastHold(2, ["yes", "yes", "unknown"])).toBe("yes")
  expect(atLeastHold(2, ["yes", "unknown", "no"])).toBe("unknown")
  expect(atLeastHold(2, ["no", "unknown", "no"])).toBe("no")
  expect(atLeastHold(2, ["yes", "contested", "no"])).toBe("contested")
  expect(atLeastHold(2, ["contested", "contested", "unknown"])).toBe("contested")
})

test("REASONING-6: with nothing contested the joints are strong Kleene logic: the lesser and the greater", () => {
  const rank = ["no", "unknown", "yes"] as const
  for (const one of rank) {
    for (const other of rank) {
      const lesser = rank[Math.min(rank.indexOf(one), rank.indexOf(other))]
      const greater = rank[Math.max(rank.indexOf(one), rank.indexOf(other))]
      expect([allHold([one, other]), anyHolds([one, other])]).toEqual([lesser, greater])
    }
  }
})

test("REASONING-2, REASONING-3: nothing at all holds as a whole and fails as a choice", () => {
  expect([allHold([]), anyHolds([])]).toEqual(["yes", "no"])
})
