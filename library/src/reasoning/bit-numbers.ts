import { freeze } from "./freeze.ts"

/** A fact takes one bit of a word; 31 of them, so that a word is never negative and fits INTEGER in every database. */
export const bitsInAWord = 31

/**
 * Which bit stands for which fact. The numbers belong to one version of one vocabulary: rows written under another
 * version mean other facts, so every form carries the version and refuses rows of another.
 */
export interface BitNumbers<F extends string = string> {
  readonly schema: "distinguo.bits/1"
  /** The version of the vocabulary, such as the day it was raised. */
  readonly vocabulary: string
  /** The fact with the number of its place: `facts[40]` is bit 9 of word 1. */
  readonly facts: readonly F[]
}

/** Where a fact's bit is: `word` from 0, `bit` as the number that has this bit alone. */
export interface BitPlace {
  readonly word: number
  readonly bit: number
}

/** @throws when a fact is named twice: our mistake, for a vocabulary has each once. */
export function bitNumbers<F extends string>(vocabulary: string, facts: readonly F[]): BitNumbers<F> {
  if (new Set(facts).size !== facts.length) throw new Error(`the vocabulary ${vocabulary} names a fact twice`)
  return freeze({ schema: "distinguo.bits/1", vocabulary, facts: [...facts] })
}

/** How many words one rail of a row takes. */
export function wordsOf({ facts }: BitNumbers): number {
  return Math.ceil(facts.length / bitsInAWord)
}

const placesOf = new WeakMap<object, ReadonlyMap<string, BitPlace>>()

/** @throws when the vocabulary has no such fact: a definition and its bit numbers come from one vocabulary. */
export function placeOf<F extends string>(numbers: BitNumbers<F>, fact: F): BitPlace {
  const places = placesOf.get(numbers) ?? allPlaces(numbers)
  placesOf.set(numbers, places)
  const found = places.get(fact)
  if (found === undefined) throw new Error(`the vocabulary ${numbers.vocabulary} has no bit for ${fact}`)
  return found
}

function allPlaces({ facts }: BitNumbers): ReadonlyMap<string, BitPlace> {
  return new Map(
    facts.map((fact, number) => [fact, { word: Math.floor(number / bitsInAWord), bit: 1 << (number % bitsInAWord) }]),
  )
}
