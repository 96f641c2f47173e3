import { check, type Definition, evaluate, type Violation, waysToRead } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { known, mangled, plantBothPolarities, plantOther, soundDefinition } from "./fuzzed-definitions.ts"
import { chance, seed } from "./random-definitions.ts"

/** How many definitions go through the checker: a tenth here, all of them in `npm run test:long`. */
const checked = Number(process.env["DISTINGUO_CHECKED"] ?? "10000")
const pick = chance(seed + 5)
const said = (found: readonly Violation[]) => found.map(({ invariant, at }) => `${invariant} at ${at}`)

test(`REASONING-20, REASONING-52: ${checked} random definitions: sound ones pass, what was planted is found (seed ${seed})`, () => {
  const counts = { sound: 0, unate: 0, other: 0 }
  for (let index = 0; index < checked; index++) {
    const sound = soundDefinition(pick)
    const way = pick(5)
    if (way === 0) {
      counts.sound++
      expect(check(sound, known)).toEqual([])
    } else if (way < 3) {
      counts.unate++
      const { definition, at } = plantBothPolarities(pick, sound)
      expect(said(check(definition, known))).toEqual([`unate at ${at}`])
    } else {
      counts.other++
      const { definition, invariant } = plantOther(pick, sound)
      expect(check(definition, known).map((found) => found.invariant)).toEqual([invariant])
    }
  }
  // biome-ignore lint/suspicious/noConsole: these figures are what the test is for
  console.log(`checker: ${JSON.stringify(counts)}, seed ${seed}`)
  expect(counts.unate).toBeGreaterThan(checked / 4)
})

test(`REASONING-52: whatever stands in the place of a part, nothing fails, and what passes can be read (seed ${seed})`, () => {
  let passed = 0
  for (let index = 0; index < checked; index++) {
    const value = mangled(pick, soundDefinition(pick))
    const found = check(value, known)
    for (const { at, mend } of found) expect([typeof at, mend.length > 10]).toEqual(["string", true])
    if (found.length > 0) continue
    passed++
    const { test } = value as Definition
    for (const way of waysToRead(test)) expect(evaluate(test, {}, way)).toMatch(/yes|no|unknown/)
  }
  expect(passed).toBeLessThan(checked)
  for (const value of [undefined, null, 1, "a", [], () => {}]) expect(check(value, known)[0]?.invariant).toBe("shaped")
})
