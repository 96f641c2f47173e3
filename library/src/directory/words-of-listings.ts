import { responseTo } from "../responses/index.ts"
import { everydayWords } from "./everyday-words.ts"
import type { Listing } from "./listing.ts"
import { isSameWord, isSlipOf, plainWords } from "./plain-words.ts"

/** Every word that listings are found by, once, with the listings that hold it. */
export type WordsOfListings = ReadonlyMap<string, ReadonlySet<Listing>>

/**
 * The words of a list, made once for many searches: a search then compares what is asked with each word once, however many
 * listings hold it.
 */
export function wordsOf(listings: readonly Listing[]): WordsOfListings {
  const words = new Map<string, Set<Listing>>()
  for (const listing of listings) {
    for (const word of wordsHeld(listing)) {
      const held = words.get(word)
      if (held === undefined) words.set(word, new Set([listing]))
      else held.add(listing)
    }
  }
  return words
}

/** What one word that was asked for comes to. */
export interface WordRead {
  readonly asked: string
  /** The words that are meant: those that begin alike; only if there are none, those that are one slip away. */
  readonly held: readonly string[]
  /** Whether it was read as another word. */
  readonly slip: boolean
}

/** At most two comparisons for each word of the list. `compared` is told of each, so that the work can be counted. */
export function readWord(asked: string, words: WordsOfListings, compared: () => void): WordRead {
  const among = (alike: (one: string, other: string) => boolean) =>
    [...words.keys()].filter((word) => {
      compared()
      return alike(asked, word)
    })
  const same = among(isSameWord)
  if (same.length > 0) return { asked, held: same, slip: false }
  const near = among(isSlipOf)
  return { asked, held: near, slip: near.length > 0 }
}

/** All that a listing may be found by: never by who runs it for whom it is told to, nor by what it does not do. */
function wordsHeld(listing: Listing): readonly string[] {
  const { name, words, area, alsoNear, languages, gives, for: forWhom, runBy } = listing
  const needs = gives.flatMap((need) => {
    const { title, alsoCalled } = responseTo(need)
    return [need, title, ...alsoCalled]
  })
  const lists = [alsoNear, languages].flatMap((list) => (list === "not said" ? [] : list))
  return [name, words, area, forWhom, runBy, ...lists, ...needs, ...everydayWords(listing)].flatMap(plainWords)
}
