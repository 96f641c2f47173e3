import { type Fact, type FactId, vocabulary } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import { likest } from "./listening-for-words.ts"
import { wordsIn } from "./listening-words.ts"

/** So few that one can hold them against what was told. */
export const mostFoundAtTheDesk = 8

/**
 * The few facts most like the words of a search. First those whose label has every word, or its beginning, as it stands
 * while one is still typing; then the likest, found as in a talk: "passport" leads to papers; then, as long as there is
 * room, those whose meaning or phrases have every word. Whatever was told must be found, so nothing is left out for anyone's age or for being hard;
 * a search proposes nothing, it answers.
 */
export function findFacts(search: string): readonly FactId[] {
  const { inLabel, elsewhere } = beginningSo(search)
  const found = [...inLabel, ...likest(search, mayBeFound, () => true), ...elsewhere].filter(mayBeFound)
  return freeze([...new Set(found)].slice(0, mostFoundAtTheDesk))
}

/** An age is written down in years. */
function mayBeFound(fact: FactId): boolean {
  return fact !== "under_18_at_act" && fact !== "under_21_at_act"
}

function beginningSo(search: string): Readonly<Record<"inLabel" | "elsewhere", readonly FactId[]>> {
  const wanted = wordsIn(search)
  if (wanted.length === 0) return { inLabel: [], elsewhere: [] }
  const says = (words: readonly string[]): boolean => wanted.every((word) => words.some((one) => one.startsWith(word)))
  const facts = written()
  return {
    inLabel: facts.filter(({ inLabel }) => says(inLabel)).map(({ fact }) => fact),
    elsewhere: facts.filter(({ inAll }) => says(inAll)).map(({ fact }) => fact),
  }
}

/** A fact with every word that is written of it. */
interface Written {
  readonly fact: FactId
  readonly inLabel: readonly string[]
  readonly inAll: readonly string[]
}

let writtenSoFar: readonly Written[] | "not looked through yet" = "not looked through yet"

/** Looked through at the first search, and then kept: a letter that is typed looks at words, and makes none. */
function written(): readonly Written[] {
  if (writtenSoFar === "not looked through yet") writtenSoFar = vocabulary.map(wordsOf)
  return writtenSoFar
}

function wordsOf({ id, label, meaning, topic, phrases }: Fact): Written {
  const all = [label, meaning, topic, ...phrases.map(({ words }) => words)].join(" ")
  return { fact: id as FactId, inLabel: wordsIn(label), inAll: [...new Set(wordsIn(all))] }
}
