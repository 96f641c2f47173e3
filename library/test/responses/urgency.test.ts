import { readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { type UrgentBecause, urgencyOf } from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"

const library = join(import.meta.dirname, "../../src")

/** Every file that a file leads to, itself among them. */
function reachedFrom(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, "utf8")
  for (const [, to = ""] of text.matchAll(/\bfrom "(\.[^"]+)"/g)) reachedFrom(join(dirname(file), to), seen)
  return seen
}

test("RESPONSES-32, CARE-26, PROMISE-14: urgency reaches no law, no circle and no tie, however far one follows what it imports", () => {
  const reached = [...reachedFrom(join(library, "responses/urgency.ts"))].map((file) => relative(library, file))
  expect(reached).toContain("accounts/day.ts")
  expect(reached.filter((file) => /^(law|circles|assessment)\//.test(file) || file.includes("tied/"))).toEqual([])
  // The same walk finds the law from what does import it, so that it is not blind.
  const due = [...reachedFrom(join(library, "responses/tied/ties.ts"))].map((file) => relative(library, file))
  expect(due.some((file) => file.startsWith("law/"))).toBe(true)
})

test("RESPONSES-32, CARE-26: something is urgent for danger now, a child, a legal deadline that is near or over, or their saying so; and for nothing else", () => {
  const nothing = { dangerNow: false, child: false, lastDays: [], theySaySo: false, today: "2026-11-22" }
  const reasons = (parts: Partial<typeof nothing> & { lastDays?: readonly string[] }): readonly UrgentBecause[] =>
    urgencyOf({ ...nothing, ...parts }).map(({ because }) => because)
  expect(reasons({})).toEqual([])
  expect(reasons({ dangerNow: true })).toEqual(["danger now"])
  expect(reasons({ child: true })).toEqual(["a child"])
  expect(reasons({ theySaySo: true })).toEqual(["they say so"])
  expect(reasons({ lastDays: ["2026-12-22"] as never[] })).toEqual(["a legal deadline"])
  expect(reasons({ lastDays: ["2026-12-23"] as never[] })).toEqual([])
  expect(reasons({ lastDays: ["2020-01-01"] as never[] })).toEqual(["a legal deadline"])
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (dangerNow, child, theySaySo) => {
      expect(urgencyOf({ dangerNow, child, theySaySo, lastDays: [], today: "2026-11-22" }).length > 0).toBe(
        dangerNow || child || theySaySo,
      )
    }),
  )
})
