import { everyStanding } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { bundles, compare, formsHere, noneYet, print } from "./bundles.ts"
import { definitionsTried, rowsEach, seed } from "./random-definitions.ts"

test(`REASONING-46: evaluator, decision diagram, masks and columns say the same on all four standings (seed ${seed})`, () => {
  const found = noneYet()
  for (const bundle of bundles(everyStanding, 0)) {
    for (const [at, one] of bundle.tests.entries()) {
      for (const [form, said] of formsHere(one, bundle)) compare(form, found, bundle, at, said)
    }
  }
  print("masks, columns, diagram", found)
  expect(found.first).toBe("none")
  expect(found.compared).toBeGreaterThanOrEqual(definitionsTried * rowsEach * 2.8)
})
