import { type Need, responseTo } from "../responses/index.ts"
import { everydayWords } from "./everyday-words.ts"
import { isClosed, type Listing } from "./listing.ts"

/** What someone looks for. */
export interface Asked {
  readonly need: Need | "any"
  /** ISO 3166 code. */
  readonly country: string | "any"
  /** A town or a part of one, as a listing writes it. */
  readonly near: string | "anywhere"
  /** Plain words, in any order; empty for none. */
  readonly words: string
}

export interface Found {
  /** The areas that were asked for, by the choice or by the words; none where any will do. */
  readonly areas: readonly string[]
  /** What fits and stands there, says that it is near, or comes there; all that fits where no area was asked for. */
  readonly near: readonly Listing[]
  /** What fits and stands elsewhere, or does not say what it is near to. */
  readonly further: readonly Listing[]
  /** Houses that fit and that one may not leave at will: shown apart, named as such, never an answer to a need. */
  readonly closed: readonly Listing[]
}

/**
 * Listings that serve a need, in a country, holding every plain word that was asked for. Words that are the whole name of
 * a known area ask for that area: nobody is told that nothing fits only because nothing stands there.
 *
 * The order is no ranking: what is nearest first (there, then what says that it is near or comes there, then the rest), then
 * by name. Nothing else moves a listing: no condition, no kind of service and no answer, so that what a service asks
 * for is read beside it and neither hides it nor puts it below another. Only a bed is looked for where there are beds.
 *
 * @example
 * search(listings, { need: "health", country: "XX", near: "anywhere", words: "night nurse" })
 */
export function search(listings: readonly Listing[], { need, country, near, words }: Asked): Found {
  const asked = wordsAskedFor(words)
  const named = areasOf(listings, country).filter((area) => isNamedIn(area, asked))
  const areas = near === "anywhere" ? named : [near, ...named.filter((area) => area !== near)]
  const wanted = asked.filter((word) => !named.some((area) => plainWords(area).includes(word)))
  const fitting = listings
    .filter((listing) => need === "any" || (listing.gives.includes(need) && (need !== "a place" || hasBeds(listing))))
    .filter((listing) => country === "any" || listing.country === country)
    .filter((listing) => {
      const held = wordsHeld(listing)
      return wanted.every((word) => held.some((other) => isSameWord(word, other)))
    })
    .toSorted((one, other) => {
      const nearer = distance(one, areas) - distance(other, areas)
      return nearer !== 0 ? nearer : order(one.name, other.name) || order(one.id, other.id)
    })
  const places = fitting.filter((listing) => !isClosed(listing))
  const isFurther = (listing: Listing) => areas.length > 0 && distance(listing, areas) === 2
  return {
    areas,
    near: places.filter((listing) => !isFurther(listing)),
    further: places.filter(isFurther),
    closed: fitting.filter(isClosed),
  }
}

/** The areas that listings of a country stand in or go to, by name. */
export function areasOf(listings: readonly Listing[], country: string | "any"): readonly string[] {
  const areas = listings
    .filter((listing) => country === "any" || listing.country === country)
    .flatMap(({ area, alsoNear }) => [area, ...(alsoNear === "not said" ? [] : alsoNear)])
  return [...new Set(areas)].toSorted(order)
}

/** 0 there, 1 near it or coming there, 2 elsewhere or not known. */
function distance({ area, alsoNear }: Listing, areas: readonly string[]): number {
  if (areas.includes(area)) return 0
  return alsoNear !== "not said" && alsoNear.some((name) => areas.includes(name)) ? 1 : 2
}

/** Whether every word of an area's name was asked for: "town" alone is no town. */
function isNamedIn(area: string, asked: readonly string[]): boolean {
  const words = plainWords(area)
  return words.length > 0 && words.every((word) => asked.includes(word))
}

/** Whoever looks for a bed tonight is sent to nobody who has none. */
function hasBeds({ leave }: Listing): boolean {
  return leave !== "nobody stays there"
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

/** Small letters without accents, so that a telephone without the right keys finds them too. */
function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

const fillers = new Set(
  "a an the in at on of for to from by with and or near i me my need want some help is are there where who can".split(
    " ",
  ),
)

/** The words that say something: "I need help" alone asks for everything there is. */
function wordsAskedFor(text: string): readonly string[] {
  return plainWords(text).filter((word) => !fillers.has(word))
}

/** Either begins with the other: "doctors" finds "doctor", and "pass" finds "passport". */
function isSameWord(asked: string, held: string): boolean {
  return held.startsWith(asked) || (held.length >= 4 && asked.startsWith(held))
}

/** By code point: the same in every browser, whatever its language. */
function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
