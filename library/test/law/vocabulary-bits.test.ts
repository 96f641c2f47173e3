import { createHash } from "node:crypto"
import { vocabulary, vocabularyVersion } from "distinguo/facts"
import { definitions, vocabularyBits } from "distinguo/law"
import { factsOf } from "distinguo/reasoning"
import { expect, test } from "vitest"

/** By version of the vocabulary: its facts in the order of their bits, as one number that changes if any moves. */
const orders: Readonly<Record<string, string>> = {
  "2026-11-22": "bc78c078bfbf4b4d",
  "2026-11-22.2": "055ba4b23a6e2497",
  "2026-11-22.3": "2d87a34f4ca4f5b8",
  "2026-11-22.4": "f7f696d6c918d4c2",
}

test("LAW-32: a fact's bit never moves within a version of the vocabulary", () => {
  const order = createHash("sha256").update(vocabularyBits.facts.join("\n")).digest("hex").slice(0, 16)
  expect(orders[vocabularyVersion], `raise vocabularyVersion, and pin its order here: ${order}`).toBe(order)
})

test("LAW-32: every fact has one bit, and every definition's facts have theirs", () => {
  expect(vocabularyBits.facts).toEqual(vocabulary.map(({ id }) => id))
  for (const { test } of definitions) expect(vocabularyBits.facts).toEqual(expect.arrayContaining([...factsOf(test)]))
})
