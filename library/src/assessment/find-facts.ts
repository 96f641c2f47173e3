import { type FactId, vocabulary } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"

/**
 * Facts by what they say: every word of the search must begin a word of the label, the meaning or a phrase. In the
 * order of the vocabulary, those whose label alone says it first. Whatever was told must be found, so nothing is left
 * out for anyone's age; a search proposes nothing, it answers.
 */
export function findFacts(search: string): readonly FactId[] {
  const wanted = wordsIn(search)
  if (wanted.length === 0) return []
  const says = (text: string): boolean => {
    const words = wordsIn(text)
    return wanted.every((word) => words.some((one) => one.startsWith(word)))
  }
  const byLabel = vocabulary.filter(({ label }) => says(label))
  const byMeaning = vocabulary.filter(
    (fact) =>
      !byLabel.includes(fact) &&
      says([fact.label, fact.meaning, fact.topic, ...fact.phrases.map(({ words }) => words)].join(" ")),
  )
  return freeze([...byLabel, ...byMeaning].filter(({ id }) => id !== age).map(({ id }) => id as FactId))
}

/** An age is written down in years. */
const age = "under_18_at_act" satisfies FactId

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
}
