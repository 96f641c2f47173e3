import type { Standings } from "./evaluate.ts"
import { railsOf } from "./rails.ts"

/**
 * How the facts of a test are looked up in accounts. Looking a fact up by its name takes the machine several times as long
 * as going on to the next one, and the house's accounts name every fact of the vocabulary in one order. So the place at
 * which an account names each fact of the test is kept, from the first that names them all; those after are read straight
 * through, every name is compared, and whatever is not found so is looked up by its name.
 *
 * Kept is where the facts of the law are named, and nothing of what was said of them.
 */
export interface LookUp<F extends string = string> {
  readonly facts: readonly F[]
  readonly numbers: ReadonlyMap<string, number>
  /** For each place of an account, which of the facts is named there, or -1. Empty where that is not known. */
  places: readonly number[]
  /** Whether it is known where they stand, or that there is nothing to know. */
  learnt: boolean
  /** How many accounts in a row named them elsewhere. */
  missed: number
}

export function lookUpOf<F extends string>(facts: readonly F[]): LookUp<F> {
  return { facts, numbers: new Map(facts.map((fact, at) => [fact, at])), places: [], learnt: false, missed: 0 }
}

/** An account in which a fact that is read comes with more others than this is not read through. */
const worthPassing = 6

/** After so many that named them elsewhere it is learnt anew: the first was no account like the others. */
const patience = 16

/**
 * Writes the rails of each fact, in the order of the facts. Each is looked at once.
 *
 * @param rails long enough for the facts.
 */
export function lookUp<F extends string>(way: LookUp<F>, standings: Standings<F>, rails: Uint8Array): void {
  const { facts, places } = way
  let at = 0
  let found = 0
  if (places.length > 0) {
    for (const name in standings) {
      const fact = places[at++] ?? -1
      if (fact < 0) continue
      if (name !== facts[fact]) break
      rails[fact] = railsOf(standings[name])
      found++
      if (found === facts.length) {
        way.missed = 0
        return
      }
    }
    if (++way.missed === patience) way.learnt = false
  }
  lookUpByName(facts, found === 0 ? [] : places, found, standings, rails)
  if (!way.learnt) learn(way, standings)
}

/** @param found so many of those whose places are known need no second look. */
function lookUpByName<F extends string>(
  facts: readonly F[],
  places: readonly number[],
  found: number,
  standings: Standings<F>,
  rails: Uint8Array,
): void {
  const before = new Set(places.filter((fact) => fact >= 0).slice(0, found))
  for (let fact = 0; fact < facts.length; fact++) {
    if (found === 0 || !before.has(fact)) rails[fact] = railsOf(standings[facts[fact] as F])
  }
}

function learn<F extends string>(way: LookUp<F>, standings: Standings<F>): void {
  const places: number[] = []
  let found = 0
  for (const name in standings) {
    const fact = way.numbers.get(name) ?? -1
    places.push(fact)
    if (fact >= 0) found++
    if (found === way.facts.length) break
  }
  // Of a short account nothing is learnt: perhaps only what was spoken of is named in it.
  way.missed = 0
  way.learnt = way.places.length > 0 || places.length >= way.facts.length
  if (places.length < way.facts.length) return
  way.places = found === way.facts.length && places.length <= worthPassing * found ? places : []
}
