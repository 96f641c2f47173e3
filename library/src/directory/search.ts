import type { Need } from "../responses/index.ts"
import { isClosed, type Listing } from "./listing.ts"
import { plainWords, wordsAskedFor } from "./plain-words.ts"
import { readWord, type WordRead, type WordsOfListings, wordsOf } from "./words-of-listings.ts"

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
  /** Words of the list that were looked for instead of words it does not hold, one slip away from them. */
  readonly readAs: readonly string[]
}

/**
 * Listings that serve a need, in a country, holding every plain word that was asked for. Words that are the whole name of
 * a known area ask for that area: nobody is told that nothing fits only because nothing stands there. A word that stands
 * nowhere is read as those that are one slip of the finger away, and that is said.
 *
 * The order is no ranking: what is nearest first (there, then what says that it is near or comes there, then the rest), then
 * by name. Nothing else moves a listing: no condition, no kind of service and no answer, so that what a service asks
 * for is read beside it and neither hides it nor puts it below another. Only a bed is looked for where there are beds.
 *
 * `words` may be made once for many searches; `compared` is told of each pair of words that is compared.
 *
 * @example
 * search(listings, { need: "health", country: "XX", near: "anywhere", words: "night nurse" })
 */
export function search(
  listings: readonly Listing[],
  { need, country, near, words: typed }: Asked,
  words: WordsOfListings = wordsOf(listings),
  compared: () => void = () => {},
): Found {
  const asked = wordsAskedFor(typed).map((word) => readWord(word, words, compared))
  const named = areasOf(listings, country).filter((area) => isNamedIn(area, asked))
  const areas = near === "anywhere" ? named : [near, ...named.filter((area) => area !== near)]
  const ofAreas = new Set(named.flatMap(plainWords))
  const wanted = asked.filter((word) => !meant(word).some((one) => ofAreas.has(one)))
  const holding = wanted.map(({ held }) => new Set(held.flatMap((word) => [...(words.get(word) ?? [])])))
  const fitting = listings
    .filter((listing) => need === "any" || (listing.gives.includes(need) && (need !== "a place" || hasBeds(listing))))
    .filter((listing) => country === "any" || listing.country === country)
    .filter((listing) => holding.every((held) => held.has(listing)))
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
    readAs: [...new Set(asked.filter(({ slip }) => slip).flatMap(({ held }) => held))].toSorted(order),
  }
}

/** The areas that listings of a country stand in or go to, by name. */
export function areasOf(listings: readonly Listing[], country: string | "any"): readonly string[] {
  const areas = listings
    .filter((listing) => country === "any" || listing.country === country)
    .flatMap(({ area, alsoNear }) => [area, ...(alsoNear === "not said" ? [] : alsoNear)])
  return [...new Set(areas)].toSorted(order)
}

/**
 * An area as listings write it, from how someone writes it: capitals, accents and one slip do not matter, and a part of the
 * name is enough where it is no other's. `none` where no listing stands in or goes to such an area.
 */
export function areaCalled(listings: readonly Listing[], country: string | "any", typed: string): string | "none" {
  const [whole] = search(listings, { need: "any", country, near: "anywhere", words: typed }).areas
  if (whole !== undefined) return whole
  const words = plainWords(typed)
  const holding = areasOf(listings, country).filter((area) => {
    const held = plainWords(area)
    return words.length > 0 && words.every((word) => held.includes(word))
  })
  return holding.length === 1 ? (holding[0] ?? "none") : "none"
}

/** 0 there, 1 near it or coming there, 2 elsewhere or not known. */
function distance({ area, alsoNear }: Listing, areas: readonly string[]): number {
  if (areas.includes(area)) return 0
  return alsoNear !== "not said" && alsoNear.some((name) => areas.includes(name)) ? 1 : 2
}

/** Whether every word of an area's name was asked for: "town" alone is no town, and "Harbor Town" is one slip away. */
function isNamedIn(area: string, asked: readonly WordRead[]): boolean {
  const words = plainWords(area)
  return words.length > 0 && words.every((word) => asked.some((one) => meant(one).includes(word)))
}

/** An area is named by its whole words: "harb" is a beginning, and no area. */
function meant({ asked, held, slip }: WordRead): readonly string[] {
  return slip ? held : [asked]
}

/** Whoever looks for a bed tonight is sent to nobody who has none. */
function hasBeds({ leave }: Listing): boolean {
  return leave !== "nobody stays there"
}

/** By code point: the same in every browser, whatever its language. */
export function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
