import { type FactId, factById, vocabulary } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Talk } from "./ask-talk.ts"
import { type FactToMark, factToMark, whatMayBeMarked } from "./listening.ts"

/** What was found for the worker's words: the facts, in the vocabulary's order; or why there is no list of them. */
export type FoundForWords =
  | { readonly kind: "found"; readonly facts: readonly FactToMark[] }
  /** A long list would be the very menu that nobody is to be shown (CARE-9). */
  | { readonly kind: "too many" }
  | { readonly kind: "nothing" }

/** So few that one can hold them against what was heard. */
export const mostFound = 8

/**
 * The facts that the worker's own words for what they heard lead to: what is only ever raised is found here alone. It
 * is for what was said unasked, so it waits for no yes and presumes nothing; what a talk shuts out altogether it does not
 * find either (`mayBeMarked`). Each word must be found, or, where no fact has them all, any of them.
 *
 * @param words - a few everyday words, in the language of the vocabulary; they are kept nowhere.
 */
export function factsFor(talk: Talk, words: string): FoundForWords {
  const looked = [...new Set(wordsIn(words).filter((word) => !emptyWords.has(word)))]
  if (looked.length === 0) return { kind: "nothing" }
  const mayBe = whatMayBeMarked(talk)
  const may = known.filter(({ fact }) => mayBe(fact))
  const all = may.filter(({ has }) => looked.every((word) => isAmong(word, has)))
  const found = all.length > 0 ? all : may.filter(({ has }) => looked.some((word) => isAmong(word, has)))
  if (found.length === 0) return { kind: "nothing" }
  if (found.length > mostFound) return { kind: "too many" }
  return freeze<FoundForWords>({ kind: "found", facts: found.map(({ fact }) => factToMark(fact)) })
}

/** Everyday words and those that the vocabulary has for them. Reviewed data, in both directions of nothing but meaning. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["passport", ["papers"]],
  ["visa", ["papers"]],
  ["documents", ["papers"]],
  ["salary", ["pay", "wage"]],
  ["wages", ["pay"]],
  ["paid", ["pay"]],
  ["taken", ["kept", "keeps"]],
  ["took", ["kept", "keeps"]],
  ["beat", ["hit"]],
  ["beaten", ["hit"]],
  ["slapped", ["hit"]],
  ["kicked", ["hit"]],
  ["punched", ["hit"]],
  ["raped", ["sexual"]],
  ["rape", ["sexual"]],
  ["locked", ["keep", "confined"]],
  ["lied", ["told"]],
  ["loan", ["debt", "owe"]],
  ["owe", ["debt"]],
  ["tired", ["sleep", "hours"]],
  ["hungry", ["food"]],
  ["kids", ["children", "child"]],
  ["cops", ["police"]],
  ["deported", ["sent"]],
])

/** Words that stand in almost every sentence and lead nowhere. */
const emptyWords: ReadonlySet<string> = new Set(
  "a an and are as at be but by can did do for from had has have he her him his how i if in is it its me my no not of on or our she so that the their them then there they this to us was we were what when where who will with would you your person someone something anyone nobody said says say".split(
    " ",
  ),
)

const known = vocabulary.map(({ id, label, meaning, phrases }) => ({
  fact: id as FactId,
  has: [...new Set([label, meaning, ...phrases.map(({ words }) => words), openerOf(id as FactId)].flatMap(wordsIn))],
}))

function openerOf(id: FactId): string {
  const fact = factById(id)
  return fact.asking === "raised" ? "" : fact.opener
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A word stands for its longer and shorter forms: "threat" for "threatened", "papers" for "paper". */
function isAmong(looked: string, has: readonly string[]): boolean {
  const forms = [looked, ...(otherWords.get(looked) ?? [])]
  return forms.some((form) =>
    has.some((word) =>
      form.length < 4 ? word === form : word.startsWith(form) || (word.length >= 4 && form.startsWith(word)),
    ),
  )
}
