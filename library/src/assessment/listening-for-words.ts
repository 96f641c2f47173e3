import { type Fact, type FactId, vocabulary } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import { askedAbout } from "./ask-about.ts"
import type { Talk } from "./ask-talk.ts"
import { type FactToMark, factToMark, whatMayBeMarked } from "./listening.ts"
import { saidIn } from "./listening-sayings.ts"
import { formsOf, isLight, isSameStem, stemOf, wordsHeard, wordsIn } from "./listening-words.ts"

/** What is most like the worker's words for what they heard: a few facts, the likest first; or nothing. */
export type FoundForWords =
  | { readonly kind: "found"; readonly facts: readonly FactToMark[] }
  | { readonly kind: "nothing" }

/** So few that one can hold them against what was heard, and that it is never a menu (CARE-9). */
export const mostFound = 4

/**
 * The facts that the worker's own words for what they heard lead to: what is only ever raised is found here alone. It
 * is for what was said unasked, so it waits for no yes and presumes nothing; what a talk shuts out altogether it does not
 * find either (`mayBeMarked`).
 *
 * The likest: those with most of the words in their label, question or phrases. What is only raised, or hard, is found
 * by a word of its label, or by two words: nobody who says "debt" is shown the worst that a debt may be part of.
 *
 * @param words - a few everyday words, in the language of the vocabulary; they are kept nowhere.
 */
export function factsFor(talk: Talk, words: string): FoundForWords {
  const may = whatMayBeMarked(talk)
  const found = [...new Set([...saidIn(words).filter(may), ...likest(words, may, isNearEnough)])].slice(0, mostFound)
  if (found.length === 0) return { kind: "nothing" }
  return freeze<FoundForWords>({ kind: "found", facts: found.map(factToMark) })
}

/** The facts most like some words, the likest first: of those that may be found, those that are near enough. */
export function likest(
  words: string,
  may: (fact: FactId) => boolean,
  isNear: (one: Likeness) => boolean,
): readonly FactId[] {
  const heard = wordsHeard(words).map((word) => ({ isLight: isLight(word), stems: formsOf(word).map(stemOf) }))
  const like = known()
    .filter(({ fact }) => may(fact))
    .map((one) => likenessOf(one, heard))
  const most = Math.max(...like.map(({ full }) => full), 0)
  return like
    .filter((one) => one.full > most / 2 && isNear(one))
    .toSorted(byLikeness)
    .map(({ fact }) => fact)
}

/** A fact with the stems of the words that it is known by. Its meaning is not among them: nobody says it so. */
interface Known {
  readonly fact: FactId
  readonly inLabel: readonly string[]
  readonly inAll: readonly string[]
  readonly isHard: boolean
}

/** A word of weight that was typed, by the stems of all that the vocabulary has for it. */
interface Heard {
  readonly isLight: boolean
  readonly stems: readonly string[]
}

export interface Likeness {
  readonly fact: FactId
  /** How many words of weight were found, and how many of those that stand in many sentences. */
  readonly full: number
  readonly light: number
  readonly inLabel: number
  readonly isHard: boolean
}

let knownSoFar: readonly Known[] | "not looked through yet" = "not looked through yet"

/** Looked through when something is first searched for, and then kept: the vocabulary does not change. */
function known(): readonly Known[] {
  if (knownSoFar === "not looked through yet") knownSoFar = vocabulary.map(knownBy)
  return knownSoFar
}

function knownBy({ id, label, phrases, asking, cost }: Fact): Known {
  const fact = id as FactId
  const stems = (words: readonly string[]): readonly string[] => [...new Set(words.map(stemOf))]
  const inLabel = wordsIn(label)
  const said = [askedAbout(fact), ...phrases.map(({ words }) => words)].flatMap(wordsIn)
  const isHard = asking === "raised" || cost >= 4
  return { fact, inLabel: stems(inLabel), inAll: stems([...inLabel, ...said]), isHard }
}

function likenessOf({ fact, inLabel, inAll, isHard }: Known, heard: readonly Heard[]): Likeness {
  const isAmong = (words: readonly string[]) => (one: Heard) =>
    one.stems.some((stem) => words.some((word) => isSameStem(stem, word)))
  const all = heard.filter(isAmong(inAll))
  const full = all.filter((one) => !one.isLight)
  return {
    fact,
    full: full.length,
    light: all.length - full.length,
    inLabel: full.filter(isAmong(inLabel)).length,
    isHard,
  }
}

function isNearEnough({ full, light, inLabel, isHard }: Likeness): boolean {
  return !isHard || inLabel > 0 || full + light >= 2
}

/** Most words first; then those named for them; then what is easily said; else the vocabulary's order. */
function byLikeness(one: Likeness, other: Likeness): number {
  return (
    other.full - one.full ||
    other.light - one.light ||
    Number(one.isHard) - Number(other.isHard) ||
    other.inLabel - one.inLabel
  )
}
