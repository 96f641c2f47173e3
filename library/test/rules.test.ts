import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const house = join(import.meta.dirname, "..", "..")
const rulesFolder = join(house, "library", "rules")

/** `CARE-n` is a rule of the practice review; promises are numbered sentences in promises.md. */
const rule = /\b([A-Z]{3,}-\d+)\b/g

function testsBelow(folder: string): readonly string[] {
  return readdirSync(join(house, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(test|spec)\.ts$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
}

const written = new Set(
  readdirSync(rulesFolder).flatMap((file) =>
    [...readFileSync(join(rulesFolder, file), "utf8").matchAll(/^- \**([A-Z]{3,}-\d+)\b/gm)].map((match) => match[1]),
  ),
)
const tests = ["library/test", "documents/test", "cli/test", "web/test", "tools/test"].flatMap(testsBelow)
const cited = new Set(tests.flatMap((text) => [...text.matchAll(rule)].map((match) => match[1])))

test("MAP-7: every numbered rule is cited by a test", () => {
  expect([...written].filter((number) => !cited.has(number))).toEqual([])
})

test("MAP-7: every rule a test cites is written down", () => {
  const families = new Set([...written].map((number) => number?.replace(/-\d+$/, "")))
  const ours = [...cited].filter((number) => families.has(number?.replace(/-\d+$/, "")))
  expect(ours.filter((number) => !written.has(number))).toEqual([])
})
