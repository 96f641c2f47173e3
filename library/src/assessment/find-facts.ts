import { type FactId, vocabulary } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import { likest } from "./listening-for-words.ts"
import { wordsIn } from "./listening-words.ts"

/** So few that one can hold them against what was told. */
export const mostFoundAtTheDesk = 8

/**
 * The few facts most like the words of a search, the likest first, found as in a talk: "passport" leads to papers. Then,
 * as long as there is room, those in whose label, meaning or phrases each word begins a word, which is how it stands
 * while one is still typing. Whatever was told must be found, so nothing is left out for anyone's age or for being hard;
 * a search proposes nothing, it answers.
 */
export function findFacts(search: string): readonly FactId[] {
  const found = [...likest(search, mayBeFound, () => true), ...beginningSo(search)]
  return freeze([...new Set(found)].slice(0, mostFoundAtTheDesk))
}

/** An age is written down in years. */
function mayBeFound(fact: FactId): boolean {
  return fact !== "under_18_at_act"
}

function beginningSo(search: string): readonly FactId[] {
  const wanted = wordsIn(search)
  if (wanted.length === 0) return []
  const says = (text: string): boolean => {
    const words = wordsIn(text)
    return wanted.every((word) => words.some((one) => one.startsWith(word)))
  }
  const inLabel = vocabulary.filter(({ label }) => says(label))
  const elsewhere = vocabulary.filter((fact) =>
    says([fact.label, fact.meaning, fact.topic, ...fact.phrases.map(({ words }) => words)].join(" ")),
  )
  return [...inLabel, ...elsewhere].map(({ id }) => id as FactId).filter(mayBeFound)
}
